import { describe, expect, it } from 'vitest'
import { actOnMessage } from './acting.ts'
import type { MessageEvent } from './message.ts'
import { messageProcedure } from './procedure.ts'
import { HOUR, messageIn, people, surroundingsAt } from './testing.ts'
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

  it('does not count drafts and reviews', () => {
    const { events } = messageIn('office-reviewed')
    expect(whats(events).filter((what) => what === 'reviewing')).toHaveLength(1)
  })
})
