import { expect, test } from 'vitest'
import { shapeFaults, shapeOf, wordFault, type Shape } from './shape.ts'

const faultsOf = (shape: Shape, value: unknown) => shapeFaults(shape, value).map(wordFault)

const answer = {
  items: [
    { id: 'm1', due: null },
    { id: 'm2', due: '2026-11-30', note: 'x' },
  ],
  next: null,
  total: 2,
}
const recorded = shapeOf(answer)

test('what stands in every element is told apart from what stands in some', () => {
  expect(recorded).toEqual({
    items: [{ id: 'string', due: 'null|string', 'note?': 'string' }],
    next: 'null',
    total: 'number',
  })
})

test('more fields, more elements and fewer elements are no fault', () => {
  expect(faultsOf(recorded, { ...answer, extra: 1, items: [{ id: 'm3', due: null, kind: 'new' }] })).toEqual([])
  expect(faultsOf(recorded, { ...answer, items: [] })).toEqual([])
})

test('a field that is gone, or of another type, is named', () => {
  expect(faultsOf(recorded, { ...answer, items: [{ due: null }] })).toEqual(['items.0.id: string is gone'])
  expect(faultsOf(recorded, { ...answer, total: '2' })).toEqual(['total: was number, is string'])
  expect(faultsOf(recorded, { ...answer, items: {} })).toEqual(['items: was array, is object'])
  expect(faultsOf(recorded, null)).toEqual(['the answer: was object, is null'])
})

test('what was only ever null or an empty list says nothing about its kind', () => {
  expect(faultsOf(recorded, { ...answer, next: 'cursor' })).toEqual([])
  expect(faultsOf(shapeOf([]), [1, 'x'])).toEqual([])
})
