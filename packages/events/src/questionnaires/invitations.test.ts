import fc from 'fast-check'
import { expect, it } from 'vitest'
import { PARTICIPANTS } from '../values.ts'
import { countedKinds, CROWD, inviting, leavesList } from './invitations.ts'

it('counts answers as of a kind only where it and what is left unsaid are both many', () => {
  const numbers = fc.record(Object.fromEntries(PARTICIPANTS.map((kind) => [kind, fc.nat(12)])))
  fc.assert(
    fc.property(numbers, (links: Record<string, number>) => {
      const counted = countedKinds(links)
      expect(counted.every((kind) => (links[kind] ?? 0) >= 5)).toBe(true)
      const unsaid = PARTICIPANTS.filter((kind) => !counted.includes(kind)).reduce(
        (sum, kind) => sum + (links[kind] ?? 0),
        0,
      )
      expect(unsaid === 0 || unsaid >= 5 || counted.length === 0).toBe(true)
    }),
  )
  expect(countedKinds({ firm: 6, media: 1 })).toEqual([])
  expect(countedKinds({ firm: 6, resident: 9, media: 1 })).toEqual(['resident'])
  expect(countedKinds({ firm: 6, resident: 5 })).toEqual(['resident', 'firm'])
})

it('fills crowds without regard to who came first', () => {
  const many = Array.from({ length: CROWD + 1 }, (_, at) => ({ entry: `e${at}`, participants: 'resident' as const }))
  const invited = inviting(
    many,
    many.map((_, at) => -at),
    0,
  )
  expect(invited.find(({ entry }) => entry === 'e0')?.crowd).toBe(1)
  expect(invited.filter(({ crowd }) => crowd === 0)).toHaveLength(CROWD)
  expect(inviting([{ entry: 'x', participants: 'firm' }], [0], CROWD)[0]?.crowd).toBe(1)
})

it('lets names leave the list five at a time, and the last ones when everybody has answered', () => {
  expect([0, 1, 4, 5, 9].map((since) => leavesList(since, 3))).toEqual([false, false, false, true, true])
  expect(leavesList(2, 0)).toBe(true)
})
