import { describe, expect, it } from 'vitest'
import type { HistoryEntry } from '../shapes.ts'
import { en } from '../words-en.ts'
import { zh } from '../words-zh.ts'
import { historyLines } from './history-lines.ts'

const entry = (action: string, input: Record<string, unknown> = {}): HistoryEntry => ({
  seq: 1,
  at: '2026-11-22T02:00:00.000Z',
  action,
  from: null,
  to: 'received',
  by: 'p',
  byName: '周敏',
  onBehalfOf: null,
  input,
  hash: 'abc',
})
const nameOf = (id: string) => ({ protection: '保护处', office: '办公室（宣传处）' })[id] ?? id
const line = (one: HistoryEntry) => historyLines([one], zh, 'zh', nameOf)[0]

describe('historyLines', () => {
  it('names departments by the register, not by the record', () => {
    const assigned = line(entry('assign', { lead: ['protection'], support: ['office'] }))
    expect(assigned).toMatchObject({ what: '交办', note: '牵头 保护处\n配合 办公室（宣传处）' })
  })

  it('says why a message was not taken up', () => {
    expect(line(entry('reject', { reason: 'duplicate', explanation: '请看前一条。' }))?.note).toContain('请看前一条。')
  })

  it('says how a draft is to go out, and never repeats its text', () => {
    const drafted = line(entry('draft', { reply: '电话 13800138000', release: { mode: 'private', reason: 'x' } }))
    expect(drafted?.note).toBe('只答复本人')
  })

  it('has words for what is no action of the procedure, and for what it does not know', () => {
    expect(line(entry('show-contact', { reason: '核实' }))).toMatchObject({ what: '查看联系方式', note: '核实' })
    expect(line(entry('moved-by-the-future'))?.what).toBe(zh.message.otherEvent)
    expect(historyLines([entry('receive')], en, 'en', nameOf)[0]?.what).toBe('Received')
  })
})

describe('events beside the way', () => {
  it('say whom and what, and that the system did it', () => {
    expect(line(entry('consult', { department: 'protection', question: '口径是否一致？' }))).toMatchObject({
      what: '请其他部门会办',
      note: '保护处\n口径是否一致？',
    })
    expect(line(entry('classify', { class: 'help' }))).toMatchObject({ what: '归类', note: '求助' })
    expect(line(entry('hand-over', { person: 'p9', name: '小李', reason: '出差' }))?.note).toBe('→ 小李\n出差')
    const escalated = {
      ...entry('escalate', { stage: 'at', due: '2026-11-20', overdueWorkdays: 1 }),
      by: 'system:escalate',
    }
    expect(line(escalated)).toMatchObject({ what: '时限升级', who: '系统' })
    expect(line(escalated)?.note).toContain('到期未办')
  })
  it('name the organ a writer was sent to', () => {
    const rejected = entry('reject', {
      reason: 'petition',
      explanation: '请找',
      organ: { name: '信访办', phone: '12345' },
    })
    expect(line(rejected)?.note).toContain('信访办 12345')
  })
})
