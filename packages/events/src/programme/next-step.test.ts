import { describe, expect, it } from 'vitest'
import { mayTakeNow, nextOf } from './next-step.ts'

const at = (wall: string) => Date.parse(`${wall}:00+08:00`)
const times = { startsAt: '2026-08-12T14:00', endsAt: '2026-08-12T16:00' } as const

describe('what an activity waits for', () => {
  it.each([
    ['planned', 'drafted', '2026-07-01T09:00', { step: 'check', by: 'reviewer', urgency: 'none' }],
    ['planned', 'drafted', '2026-08-06T09:00', { step: 'check', by: 'reviewer', urgency: 'soon' }],
    ['checked', 'checked', '2026-08-13T09:00', { step: 'review', by: 'reviewer', urgency: 'late' }],
    ['approved', 'approved', '2026-07-01T09:00', { step: 'publish', by: 'reviewer', urgency: 'none' }],
    ['previewed', 'published', '2026-07-01T09:00', { step: 'open-sign-up', by: 'system', urgency: 'none' }],
    ['sign-up', 'published', '2026-08-11T09:00', { step: 'take-in', by: 'system', urgency: 'none' }],
    ['sign-up', 'checked', '2026-08-11T09:00', { step: 'review', by: 'reviewer', urgency: 'soon' }],
    ['confirmed', 'published', '2026-08-12T16:00', { step: 'mark-held', by: 'host', urgency: 'late' }],
    ['held', 'published', '2026-08-13T09:00', { step: 'follow-up', by: 'host', urgency: 'none' }],
    ['follow-up', 'published', '2026-09-12T09:00', { step: 'report', by: 'host', urgency: 'late' }],
    ['reported', 'published', '2027-01-01T09:00', { step: 'archive', by: 'office', urgency: 'none' }],
    ['cancelled', 'published', '2026-08-13T09:00', { step: 'none', by: 'host', urgency: 'none' }],
  ] as const)('%s, draft %s, at %s', (state, stage, now, next) => {
    expect(nextOf({ state, stage, ...times }, at(now))).toEqual(next)
  })
})

it('a step waits for whoever may take it', () => {
  expect(mayTakeNow('check', ['check-security', 'send-back'])).toBe(true)
  expect(mayTakeNow('check', ['save'])).toBe(false)
  expect(mayTakeNow('take-in', ['cancel'])).toBe(false)
})
