import { describe, expect, it } from 'vitest'
import { actOnMessage } from './acting.ts'
import type { MessageEvent } from './message.ts'
import { messageProcedure } from './procedure.ts'
import { HOUR, messageIn, onward, people, receivedMessage, surroundingsAt } from './testing.ts'
import { publicTimeline } from './timeline.ts'

const names = { departmentName: (id: string) => ({ promotion: '运用促进处', protection: '保护处' })[id] ?? id }
const whats = (events: readonly MessageEvent[]) => publicTimeline(events, 'zh', names).map((entry) => entry.what)

describe('what a writer reads', () => {
  it('is one line for each thing that matters, with the time in Shanghai', () => {
    const { events } = messageIn('closed')
    expect(whats(events)).toEqual(['received', 'accepted', 'assigned', 'reviewing', 'answered', 'rated', 'closed'])
    expect(publicTimeline(events, 'zh', names)[0]).toEqual({
      at: '2026-03-02T09:00:00+08:00',
      what: 'received',
      text: '收到您的留言。',
    })
    expect(publicTimeline(events, 'zh', names)[2]?.text).toBe('已交运用促进处办理。')
    expect(publicTimeline(events, 'en')[2]?.text).toBe('Given to the department that will answer.')
  })

  it('says why a message was not taken up and where to go', () => {
    const [, entry] = publicTimeline(messageIn('rejected').events, 'zh')
    expect(entry?.text).toBe('不予受理：属于信访事项，请通过信访渠道反映。请到信访窗口反映。')
  })

  it('never names staff or tells why the bureau sent something back', () => {
    const told = messageIn('drafted')
    const go = (
      message: typeof told.message,
      action: string,
      actor: (typeof people)[keyof typeof people],
      input: object,
    ) => {
      const done = actOnMessage(messageProcedure, message, actor, action, input, surroundingsAt(message.head.at + HOUR))
      if ('refused' in done) throw new Error(done.refused)
      return done
    }
    const back = go(told.message, 'send-back', people.head, { reason: '口径与领导意见不符' })
    const returned = go(back.task, 'return', people.handler, { reason: '不想办', proposed: 'protection' })
    const events = [...told.events, back.event, returned.event]
    const text = JSON.stringify([publicTimeline(events, 'zh', names), publicTimeline(events, 'en', names)])
    for (const inner of ['name of', 'handler', '口径', '领导', '不想办', '保护处', 'protection'])
      expect(text).not.toContain(inner)
    expect(whats(events)).toEqual(['received', 'accepted', 'assigned', 'reviewing', 'reassigning'])
  })

  it('says that it takes longer, for how long, and that a holiday moved the day, but not why inside', () => {
    const told = messageIn('assigned')
    let { message } = told
    const events = [...told.events]
    const go = (action: string, actor: (typeof people)[keyof typeof people], input: object) => {
      const done = actOnMessage(messageProcedure, message, actor, action, input, surroundingsAt(message.head.at + HOUR))
      if ('refused' in done) throw new Error(done.refused)
      message = done.task
      events.push(done.event)
    }
    go('urge', people.office, { reason: '请抓紧' })
    go('supervise', people.leader, { level: 'leader', dueOn: '2026-03-06', reason: '反映集中' })
    go('ask-extension', people.handler, { term: { n: 3 }, reason: '须征求意见' })
    go('approve-extension', people.reviewer, {})
    go('recount', people.system, { limit: 'reply', was: '2026-03-13', due: '2026-03-16', provisional: false })
    expect(publicTimeline(events, 'zh').slice(3)).toMatchObject([
      { what: 'extended', text: '经批准，答复期限延长3个工作日。' },
      { what: 'recounted', text: '放假安排更新，答复期限由2026年3月13日（周五）调整为2026年3月16日（周一）。' },
    ])
    expect(publicTimeline(events, 'en').at(3)?.text).toBe(
      'The time to answer was extended by 3 working days with approval.',
    )
    const text = JSON.stringify([publicTimeline(events, 'zh'), publicTimeline(events, 'en')])
    for (const inner of ['抓紧', '集中', '征求', '督办']) expect(text).not.toContain(inner)
  })

  it('tells what the writer was asked, sent, withdrew and reopened', () => {
    const asked = onward(
      messageIn('assigned'),
      ['ask-writer', people.handler, { question: '请提供专利号。' }],
      ['supplement', people.applicant, { text: '专利号附后。' }],
      ['withdraw', people.applicant, {}],
    )
    expect(publicTimeline(asked.events, 'zh').slice(3)).toMatchObject([
      { what: 'asked', text: '请您补充：请提供专利号。' },
      { what: 'supplemented' },
      { what: 'withdrawn' },
    ])
    const reopened = onward(messageIn('answered'), ['reopen', people.applicant, { reason: '没有答到' }])
    expect(publicTimeline(reopened.events, 'en').at(-1)).toMatchObject({ what: 'reopened' })
  })

  it('tells of a correction with its note, of a retraction with its reason, of a promise kept', () => {
    const promises = [{ what: '开放网上查询', dueOn: '2026-04-30' }]
    const told = onward(
      messageIn('answered'),
      ['retract', people.leader, { reason: '文件已经废止' }],
      ['correct', people.handler, { note: '改引新文件' }],
      ['draft', people.handler, { reply: '您好，请按新文件办理。', release: { mode: 'full' }, promises }],
      ['department-review', people.head, {}],
      ['office-review', people.reviewer, {}],
      ['answer', people.reviewer, {}],
      ['keep-promise', people.handler, { id: 'p1', note: '已经开放' }],
    )
    expect(publicTimeline(told.events, 'zh').slice(5)).toMatchObject([
      { what: 'retracted', text: '公开的答复已撤下：文件已经废止' },
      { what: 'correcting' },
      { what: 'reviewing' },
      { what: 'corrected', text: '答复已更正：改引新文件' },
      { what: 'promise-kept' },
    ])
  })

  it('names the organ to turn to, with its telephone, and the earlier message', () => {
    const organ = { name: '市场监督管理局', phone: '12315' }
    const referred = onward(receivedMessage(), [
      'reject',
      people.office,
      { reason: 'other-organ', explanation: '请向该局反映。', organ },
    ])
    expect(publicTimeline(referred.events, 'zh').at(-1)?.text).toBe(
      '不予受理：不属于本机关职责，请向有权机关反映。请向该局反映。请联系：市场监督管理局，电话12315。',
    )
    const again = onward(receivedMessage(), [
      'reject',
      people.office,
      { reason: 'duplicate', explanation: '请查询前一件。', duplicateOf: 'GK-20260301-7F3K9Q' },
    ])
    expect(publicTimeline(again.events, 'en').at(-1)?.text).toContain('The earlier receipt: GK-20260301-7F3K9Q.')
  })

  it('is silent about consultations, signatures, hand-overs, sensitivity and escalations', () => {
    const before = messageIn('assigned')
    const inner = onward(
      before,
      ['sign-for', people.handler, {}],
      ['hand-over', people.head, { person: 'colleague', reason: '出差' }],
      ['consult', people.head, { department: 'planning', question: '口径？' }],
      ['mark-sensitive', people.office, { reason: '媒体关注' }],
      ['classify', people.office, { class: 'complaint' }],
    )
    expect(whats(inner.events)).toEqual(whats(before.events))
  })

  it('does not count drafts and reviews', () => {
    const { events } = messageIn('office-reviewed')
    expect(whats(events).filter((what) => what === 'reviewing')).toHaveLength(1)
  })
})
