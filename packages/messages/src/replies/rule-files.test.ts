import { chinaCalendar, localDate } from '@gongkai/work-calendar'
import { describe, expect, it } from 'vitest'
import { citationFindings } from './citations.ts'
import { hasElement } from './elements.ts'
import { evasiveIn, unpublishedIn } from './phrases.ts'
import type { KnownPolicy } from './policy.ts'
import { promisesIn } from './promises.ts'
import { questionsOf } from './questions.ts'
import {
  citationRules,
  elementRules,
  evasiveRules,
  promiseRules,
  questionExamples,
  unpublishedRules,
} from './rule-files.ts'

const calendar = chinaCalendar

/** Every example of every rule file: the files themselves say what should be found and what should not. */
describe.each([
  ['evasive.json', evasiveRules, evasiveIn],
  ['unpublished.json', unpublishedRules, unpublishedIn],
] as const)('the examples of %s', (_, rules, find) => {
  for (const { id, fires, silent } of rules) {
    it.each(fires)(`${id} fires: %s`, (text) => {
      expect(find('reply', text).map(({ rule }) => rule)).toContain(id)
    })
    it.each(silent)(`${id} is silent: %s`, (text) => {
      expect(find('reply', text).map(({ rule }) => rule)).not.toContain(id)
    })
  }
})

describe('the examples of elements.json', () => {
  for (const { id, fires, silent } of elementRules) {
    it.each(fires)(`${id} is there: %s`, (text) => expect(hasElement(id, text)).toBe(true))
    it.each(silent)(`${id} is not there: %s`, (text) => expect(hasElement(id, text)).toBe(false))
  }
})

describe('the examples of promises.json', () => {
  const today = localDate(promiseRules.today)
  it.each(promiseRules.examples)('$text → $dueOn', ({ text, dueOn }) => {
    expect(promisesIn(text, today, calendar).map((one) => one.dueOn)).toEqual([dueOn])
  })
  it.each(promiseRules.silent)('is no promise: %s', (text) => {
    expect(promisesIn(text, today, calendar)).toEqual([])
  })
})

describe('the examples of citations.json', () => {
  const register = citationRules.register as unknown as KnownPolicy[]
  const rulesIn = (text: string) => citationFindings('reply', text, register).map(({ rule }) => rule)
  for (const { rule, fires, silent } of citationRules.rules) {
    it.each(fires)(`${rule} fires: %s`, (text) => expect(rulesIn(text)).toContain(rule))
    it.each(silent)(`${rule} is silent: %s`, (text) => expect(rulesIn(text)).not.toContain(rule))
  }
})

describe('the examples of questions.json', () => {
  it.each(questionExamples)('$subject: $body → $count', (example) => {
    expect(questionsOf(example)).toHaveLength(example.count)
  })
})
