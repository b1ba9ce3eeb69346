import { expect, it } from 'vitest'
import { procedureTable, SAMPLE_STATES, sampleProcedure, sampleTask, staff, tableText } from '../testing.ts'

const now = Date.UTC(2026, 2, 4, 2)
const actors = {
  writer: staff('zhou', 'protection', 'handler', 'head'),
  head: staff('wu', 'protection', 'head'),
  office: staff('xu', 'office', 'office'),
}
const inputs = {
  give: { lead: ['protection'] },
  write: { text: 'an answer' },
  remark: { note: 'a remark' },
  ask: { reason: 'a third party is asked' },
  heard: {},
  prolong: { days: 3, reason: 'a hard case' },
  check: {},
  back: { reason: 'the figure is wrong' },
  finish: {},
}
const situations = Object.fromEntries(SAMPLE_STATES.map((state) => [state, sampleTask(state, { writer: 'zhou' })]))
const table = (more: object = {}) => procedureTable(sampleProcedure, { situations, actors, inputs, now, ...more })
const cell = (rows: ReturnType<typeof table>, situation: string, action: string, who: string) =>
  rows.find((row) => row.situation === situation && row.action === action)?.cells[who]

it('has a row for each situation and action, and says what happens', () => {
  const rows = table()
  expect(rows).toHaveLength(SAMPLE_STATES.length * Object.keys(inputs).length)
  expect(cell(rows, 'written', 'check', 'head')).toBe('yes')
  expect(cell(rows, 'written', 'check', 'writer')).toBe('drafter-cannot-review')
  expect(cell(rows, 'done', 'give', 'office')).toBe('wrong-state')
  expect(cell(table({ inputs: { ...inputs, write: { text: 'secret' } } }), 'given', 'write', 'head')).toBe(
    '(secret-text)',
  )
})

it('leaves nothing out: a state without a situation, an action without an input', () => {
  const { done: _, ...fewer } = situations
  expect(() => table({ situations: fewer })).toThrow('no situation in state done')
  expect(() => table({ inputs: { give: {} } })).toThrow('no input for write')
})

it('finds an action that is shown open and then refused as closed, or the other way round', () => {
  expect(() => table({ doing: () => ({ refused: 'wrong-state' }) })).toThrow(/shown not-your-role, done wrong-state/)
  expect(() => table({ doing: () => ({}) })).toThrow(/shown not-your-role, done yes/)
})

it('prints a line for each action, with marks for what is most frequent', () => {
  const text = tableText('Sample', table(), { head: '处室负责人' })
  expect(text).toContain('| | writer | 处室负责人 head | office |')
  expect(text).toContain('| check | drafter-cannot-review | ✓ | · |')
  expect(text).toContain('Reasons met: `drafter-cannot-review`')
})
