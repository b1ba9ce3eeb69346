import { afterAll, beforeAll, expect, it } from 'vitest'
import { crowded } from './registrations-crowd.ts'
import { drawnCrowd } from './registrations-crowd-drawn.ts'
import { explainOrder, numberTheRoom } from './registrations-replay.ts'
import { ground, type Ground } from './registrations-ground.ts'

let g: Ground
beforeAll(async () => {
  g = await ground(64)
  await numberTheRoom(g.surroundings)
})
afterAll(() => g.close())

it('gives no seat twice and explains every place, by 64 connections at once', { timeout: 240_000 }, async () => {
  const { operations, changes, people, places } = await crowded(g, 800, 20_260_801)
  expect(operations).toBeGreaterThanOrEqual(800)
  expect(changes).toBeGreaterThan(200)
  expect(people).toBeGreaterThan(0)
  // The explanation is one that can fail: of fewer seats than there were, it does not hold.
  const [first] = places
  const [begun] = first?.capacities ?? []
  if (!first || !begun) throw new Error('no stage')
  const fewer = [{ ...begun, seats: { ...begun.seats, seats: 3, shares: [] } }]
  await expect(explainOrder(g.surroundings, [{ ...first, capacities: fewer }])).rejects.toThrow(/one seat too many/)
  const sharing = places.filter(({ capacities }) => capacities[0]?.seats.room)
  await expect(explainOrder(g.surroundings, sharing, 4)).rejects.toThrow(/one seat too many/)
})

it(
  'draws a lottery once while others leave, and explains every place of it, by 64 connections at once',
  {
    timeout: 240_000,
  },
  async () => {
    const { changes } = await drawnCrowd(g, 500, 20_260_802)
    expect(changes).toBeGreaterThan(150)
  },
)
