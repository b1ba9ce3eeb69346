import { localDate } from '@gongkai/work-calendar'
import { expect, test } from 'vitest'
import { stemOf, stemsOf } from './english-stems.ts'
import { BASE_TERMS, currentTerm, replacementCycle, termIndex, TERM_DOMAINS, type Term } from './index.ts'

const index = termIndex(BASE_TERMS)
const zhTerms = (text: string) => index.chinese(text).map(({ term }) => term.id)
const enForms = (text: string, on: string | null = null) =>
  index.english(text, on === null ? null : localDate(on)).map(({ term, standing }) => `${term.id} ${standing}`)

test('the longest Chinese term is taken, and nothing inside it', () => {
  expect(zhTerms('国家知识产权局负责专利权质押登记')).toEqual(['cnipa', 'pledge-of-patent'])
  expect(zhTerms('地理标志专用标志')).toEqual(['special-sign-for-gi'])
})

test('English forms are found in any number, case, hyphen and spelling', () => {
  for (const text of ['Trade Mark', 'trade-marks', 'TRADEMARKS', 'trademark’s'])
    expect([text, enForms(text)]).toEqual([text, ['trademark preferred']])
  expect(enForms('a compulsory license and compulsory licences')).toEqual([
    'compulsory-licence preferred',
    'compulsory-licence preferred',
  ])
  expect(enForms('preexamination of geographical indications')).toEqual(
    expect.arrayContaining(['pre-examination preferred', 'geographical-indication preferred']),
  )
})

test('a name is right in its time only', () => {
  expect(enForms('the State Intellectual Property Office', '2015-06-01')).toEqual(['cnipa alternative'])
  expect(enForms('the State Intellectual Property Office', '2020-06-01')).toEqual(['cnipa dated'])
  expect(enForms('the State Intellectual Property Office')).toEqual(['cnipa dated'])
})

test('accepted forms are counted even inside longer ones', () => {
  expect(index.accepted('patent agencies and patents').get('patent')).toBe(2)
})

test('only approved terms are looked for', () => {
  const [first] = BASE_TERMS
  const proposed: readonly Term[] = first ? [{ ...first, status: 'proposed' }] : []
  expect(termIndex(proposed).chinese(first?.zh ?? '')).toEqual([])
})

test('words have one stem in both spellings', () => {
  const same = [
    ['licences', 'license'],
    ['centres', 'center'],
    ['authorised', 'authorized'],
    ['commercialisation', 'commercialization'],
    ['disclosed', 'disclosing'],
    ['policies', 'policy'],
    ['enterprises', 'enterprise'],
  ] as const
  for (const [one, other] of same) expect([one, stemOf(one)]).toEqual([one, stemOf(other)])
  expect(stemOf('design')).not.toBe(stemOf('designate'))
  expect(stemsOf('the trade mark’s owner').map(({ start, end }) => [start, end])).toEqual([
    [0, 3],
    [4, 16],
    [17, 22],
  ])
})

test('a ring of replacements is named, a chain is followed', () => {
  const chain = [
    { id: 'a', replacedBy: 'b' },
    { id: 'b', replacedBy: 'c' },
    { id: 'c', replacedBy: null },
  ]
  expect(replacementCycle(chain)).toBeNull()
  expect(currentTerm(chain, 'a')?.id).toBe('c')
  const ring = [...chain.slice(0, 2), { id: 'c', replacedBy: 'b' }]
  expect(replacementCycle(ring)).toEqual(['b', 'c'])
  expect(currentTerm(ring, 'a')).toBeNull()
})

test('the base is whole: ids and Chinese forms stand once, every entry has both definitions, nothing forbidden is accepted', () => {
  const forms = BASE_TERMS.flatMap(({ zh, zhAlso }) => [zh, ...zhAlso])
  expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([])
  const ids = BASE_TERMS.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.length).toBeGreaterThan(150)
  for (const { id, en, alternatives, forbidden, definition, domain } of BASE_TERMS) {
    expect([id, definition.zh.length > 5 && definition.en.length > 5, TERM_DOMAINS.includes(domain)]).toEqual([
      id,
      true,
      true,
    ])
    const accepted = [en, ...alternatives].map((form) =>
      stemsOf(form)
        .map(({ stem }) => stem)
        .join(' '),
    )
    const both = forbidden.filter(({ form }) =>
      accepted.includes(
        stemsOf(form)
          .map(({ stem }) => stem)
          .join(' '),
      ),
    )
    expect([id, both]).toEqual([id, []])
  }
})
