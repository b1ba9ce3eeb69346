import { expect, it } from 'vitest'
import { columnsOf, placeBeside } from './columns.ts'
import type { Question } from './queries.ts'

const question = (id: string, state: Question['state'], position: number | null = null, supports = 1): Question => ({
  id,
  state,
  position,
  supports,
  version: 1,
  stateText: '',
  typed: id,
  shown: null,
  findings: [],
  merged: [],
  mergedInto: null,
  askedAt: '',
  hasContact: false,
  mayPublish: true,
  live: null,
  receipt: null,
  dueOn: null,
  declined: null,
  unpublished: null,
  release: null,
  actions: [],
})

it('what waits stands apart from what is on the wall, by support', () => {
  const all = [
    question('a', 'held'),
    question('b', 'visible'),
    question('c', 'visible', null, 5),
    question('d', 'merged'),
  ]
  const { waiting, onWall, done } = columnsOf(all)
  expect([waiting, onWall, done].map((list) => list.map(({ id }) => id))).toEqual([['a'], ['c', 'b'], ['d']])
})

it('a chosen question moves one place, also to either end, and not beyond', () => {
  const chosen = columnsOf([
    question('c', 'chosen', 30),
    question('a', 'chosen', 10),
    question('b', 'chosen', 20),
  ]).chosen
  const moved = (id: string, by: -1 | 1) => {
    const position = placeBeside(chosen, id, by)
    const list = chosen.map((one) => (one.id === id ? { ...one, position: position ?? one.position } : one))
    return columnsOf(list)
      .chosen.map((one) => one.id)
      .join('')
  }
  expect([moved('a', 1), moved('b', 1), moved('c', -1), moved('b', -1)]).toEqual(['bac', 'acb', 'acb', 'bac'])
  expect(placeBeside(chosen, 'a', -1)).toBe(null)
  expect(placeBeside(chosen, 'c', 1)).toBe(null)
})
