import fc from 'fast-check'
import { expect, it } from 'vitest'
import { currentTerm, replacementCycle } from '../terms/index.ts'
import { entryFault, entryOf, replacementFault, termOf } from './entry-rules.ts'
import { termEntry } from './inputs.ts'

const entry = (zh: string, en: string, more: object = {}) =>
  termEntry.parse({ zh, en, definition: { zh: '', en: '' }, source: 's', domain: 'ip', ...more })

it('never lets replacements go round in a ring, in whatever order entries are retired', () => {
  const ids = ['a', 'b', 'c', 'd', 'e']
  const wishes = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: 12 })
  fc.assert(
    fc.property(wishes, (steps) => {
      let terms = ids.map((id) => termOf(id, entry(`词${id}`, id), 'approved'))
      for (const [id, replacedBy] of steps) {
        const fault = replacementFault(id, replacedBy, terms)
        const after = terms.map((term) => (term.id === id ? { ...term, status: 'retired' as const, replacedBy } : term))
        expect(fault === null).toBe(replacementCycle(after) === null)
        if (fault === null) terms = after
        else expect(fault.refused).toBe('glossary-replacement-cycle')
      }
      for (const id of ids) expect(currentTerm(terms, id)).not.toBeNull()
    }),
    { numRuns: 200 },
  )
})

it('is the same entry again when it was a term', () => {
  const one = entry('国家知识产权局', 'CNIPA', { names: [{ en: 'SIPO', from: null, to: '2018-08-27' }] })
  expect(entryOf(termOf('cnipa', one, 'approved'))).toEqual(one)
})

const others = [termOf('patent', entry('专利', 'patent', { zhAlso: ['专利权'] }), 'approved')]

it.each([
  ['a second English for one Chinese', entry('专 利 权', 'x', { zhAlso: ['专利权'] }), 'glossary-same-chinese'],
  [
    'a form that is accepted and forbidden',
    entry('商标', 'Mark', { forbidden: [{ form: 'mark', why: { zh: '', en: '' } }] }),
    'glossary-form-forbidden',
  ],
  [
    'a name that ends before it begins',
    entry('局', 'Office', { names: [{ en: 'X', from: '2020-01-02', to: '2020-01-01' }] }),
    'glossary-name-ends-before',
  ],
])('refuses %s', (_, wanted, refused) => {
  expect(entryFault('new', wanted, others)).toMatchObject({ refused })
})

it('lets an entry stand beside itself and beside what is retired', () => {
  expect(entryFault('patent', entry('专利', 'patents'), others)).toBeNull()
  expect(entryFault('new', entry('专利', 'x'), [termOf('old', entry('专利', 'y'), 'retired')])).toBeNull()
})

it('refuses to replace by what there is not', () => {
  expect(replacementFault('patent', 'nothing', others)).toMatchObject({ refused: 'glossary-replacement-unknown' })
})
