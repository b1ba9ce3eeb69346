import fc from 'fast-check'
import { expect, it } from 'vitest'
import { changedTexts } from './changes.ts'
import { readTexts, spreadTexts, textsOf } from './texts.ts'

const key = fc.string({ maxLength: 6 }).filter((name) => !['structure', 'note', '__proto__'].includes(name))
const { value } = fc.letrec((tie) => ({
  leaf: fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.boolean(), fc.constant(null)),
  value: fc.oneof(
    { depthSize: 'small' },
    tie('leaf'),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
}))
const whole = fc.dictionary(key, value, { maxKeys: 5, noNullPrototype: true })

it('gives an object back whole, whichever of its texts are read apart', () => {
  fc.assert(
    fc.property(whole, fc.func(fc.boolean()), (object, isRead) => {
      const read = (path: string) => isRead(path)
      expect(readTexts(textsOf(object))).toEqual(object)
      expect(readTexts(textsOf(object, read))).toEqual(object)
    }),
  )
})

it('makes other texts of another object', () => {
  fc.assert(
    fc.property(whole, whole, (one, other) => {
      const same = JSON.stringify(textsOf(one)) === JSON.stringify(textsOf(other))
      if (same) expect(one).toEqual(other)
    }),
  )
})

it('names texts by their path and keeps the rest together', () => {
  const value = {
    title: '标题',
    agenda: [{ at: '14:00', title: '参观' }],
    seats: 20,
    empty: '',
    'a.b': 'x',
    gone: undefined,
  }
  const texts = textsOf(value, (path) => !path.endsWith('.at'))
  expect(texts).toMatchObject({ title: '标题', 'agenda.0.title': '参观', 'a~1b': 'x' })
  expect(JSON.parse(texts['structure'] ?? '')).toEqual({
    ...{ 'a.b': '', agenda: [{ at: '14:00', title: '' }], empty: '', seats: 20, title: '' },
  })
  expect(spreadTexts(texts)).toEqual({
    title: '标题',
    'agenda.0.at': '14:00',
    'agenda.0.title': '参观',
    seats: '20',
    'a~1b': 'x',
  })
  expect(() => textsOf({ note: '说明' })).toThrow(/kept/)
  expect(readTexts({ title: '标题' })).toBeNull()
})

it('tells what differs, with what is new and what is gone', () => {
  expect(changedTexts({ a: '1', b: '2', c: '' }, { a: '1', b: '3', d: '4' })).toEqual([
    { field: 'b', before: '2', after: '3' },
    { field: 'd', before: null, after: '4' },
  ])
  expect(changedTexts({ a: '1' }, { a: '' })).toEqual([{ field: 'a', before: '1', after: null }])
})
