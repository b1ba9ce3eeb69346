import { inventedRegistry } from '@gongkai/department-registry/testing'
import { localDate } from '@gongkai/work-calendar'
import { expect, it } from 'vitest'
import { readPlan, scorePlan } from '../src/index.ts'
import { madePlan } from './made/document.ts'

const registry = inventedRegistry()
const SEEDS = 400

it(`reads ${SEEDS} documents of every manner back without a miss`, () => {
  const missed: unknown[] = []
  for (let seed = 1; seed <= SEEDS && missed.length < 3; seed += 1) {
    const { text, tasks } = madePlan(seed)
    const plan = readPlan(text.split('\n'), { registry, onDate: localDate('2027-01-05') })
    const { misses } = scorePlan(plan, { tasks })
    if (misses.length > 0) missed.push({ seed, misses: misses.slice(0, 3), text })
  }
  expect(missed).toEqual([])
})
