import { isRefusal } from '@gongkai/contract-kit'
import { describe, expect, it } from 'vitest'
import { wordWait } from '../reason-words.ts'
import { decideEntry } from './decide-entry.ts'
import { holderChange } from './hold.ts'
import { offerEnd } from './offer-end.ts'
import { placesOf } from './places.ts'
import { sweep } from './sweep.ts'
import { HOUR, NOW, seatsWith, termsWith, waitingOf } from './testing.ts'
import { whyNotPromoted } from './why-not.ts'

const newcomer = { id: 'n', turn: 99, participants: 'resident', size: 1, kind: 'alone' } as const
const toOf = (...given: Parameters<typeof decideEntry>) => {
  const decided = decideEntry(...given)
  return isRefusal(decided) ? decided.refused : decided.entry.to
}
const offeredBy = (...given: Parameters<typeof sweep>) =>
  sweep(...given).changes.flatMap(({ entry, reason }) => (reason === 'offered-in-turn' ? [entry] : []))
const whyOf = (id: string, state: Parameters<typeof sweep>[0], terms = termsWith(), now = NOW) =>
  whyNotPromoted(state, terms, now, null)({ id, state: 'waiting', offeredUntil: null })

describe('several capacities at once', () => {
  const firms = { participants: 'firm', seats: 4, kind: 'reserved', releaseAt: null } as const
  it('seats as many as there are and not one more', () => {
    expect(toOf(seatsWith({ confirmed: { resident: 9 } }), newcomer, termsWith(), NOW)).toBe('confirmed')
    expect(toOf(seatsWith({ confirmed: { resident: 10 } }), newcomer, termsWith(), NOW)).toBe('waiting')
    expect(toOf(seatsWith({ confirmed: { resident: 10 } }), newcomer, termsWith({ waitingList: false }), NOW)).toBe(
      'all-taken',
    )
  })
  it('counts what other activities take in the same room', () => {
    const terms = termsWith({ roomSeats: 12 })
    expect(toOf(seatsWith({ confirmed: { resident: 4 }, roomOthers: 7 }), newcomer, terms, NOW)).toBe('confirmed')
    const full = seatsWith({ confirmed: { resident: 4 }, roomOthers: 8, waiting: [waitingOf(1, 1)] })
    expect(toOf(full, newcomer, terms, NOW)).toBe('waiting')
    expect(whyOf('w1', full, terms)).toEqual({ code: 'room-full', facts: { seats: 12, taken: 12 } })
  })
  it('holds a reserved share for its participants until it is released', () => {
    const terms = termsWith({ shares: [firms] })
    const state = seatsWith({ confirmed: { resident: 6 }, waiting: [waitingOf(1, 1)] })
    expect(offeredBy(state, terms, NOW)).toEqual([])
    expect(whyOf('w1', state, terms)).toMatchObject({ code: 'held-for-others', facts: { free: 4, held: 4 } })
    expect(toOf(state, { ...newcomer, participants: 'firm' }, terms, NOW)).toBe('confirmed')
    expect(offeredBy(state, terms, terms.closesAt)).toEqual(['w1'])
    const early = termsWith({ shares: [{ ...firms, releaseAt: NOW }] })
    expect(offeredBy(state, early, NOW)).toEqual(['w1'])
  })
  it('caps a share without capping others', () => {
    const terms = termsWith({ shares: [{ participants: 'media', seats: 2, kind: 'at-most', releaseAt: null }] })
    const state = seatsWith({ confirmed: { media: 2 }, waiting: [waitingOf(1, 1, { participants: 'media' })] })
    expect(toOf(state, newcomer, terms, NOW)).toBe('confirmed')
    expect(offeredBy(state, terms, NOW)).toEqual([])
    expect(whyOf('w1', state, terms)?.code).toBe('share-full')
  })
  it('throws nobody out of a capacity that was lowered, and moves nobody up until there are fewer', () => {
    const state = seatsWith({ confirmed: { resident: 10 }, waiting: [waitingOf(1, 1)] })
    const terms = termsWith({ seats: 8 })
    expect(sweep(state, terms, NOW).changes).toEqual([])
    const why = whyOf('w1', state, terms)
    expect(why).toEqual({ code: 'frozen', facts: { seats: 8, taken: 10 } })
    expect(wordWait(why ?? { code: 'full', facts: {} }, 'zh')).toContain('没有人被取消')
    expect(placesOf(state, terms, NOW)).toMatchObject({ frozen: true, left: 0, phase: 'full' })
    expect(offeredBy(seatsWith({ ...state, confirmed: { resident: 7 } }), terms, NOW)).toEqual(['w1'])
  })
})

describe('parties that neither starve nor are starved', () => {
  it('lets smaller ones pass a party three times and then keeps what comes free for it', () => {
    const waiting = [waitingOf(1, 4), ...[2, 3, 4, 5].map((turn) => waitingOf(turn, 1))]
    const first = sweep(seatsWith({ confirmed: { resident: 7 }, waiting }), termsWith(), NOW)
    expect(first.changes.map(({ entry }) => entry)).toEqual(['w2', 'w3', 'w4'])
    expect(first.passedOver.get('w1')).toBe(3)
    const one = { ...first.state, confirmed: { resident: 6 } }
    expect(sweep(one, termsWith(), NOW).changes).toEqual([])
    expect(whyOf('w5', one)).toEqual({ code: 'kept-for-group', facts: { party: 4, passedOver: 3 } })
    expect(whyOf('w1', one)).toMatchObject({ code: 'party-does-not-fit', facts: { party: 4, left: 1 } })
    expect(toOf(one, newcomer, termsWith(), NOW)).toBe('waiting')
    expect(placesOf(one, termsWith(), NOW).kept).toEqual({ party: 4, passedOver: 3 })
    // Four seats free: the party comes at last, and the next after it as soon as there is one more.
    expect(offeredBy({ ...one, confirmed: { resident: 3 } }, termsWith(), NOW)).toEqual(['w1'])
    expect(offeredBy({ ...one, confirmed: { resident: 2 } }, termsWith(), NOW)).toEqual(['w1', 'w5'])
  })
  it('keeps nothing in the last call', () => {
    const terms = termsWith()
    const state = seatsWith({
      confirmed: { resident: 9 },
      waiting: [waitingOf(1, 4, { passedOver: 3 }), waitingOf(2, 1)],
    })
    expect(offeredBy(state, terms, terms.startsAt - 13 * HOUR)).toEqual([])
    expect(offeredBy(state, terms, terms.startsAt - 12 * HOUR)).toEqual(['w2'])
  })
  it('keeps nothing for a party that lowered places can never hold, and says so', () => {
    const state = seatsWith({ waiting: [waitingOf(1, 8, { passedOver: 3 }), waitingOf(2, 1)] })
    const terms = termsWith({ seats: 6 })
    expect(offeredBy(state, terms, NOW)).toEqual(['w2'])
    expect(whyOf('w1', state, terms)).toEqual({ code: 'too-large-now', facts: { party: 8, most: 6 } })
  })
  it('does not count as passing what a party could not have had anyway', () => {
    const shares = [{ participants: 'firm', seats: 4, kind: 'reserved', releaseAt: null }] as const
    const state = seatsWith({
      confirmed: { resident: 5 },
      waiting: [waitingOf(1, 2, { passedOver: 3 }), waitingOf(2, 1, { participants: 'firm' })],
    })
    const done = sweep(state, termsWith({ shares }), NOW)
    expect(done.changes.map(({ entry }) => entry)).toEqual(['w2'])
    expect(done.passedOver.size).toBe(0)
  })
})

describe('an offer', () => {
  const offer = { id: 'o', participants: 'resident', size: 1, until: NOW + HOUR } as const
  it('holds its place until it ends, and nothing afterwards, swept or not', () => {
    const state = seatsWith({ confirmed: { resident: 9 }, offers: [offer] })
    expect(toOf(state, newcomer, termsWith(), NOW)).toBe('waiting')
    expect(toOf(state, newcomer, termsWith(), NOW + HOUR)).toBe('confirmed')
    expect(sweep(state, termsWith(), NOW + HOUR).changes).toMatchObject([{ entry: 'o', to: 'expired' }])
  })
  it.each([
    [200, 24],
    [30, 18],
    [13, 3.25],
    [12, 3],
    [8, 2],
    [1, 0.25],
  ])('made %i hours before the start runs %d hours', (before, hours) => {
    const terms = termsWith()
    const at = terms.startsAt - before * HOUR
    expect((offerEnd(terms, at) - at) / HOUR).toBe(hours)
  })
  it('is made to nobody from the start on', () => {
    const terms = termsWith()
    const state = seatsWith({ waiting: [waitingOf(1, 1)] })
    expect(sweep(state, terms, terms.startsAt).changes).toEqual([])
    expect(whyOf('w1', state, terms, terms.startsAt)?.code).toBe('activity-over')
  })
})

describe('an offer of an activity that was just cancelled', () => {
  const entry = { id: 'o', state: 'offered', offeredUntil: NOW + HOUR, participants: 'resident', size: 1 } as const
  it('cannot be accepted, though nobody has swept it yet, and can be declined', () => {
    const terms = termsWith({ cancelled: true })
    expect(holderChange(entry, 'accept', terms, NOW)).toEqual({ refused: 'activity-was-cancelled' })
    expect(holderChange(entry, 'accept', termsWith(), NOW)).toMatchObject({ to: 'confirmed' })
    expect(holderChange(entry, 'decline', terms, NOW)).toMatchObject({ to: 'declined' })
  })
})

describe('a newcomer', () => {
  it('never gets what somebody who waits is entitled to', () => {
    const state = seatsWith({ confirmed: { resident: 9 }, waiting: [waitingOf(1, 1)] })
    const decided = decideEntry(state, newcomer, termsWith(), NOW)
    expect(decided).toMatchObject({
      swept: { changes: [{ entry: 'w1', to: 'offered' }] },
      entry: { to: 'waiting', position: 1 },
    })
  })
  it('is told what is possible where the party can never fit', () => {
    const party = { ...newcomer, kind: 'group', size: 12 } as const
    expect(
      decideEntry(seatsWith(), party, termsWith({ parties: { family: 0, group: 20, delegates: 0 } }), NOW),
    ).toEqual({
      refused: 'party-never-fits',
      facts: { party: 12, most: 10 },
    })
  })
  it.each([
    [{ opensAt: NOW + 1 }, 'sign-up-not-open'],
    [{ opensAt: NOW }, 'confirmed'],
    [{ closesAt: NOW }, 'sign-up-closed'],
    [{ closesAt: NOW + 1 }, 'confirmed'],
    [{ stopped: true }, 'sign-up-closed'],
    [{ cancelled: true }, 'activity-was-cancelled'],
    [{ mode: 'lottery' as const }, 'applied'],
    [{ invited: ['firm' as const] }, 'participants-not-invited'],
  ])('under %o: %s', (more, said) => expect(toOf(seatsWith(), newcomer, termsWith(more), NOW)).toBe(said))
})
