import { act, isRefusal, openTask, type Actor } from '@gongkai/task-model'
import { procedureTable, sampleDigest, staff, tableText } from '@gongkai/task-model/testing'
import { chinaCalendar } from '@gongkai/work-calendar'
import { expect, it } from 'vitest'
import { sourceTask, type Source } from './facts.ts'
import { sourceProcedure } from './procedure.ts'
import { SOURCE_ACTION_WORDS, SOURCE_STATE_WORDS } from './words.ts'
import type { SourceAction } from './values.ts'

const START = Date.parse('2026-03-02T10:00:00+08:00')
const people = {
  translator: staff('translator', 'international', 'handler'),
  head: staff('head', 'international', 'head'),
  stranger: staff('stranger', 'protection', 'handler', 'head'),
  office: staff('office', 'office', 'office'),
  reviewer: staff('reviewer', 'office', 'office-reviewer'),
  leader: staff('leader', 'office', 'leader'),
  applicant: { kind: 'applicant' },
  system: { kind: 'system', job: 'test' },
} as const satisfies Record<string, Actor>

const head = { title: '专利纠纷处理办法' }
const inputs: Readonly<Record<SourceAction, unknown>> = {
  describe: { kind: 'policy' },
  adopt: { number: 1, head, origin: 'typed', sha256: '0'.repeat(64), material: 0 },
  end: { how: 'repealed', on: '2026-03-01', reason: '已经废止。' },
  withdraw: { on: '2026-03-01', reason: '网站已经撤下。' },
  restore: { reason: '登记有误。' },
}

function registered(): Source {
  const input = { kind: 'policy', departments: ['international'] }
  const at = { now: START, digest: sampleDigest }
  const opened = openTask(sourceProcedure, sourceTask('rules'), people.translator, input, at)
  if (isRefusal(opened)) throw new Error(opened.refused)
  return opened.task
}

function after(...actions: readonly SourceAction[]): Source {
  return actions.reduce((source, action, at) => {
    const around = { now: START + at + 1, calendar: chinaCalendar, digest: sampleDigest }
    const done = act(sourceProcedure, source, people.office, action, inputs[action], around)
    if (isRefusal(done)) throw new Error(`${action}: ${done.refused}`)
    return done.task
  }, registered())
}

const words = {
  ...Object.fromEntries(Object.entries(SOURCE_STATE_WORDS).map(([state, { zh }]) => [state, zh])),
  ...Object.fromEntries(Object.entries(SOURCE_ACTION_WORDS).map(([action, { zh }]) => [action, zh])),
  translator: '译者部门经办人',
  head: '译者部门负责人',
  stranger: '其他部门',
  office: '公开办',
  reviewer: '办公室审核人',
  leader: '局领导',
  applicant: '公众',
  system: '系统',
}

it('is the committed table, state by state, action by action, role by role', async () => {
  const situations = {
    registered: registered(),
    standing: after('adopt'),
    'standing, repealed': after('adopt', 'end'),
    withdrawn: after('adopt', 'withdraw'),
  }
  const rows = procedureTable(sourceProcedure, { situations, actors: people, inputs, now: START + 1000 })
  await expect(tableText('原文 Source documents: who may do what, when', rows, words)).toMatchFileSnapshot(
    './source-table.md',
  )
})

it('keeps what a text is filed under apart from its versions', () => {
  expect(after('adopt', 'describe', 'end').facts).toMatchObject({
    latest: 1,
    kind: 'policy',
    ended: { how: 'repealed' },
  })
})

it('brings a text back as it was: one that was repealed is repealed still, until that is taken back too', () => {
  const shown = after('adopt', 'end', 'withdraw', 'restore')
  expect(shown).toMatchObject({
    state: 'standing',
    facts: { ended: { how: 'repealed' }, withdrawn: null, head: { title: head.title } },
  })
  expect(after('adopt', 'end', 'withdraw', 'restore', 'restore').facts).toMatchObject({ ended: null, withdrawn: null })
})
