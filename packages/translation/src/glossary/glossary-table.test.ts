import { act, isRefusal, openTask, type Actor } from '@gongkai/task-model'
import { procedureTable, sampleDigest, staff, tableText } from '@gongkai/task-model/testing'
import { chinaCalendar } from '@gongkai/work-calendar'
import { expect, it } from 'vitest'
import { glossaryTask, type GlossaryTerm } from './facts.ts'
import { termEntry } from './inputs.ts'
import { glossaryProcedure } from './procedure.ts'
import type { GlossaryAction, GlossaryState } from './values.ts'
import { GLOSSARY_ACTION_WORDS, GLOSSARY_STATE_WORDS } from './words.ts'

const START = Date.parse('2026-03-02T10:00:00+08:00')
const people = {
  translator: staff('translator', 'international', 'handler'),
  head: staff('head', 'international', 'head'),
  stranger: staff('stranger', 'protection', 'handler', 'head'),
  office: staff('office', 'office', 'office'),
  reviewer: staff('reviewer', 'office', 'office-reviewer'),
  leader: staff('leader', 'office', 'leader'),
  system: { kind: 'system', job: 'test' },
} as const satisfies Record<string, Actor>

const entry = (en: string) =>
  termEntry.parse({ zh: '许可', en, definition: { zh: '', en: '' }, source: '专利法', domain: 'ip' })
const inputs: Readonly<Record<GlossaryAction | 'take-over', unknown>> = {
  revise: { entry: entry('license'), reason: '' },
  approve: {},
  'take-over': {},
  decline: { reason: '已有译法。' },
  'drop-change': { reason: '不改。' },
  retire: { reason: '改用他词。', replacedBy: 'patent-licence' },
  restore: { reason: '' },
}

const around = (at: number) => ({ now: START + at, calendar: chinaCalendar, digest: sampleDigest })
function after(...steps: readonly (readonly [keyof typeof people, GlossaryAction])[]): GlossaryTerm {
  const input = { id: 'licence', entry: entry('licence'), reason: '', departments: ['international'] }
  const opened = openTask(glossaryProcedure, glossaryTask('licence'), people.translator, input, around(0))
  if (isRefusal(opened)) throw new Error(opened.refused)
  return steps.reduce((term, [who, action], at) => {
    const done = act(glossaryProcedure, term, people[who], action, inputs[action], around(at + 1))
    if (isRefusal(done)) throw new Error(`${action}: ${done.refused}`)
    return done.task
  }, opened.task)
}

const names = (words: Readonly<Record<string, { readonly zh: string }>>) =>
  Object.fromEntries(Object.entries(words).map(([one, { zh }]) => [one, zh]))
const words = {
  ...names(GLOSSARY_STATE_WORDS satisfies Record<GlossaryState, unknown>),
  ...names(GLOSSARY_ACTION_WORDS),
  translator: '提议的译者',
  head: '译者部门负责人',
  stranger: '其他部门',
  office: '公开办',
  reviewer: '办公室审核人',
  leader: '局领导',
  system: '系统',
}

it('is the committed table, state by state, action by action, role by role', async () => {
  const situations = {
    proposed: after(),
    approved: after(['head', 'approve']),
    'approved, a change proposed': after(['head', 'approve'], ['translator', 'revise']),
    retired: after(['head', 'approve'], ['reviewer', 'retire']),
    declined: after(['head', 'decline']),
  }
  const rows = procedureTable(glossaryProcedure, { situations, actors: people, inputs, now: START + 1000 })
  await expect(tableText('术语 Glossary: who may do what, when', rows, words)).toMatchFileSnapshot(
    './glossary-table.md',
  )
})

it('lets an entry hold until a change to it is approved, and keeps it through retirement', () => {
  const changed = after(['head', 'approve'], ['translator', 'revise'])
  expect(changed).toMatchObject({
    state: 'approved',
    facts: { entry: { en: 'licence' }, proposal: { by: 'translator' } },
  })
  expect(after(['head', 'approve'], ['translator', 'revise'], ['head', 'approve']).facts).toMatchObject({
    entry: { en: 'license' },
    proposal: null,
  })
  const back = after(['head', 'approve'], ['reviewer', 'retire'], ['head', 'restore'])
  expect(back).toMatchObject({ state: 'approved', facts: { entry: { en: 'licence' }, retired: null } })
})
