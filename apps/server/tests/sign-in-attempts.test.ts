import { afterAll, beforeAll, expect, test } from 'vitest'
import { countFailure, refusedFor, type Subjects } from '../src/platform/attempts.ts'
import { clockAt } from '../src/platform/clock.ts'
import { freshDatabase, type TestDatabase } from './database.ts'

let t: TestDatabase
beforeAll(async () => {
  t = await freshDatabase()
})
afterAll(() => t.drop())

test('a clock set back shuts nobody out for longer than a quarter of an hour, and failures are still counted', async () => {
  const clock = clockAt(Date.parse('2026-03-02T10:00:00+08:00'))
  const who: Subjects = ['name:zhou@10.0.0.1', 'address:10.0.0.1']
  const refused = { refused: 'too-many-sign-ins', facts: { minutes: 15 } }
  for (let i = 0; i < 8; i++) await countFailure(t.db, clock, who)
  expect(await refusedFor(t.db, clock, who)).toEqual(refused)
  clock.advance(-86_400_000)
  expect(await refusedFor(t.db, clock, who)).toBeNull()
  for (let i = 0; i < 8; i++) await countFailure(t.db, clock, who)
  expect(await refusedFor(t.db, clock, who)).toEqual(refused)
})
