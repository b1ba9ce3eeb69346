import { COMPLETE, detailsOf } from '@gongkai/events/testing'
import { expect, it } from 'vitest'
import { doingNow } from './now.ts'

const details = detailsOf()
const { signUp } = COMPLETE
const lottery = detailsOf({
  signUp: signUp && { ...signUp, mode: 'lottery', lottery: { commitment: '', drawAt: '2026-08-11T10:00' } },
})
const at = (wall: string) => Date.parse(`${wall}:00+08:00`)
const DURING = at('2026-07-21T09:00')
const live = (phase: 'not-yet' | 'open' | 'full' | 'closed' | 'lottery' | 'over', waitingList = false) => ({
  phase,
  waitingList,
})

it.each([
  ['cancelled', 'cancelled', details, live('open'), DURING, 'cancelled'],
  ['over', 'over', details, live('over'), at('2026-08-13T09:00'), 'over'],
  ['no sign-up', 'announced', detailsOf({ signUp: null }), null, DURING, 'no-sign-up'],
  ['before the window', 'announced', details, live('not-yet'), at('2026-07-20T08:59'), 'not-yet'],
  ['as it opens', 'sign-up', details, live('open'), at('2026-07-20T09:00'), 'sign-up'],
  ['full, with a list', 'sign-up', details, live('full', true), DURING, 'wait'],
  ['full, without one', 'sign-up', details, live('full'), DURING, 'full'],
  ['closed early', 'sign-up', details, live('closed'), DURING, 'closed'],
  ['as it closes', 'closed', details, live('closed'), at('2026-08-10T17:00'), 'closed'],
  ['a lottery', 'sign-up', lottery, live('lottery'), DURING, 'enter'],
  ['a lottery that waits for its draw', 'closed', lottery, live('lottery'), at('2026-08-10T18:00'), 'draw'],
  ['a lottery that was drawn', 'closed', lottery, live('closed'), at('2026-08-11T12:00'), 'closed'],
  ['under way', 'under-way', details, live('closed'), at('2026-08-12T15:00'), 'under-way'],
  ['when places cannot be asked', 'sign-up', details, null, DURING, 'sign-up'],
] as const)('%s', (_, phase, of, places, now, doing) => {
  expect(doingNow({ phase, details: of }, places, now)).toBe(doing)
})
