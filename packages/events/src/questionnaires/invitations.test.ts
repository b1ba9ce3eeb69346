import fc from 'fast-check'
import { expect, it } from 'vitest'
import { PARTICIPANTS } from '../values.ts'
import { CROWD, inviting } from './invitations.ts'

it('counts an answer as of a kind only where five of it are out, and fills crowds without regard to who came first', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...PARTICIPANTS), { maxLength: 30 }),
      fc.infiniteStream(fc.nat()),
      (kinds, random) => {
        const order = kinds.map(() => random.next().value ?? 0)
        const invited = inviting(
          kinds.map((participants, at) => ({ entry: `e${at}`, participants })),
          order,
          { byKind: { firm: 3 }, all: 3 },
        )
        expect(invited.map(({ entry }) => entry).toSorted()).toEqual(kinds.map((_, at) => `e${at}`).toSorted())
        for (const { participants, countedAs } of invited) {
          const out = kinds.filter((kind) => kind === participants).length + (participants === 'firm' ? 3 : 0)
          expect(countedAs).toBe(out >= 5 ? participants : null)
        }
      },
    ),
  )
  const many = Array.from({ length: CROWD + 1 }, (_, at) => ({ entry: `e${at}`, participants: 'resident' as const }))
  const crowds = inviting(
    many,
    many.map((_, at) => -at),
    { byKind: {}, all: 0 },
  )
  expect(crowds.find(({ entry }) => entry === 'e0')?.crowd).toBe(1)
  expect(crowds.filter(({ crowd }) => crowd === 0)).toHaveLength(CROWD)
})
