import { act, isRefusal, type Actor } from '@gongkai/task-model'
import { procedureTable, sampleDigest, tableText, walkProcedure } from '@gongkai/task-model/testing'
import { chinaCalendar } from '@gongkai/work-calendar'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TRANSLATION_STATE_WORDS } from '../words.ts'
import { everyState, inputs, type listed, onward, people, procedure, START, translationIn } from './story.ts'
import { TRANSLATION_ACTIONS } from './values.ts'
import { TRANSLATION_ACTION_WORDS } from './words.ts'

const { translator, head, reviewer, system } = people

const situations = {
  ...everyState(),
  'in-translation, an edition is public': onward(translationIn('stale'), [translator, 'take-up']),
  'in-translation, taken down with its source': onward(
    translationIn('current'),
    [translator, 'take-up'],
    [system, 'be-taken-down'],
  ),
  'language-review, the head wrote words too': onward(translationIn('in-translation'), [
    translator,
    'submit',
    { ...(inputs.submit as object), authors: ['translator', 'head'] },
  ]),
  'withdrawn with its source': onward(translationIn('current'), [
    system,
    'be-withdrawn',
    { because: 'source', reason: '中文撤下' },
  ]),
}

const words = {
  ...Object.fromEntries(Object.entries(TRANSLATION_STATE_WORDS).map(([state, { zh }]) => [state, zh])),
  ...Object.fromEntries(Object.entries(TRANSLATION_ACTION_WORDS).map(([action, { zh }]) => [action, zh])),
  translator: '译者（提交人）',
  second: '另一位译者',
  head: '译者部门负责人',
  stranger: '其他部门',
  office: '公开办',
  reviewer: '办公室审核人',
  leader: '局领导',
  applicant: '公众',
  system: '系统',
}

it('is the committed table, state by state, action by action, role by role', async () => {
  const rows = procedureTable(procedure, { situations, actors: people, inputs, now: START })
  await expect(tableText('译文 Translations: who may do what, when', rows, words)).toMatchFileSnapshot(
    './translation-table.md',
  )
})

const attempt = (task: Parameters<typeof act>[1], actor: Actor, action: string, input?: object) => {
  const around = { now: START + 86_400_000, calendar: chinaCalendar, digest: sampleDigest }
  const given = input ?? Object.entries(inputs).find(([one]) => one === action)?.[1]
  return act(procedure, task as ReturnType<typeof listed>, actor, action, given, around)
}
const refused = (...given: Parameters<typeof attempt>) => {
  const done = attempt(...given)
  return isRefusal(done) ? done.refused : done.task.state
}

describe('a translation', () => {
  it('is passed by nobody whose words stand in it, in person or through the policy review', () => {
    const own = situations['language-review, the head wrote words too']
    expect(refused(own, head, 'pass-language')).toBe('drafter-cannot-review')
    const passing = translationIn('policy-review')
    const approved = (by: string, onBehalfOf: string | null) =>
      refused(passing, system, 'be-approved', { by, onBehalfOf })
    expect(approved('translator', null)).toBe('drafter-cannot-review')
    expect(approved('somebody', 'translator')).toBe('drafter-cannot-review')
    expect(approved('reviewer', null)).toBe('policy-review')
  })

  it('is decided upon clause by clause, never by who wrote the clause', () => {
    const stale = translationIn('stale')
    const of = (clause: string) => ({ ...(inputs.decide as object), clause })
    expect(refused(stale, head, 'decide', of('c2'))).toBe('own-words-decided')
    expect(refused(stale, reviewer, 'decide', of('c2'))).toBe('stale')
    expect(refused(stale, head, 'decide', of('c1'))).toBe('stale')
    expect(refused(stale, head, 'decide', of('c9'))).toBe('no-such-clause')
    expect(refused(translationIn('withdrawn'), head, 'decide')).toBe('wrong-state')
  })

  it('keeps what the language review has read when it is taken back', () => {
    const back = onward(translationIn('policy-review'), [translator, 'take-back'])
    expect(back).toMatchObject({ state: 'in-translation', facts: { submitted: null, passed: { c1: 'a'.repeat(64) } } })
    expect(back.limits.filter(({ stopped }) => stopped === null).map(({ id }) => id)).toEqual(['translate'])
  })

  it('runs the limit of a stale clause from the change to the decision, whoever works on it meanwhile', () => {
    const running = (task: ReturnType<typeof listed>) =>
      task.limits.filter(({ stopped }) => stopped === null).map(({ id }) => id)
    const stale = translationIn('stale')
    expect(running(stale)).toEqual(['stale'])
    const working = onward(stale, [translator, 'take-up'])
    expect(running(working)).toEqual(['translate', 'stale'])
    expect(running(onward(working, [translator, 'put-down'], [system, 'be-stale']))).toEqual(['stale'])
    expect(running(onward(stale, [head, 'decide', { ...(inputs.decide as object) }], [system, 'be-current']))).toEqual(
      [],
    )
  })
})

/** Steps that lead to the public, for walks that shall begin there. */
const AHEAD = (
  [
    [translator, 'take-up'],
    [translator, 'submit'],
    [head, 'pass-language'],
    [system, 'be-approved'],
    [system, 'be-published'],
    [system, 'be-stale'],
    [translator, 'take-up'],
    [translator, 'submit'],
    [head, 'pass-language'],
  ] as const
).map(([actor, action]) => ({ actor, action, later: 1000 }))

it('publishes nothing that was not read by two others, whatever is done in whatever order', () => {
  const step = fc.record({
    action: fc.constantFrom(...TRANSLATION_ACTIONS),
    actor: fc.constantFrom<Actor>(...Object.values(people)),
    later: fc.integer({ min: 0, max: 3 * 86_400_000 }),
  })
  const seen = new Set<string>()
  fc.assert(
    fc.property(fc.nat({ max: AHEAD.length }), fc.array(step, { minLength: 20, maxLength: 60 }), (ahead, script) => {
      let submittedBy: string | null = null
      let passedBy: string | null = null
      const steps = [...AHEAD.slice(0, ahead), ...script].map((one) => ({ ...one, input: inputs[one.action] }))
      const { done } = walkProcedure(
        procedure,
        {
          actor: system,
          input: { document: 'rules', language: 'en', department: 'international', version: 1 },
          now: START,
          digest: sampleDigest,
          doing(task, { actor, action, input }, around) {
            const result = act(procedure, task, actor, action, input, around)
            if (isRefusal(result)) return result
            if (action === 'submit') [submittedBy, passedBy] = [result.event.by, null]
            if (action === 'take-back' || action === 'send-back' || action === 'be-sent-back') passedBy = null
            if (action === 'pass-language') {
              expect(result.event.by).not.toBe(submittedBy)
              passedBy = result.event.by
            }
            if (action === 'be-published') {
              expect(passedBy).not.toBeNull()
              expect(task.facts.approved).not.toBeNull()
            }
            return result
          },
        },
        steps,
      )
      for (const action of done) seen.add(action)
    }),
    { numRuns: 120 },
  )
  for (const action of ['submit', 'pass-language', 'be-approved', 'be-published', 'take-back', 'be-stale', 'decide'])
    expect(seen).toContain(action)
})
