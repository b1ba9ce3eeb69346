import type { CheckFindingView, DraftToCheck, ReplyCheckView } from '@gongkai/messages/replies'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, nextTick, ref } from 'vue'
import { stillPlaced, useLiveCheck } from './live-check.ts'

const finding = (start: number, end: number, text: string, field: CheckFindingView['field'] = 'reply') =>
  ({
    id: `${start}`,
    kind: 'evasive',
    rule: 'r',
    severity: 'must',
    field,
    start,
    end,
    text,
    message: '',
    todo: '',
  }) as const
const answer = (findings: CheckFindingView[]): ReplyCheckView => ({
  questions: [],
  elements: [],
  score: { numerator: 0, denominator: 0 },
  promises: [],
  findings,
})
const draft = (reply: string): DraftToCheck => ({ reply, mode: 'full' })

describe('findings while somebody types', () => {
  it('stay before the first changed character and in other fields, and go behind it', () => {
    const found = [
      finding(0, 2, '您好'),
      finding(4, 6, '研究'),
      finding(0, 1, '题', 'publicSubject'),
      finding(7, 7, ''),
    ]
    const before = { reply: '您好正在研究。', publicSubject: '题' }
    expect(
      stillPlaced(found, before, { ...before, reply: '您好，正在研究。' }).map(
        ({ start, field }) => `${field}${start}`,
      ),
    ).toEqual(['reply0', 'publicSubject0', 'reply7'])
    expect(stillPlaced(found, before, { ...before, reply: '' })).toHaveLength(2)
  })
})

describe('the live check', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  function start(check: Parameters<typeof useLiveCheck>[1]) {
    const text = ref(draft(''))
    const scope = effectScope()
    const live = scope.run(() => useLiveCheck(text, check))
    if (!live) throw new Error('no scope')
    return { text, live, scope }
  }

  it('asks once after a pause, and drops an answer that is no longer wanted', async () => {
    const asked: string[] = []
    const { text, live } = start(async ({ reply }) => {
      asked.push(reply)
      return answer([finding(0, reply.length, reply)])
    })
    await vi.advanceTimersByTimeAsync(0)
    for (const reply of ['一', '一二', '一二三']) {
      text.value = draft(reply)
      await nextTick()
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(live.state.value).toBe('checking')
    await vi.advanceTimersByTimeAsync(400)
    expect(asked).toEqual(['', '一二三'])
    expect([live.state.value, live.findings.value[0]?.text]).toEqual(['checked', '一二三'])
  })

  it('says that it could not check, keeps what it had, and asks again', async () => {
    let down = true
    const { live } = start(async () => {
      if (down) throw new Error('down')
      return answer([])
    })
    await vi.advanceTimersByTimeAsync(10)
    expect([live.state.value, live.result.value]).toEqual(['not-checked', null])
    down = false
    await vi.advanceTimersByTimeAsync(5_000)
    expect(live.state.value).toBe('checked')
  })
})
