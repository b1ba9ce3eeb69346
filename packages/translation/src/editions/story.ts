import { parseDepartmentId, type DepartmentId } from '@gongkai/department-registry'
import { act, isRefusal, openTask, type Actor } from '@gongkai/task-model'
import { sampleDigest, staff } from '@gongkai/task-model/testing'
import { chinaCalendar } from '@gongkai/work-calendar'
import { TRANSLATION_STATES, type TranslationState } from '../values.ts'
import type { Translation } from './facts.ts'
import { translationProcedure } from './procedure.ts'
import type { TranslationAction } from './values.ts'

export const procedure = translationProcedure({
  translateDays: 10,
  languageReviewDays: 3,
  policyReviewDays: 3,
  staleDays: 5,
  wordingDays: 20,
})

/** Who comes along in the tests of a translation. */
export const people = {
  translator: staff('translator', 'international', 'handler'),
  second: staff('second', 'international', 'handler'),
  head: staff('head', 'international', 'head'),
  stranger: staff('stranger', 'protection', 'handler', 'head'),
  office: staff('office', 'office', 'office'),
  reviewer: staff('reviewer', 'office', 'office-reviewer'),
  leader: staff('leader', 'office', 'leader'),
  applicant: { kind: 'applicant' },
  system: { kind: 'system', job: 'test' },
} as const satisfies Record<string, Actor>

const department = parseDepartmentId('international') as DepartmentId
const SHA = 'a'.repeat(64)
const source = { version: 1, sha256: SHA }

/** A fitting input of every action. */
export const inputs: Readonly<Record<TranslationAction, unknown>> = {
  'take-up': {},
  'put-down': {},
  submit: { source, texts: SHA, tentative: false, authors: ['translator'] },
  'send-back': { reason: '术语不统一' },
  'take-back': { reason: '中文有新版本' },
  'pass-language': { passed: { c1: SHA } },
  decide: { clause: 'c1', upTo: 2, text: SHA, reason: '英文仍然准确', settles: ['stale'] },
  'be-approved': { by: 'reviewer', onBehalfOf: null },
  'be-sent-back': { reason: '措辞' },
  'be-published': { edition: 1, source, units: { c1: ['translator'], c2: ['head'] } },
  'be-stale': { version: 2, clauses: ['c1'] },
  'be-current': { version: 2, settled: ['stale'] },
  'source-changed': { version: 2, material: ['c1'], wording: [] },
  'be-withdrawn': { because: 'release', reason: '有误' },
  'be-taken-down': { because: 'source', reason: '中文撤下' },
  'be-restored': {},
  'be-shown-again': {},
}

export type Step = readonly [who: Actor, action: TranslationAction, input?: object]
const { translator, head, system } = people

const SUBMITTED: readonly Step[] = [
  [translator, 'take-up'],
  [translator, 'submit'],
]
const PASSED: readonly Step[] = [...SUBMITTED, [head, 'pass-language']]
const PUBLISHED: readonly Step[] = [...PASSED, [system, 'be-approved'], [system, 'be-published']]

const WAYS: Readonly<Record<TranslationState, readonly Step[]>> = {
  untranslated: [],
  'in-translation': [[translator, 'take-up']],
  'language-review': SUBMITTED,
  'policy-review': PASSED,
  current: PUBLISHED,
  stale: [...PUBLISHED, [system, 'be-stale']],
  withdrawn: [...PUBLISHED, [system, 'be-withdrawn']],
}

/** Monday 2 March 2026, 10:00 in Shanghai. */
export const START = Date.parse('2026-03-02T10:00:00+08:00')

/** Goes on from where a translation stands; throws where a step is refused. */
export function onward(translation: Translation, ...steps: readonly Step[]): Translation {
  let task = translation
  for (const [actor, action, input] of steps) {
    const around = { now: task.head.at + 60_000, calendar: chinaCalendar, digest: sampleDigest }
    const done = act(procedure, task, actor, action, input ?? inputs[action], around)
    if (isRefusal(done)) throw new Error(`${action} was refused: ${done.refused}`)
    task = done.task
  }
  return task
}

export function listed(): Translation {
  const input = { document: 'rules', language: 'en', department, version: 1 }
  const opened = openTask(procedure, 'translation/rules.en', system, input, { now: START, digest: sampleDigest })
  if (isRefusal(opened)) throw new Error(`not listed: ${opened.refused}`)
  return opened.task
}

/** A translation in a state, by the usual way. */
export const translationIn = (state: TranslationState): Translation => onward(listed(), ...WAYS[state])

export const everyState = (): Record<TranslationState, Translation> =>
  Object.fromEntries(TRANSLATION_STATES.map((state) => [state, translationIn(state)])) as Record<
    TranslationState,
    Translation
  >
