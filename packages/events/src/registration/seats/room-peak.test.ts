import fc from 'fast-check'
import { expect, it } from 'vitest'
import { roomPeak, type RoomUse } from './room-peak.ts'

const at = (hour: number) => `2026-08-12T${String(hour).padStart(2, '0')}:00`
const use = (from: number, to: number, people: number): RoomUse => ({ startsAt: at(from), endsAt: at(to), people })
const DAY = { startsAt: at(9), endsAt: at(17) }

it('counts those who are there together, and the seats of two that follow one another once', () => {
  expect(roomPeak([], DAY)).toBe(0)
  expect(roomPeak([use(9, 12, 20), use(12, 17, 25)], DAY)).toBe(25)
  expect(roomPeak([use(8, 11, 20), use(10, 12, 5), use(13, 18, 10)], DAY)).toBe(25)
  expect(roomPeak([use(7, 9, 20), use(17, 20, 20)], DAY)).toBe(0)
})

it('is what is counted hour by hour', () => {
  const uses = fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 22 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 30 }))
      .map(([from, hours, people]) => use(from, Math.min(23, from + hours), people)),
    { maxLength: 8 },
  )
  fc.assert(
    fc.property(uses, (others) => {
      const hours = Array.from({ length: 8 }, (_, hour) => at(9 + hour))
      const there = (hour: string) =>
        others
          .filter(({ startsAt, endsAt }) => startsAt <= hour && endsAt > hour)
          .reduce((sum, { people }) => sum + people, 0)
      expect(roomPeak(others, DAY)).toBe(Math.max(...hours.map(there)))
    }),
  )
})
