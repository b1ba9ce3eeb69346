import { readdirSync, readFileSync } from 'node:fs'
import { inventedRegistry } from '@gongkai/department-registry/testing'
import { localDate } from '@gongkai/work-calendar'
import { expect, it } from 'vitest'
import { goldPlan, readPlan, scorePlan } from '../src/index.ts'

/** Documents in the manner of many bureaus, in words of our own, each with what a person reads in it. */
const FOLDER = new URL('./plans/', import.meta.url)
/** None of these bureaus is in the registry: what is read does not hang on who is known. */
const registry = inventedRegistry()
const stems = readdirSync(FOLDER).flatMap((name) => (name.endsWith('.gold.json') ? [name.slice(0, -10)] : []))

it('are many', () => {
  expect(stems.length).toBeGreaterThanOrEqual(20)
})

it.each(stems)('%s', (stem) => {
  const text = readFileSync(new URL(`${stem}.txt`, FOLDER), 'utf8')
  const gold = goldPlan.parse(JSON.parse(readFileSync(new URL(`${stem}.gold.json`, FOLDER), 'utf8')))
  const plan = readPlan(text.split(/\r?\n/), { registry, onDate: localDate('2027-01-05') })
  const { misses, tasks } = scorePlan(plan, gold)
  expect(misses).toEqual([])
  expect(tasks).toMatchObject({ expected: gold.tasks.length, got: gold.tasks.length, paired: gold.tasks.length })
})
