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

  it('does not count drafts and reviews', () => {
    const { events } = messageIn('office-reviewed')
    expect(whats(events).filter((what) => what === 'reviewing')).toHaveLength(1)
  })
})
