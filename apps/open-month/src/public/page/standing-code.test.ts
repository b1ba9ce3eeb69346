import { describe, expect, it } from 'vitest'
import { standingCode, standingMark, type StandingOf, type StandingPlaces } from './standing-code.ts'

const signUp = {
  opensAt: '2026-08-01T09:00',
  closesAt: '2026-08-10T17:00',
  mode: 'arrival',
  waitingList: true,
} as const
const announced: StandingOf = { phase: 'announced', signUp }
const places = (phase: StandingPlaces['phase'], more: Partial<StandingPlaces> = {}): StandingPlaces => ({
  phase,
  left: 7,
  waiting: 0,
  waitingList: false,
  ...more,
})
const at = (wall: string) => Date.parse(`${wall}:00+08:00`)
const BEFORE = at('2026-07-30T09:00')
const DURING = at('2026-08-02T09:00')
const AFTER = at('2026-08-10T17:00')

describe('with live places', () => {
  it.each([
    ['before the window', places('not-yet'), BEFORE, { code: 'notYet', at: signUp.opensAt }],
    ['while places are left', places('open'), DURING, { code: 'open', left: 7 }],
    ['where how many is not shown', places('open', { left: null }), DURING, { code: 'open', left: null }],
    [
      'when full, with a list',
      places('full', { waitingList: true, waiting: 3 }),
      DURING,
      { code: 'waiting', waiting: 3 },
    ],
    ['when full, without one', places('full'), DURING, { code: 'full' }],
    ['closed', places('closed'), AFTER, { code: 'closed' }],
    ['over', places('over'), AFTER, { code: 'over' }],
  ] as const)('%s', (_, live, now, expected) => expect(standingCode(announced, live, now)).toEqual(expected))

  it('a lottery is entered until the closing and drawn after it', () => {
    const lottery: StandingOf = { ...announced, signUp: { ...signUp, mode: 'lottery' } }
    expect(standingCode(lottery, places('lottery'), DURING)).toEqual({ code: 'lottery', at: signUp.closesAt })
    expect(standingCode(lottery, places('lottery'), AFTER)).toEqual({ code: 'draw' })
    expect(standingCode(lottery, null, DURING)).toEqual({ code: 'lottery', at: signUp.closesAt })
  })
})

it('without live places the published window decides, to the minute', () => {
  expect(standingCode(announced, null, at('2026-08-01T08:59')).code).toBe('notYet')
  expect(standingCode(announced, null, at('2026-08-01T09:00'))).toEqual({ code: 'open', left: null })
  expect(standingCode(announced, null, at('2026-08-10T16:59')).code).toBe('open')
  expect(standingCode(announced, null, AFTER).code).toBe('closed')
})

it('what is cancelled or over is so whatever the places say; without sign-up nobody is sent to one', () => {
  expect(standingCode({ ...announced, phase: 'cancelled' }, places('open'), DURING).code).toBe('cancelled')
  expect(standingCode({ ...announced, phase: 'over' }, places('open'), DURING).code).toBe('over')
  expect(standingCode({ phase: 'announced', signUp: null }, null, DURING).code).toBe('none')
  expect(standingCode({ phase: 'under-way', signUp: null }, null, DURING).code).toBe('underWay')
})

it('few places have another shape, not another colour alone', () => {
  expect(standingMark({ code: 'open', left: 5 }).shape).toBe('●')
  expect(standingMark({ code: 'open', left: 4 }).shape).toBe('▲')
  expect(standingMark({ code: 'open', left: null }).shape).toBe('●')
})
