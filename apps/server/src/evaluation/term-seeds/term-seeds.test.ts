import { checkPair } from '@gongkai/translation/checks'
import { BASE_TERMS, termIndex } from '@gongkai/translation/terms'
import { expect, test } from 'vitest'
import { SEED_FAULTS, termSeeds } from './index.ts'

test('the set is large, has every kind of fault, and is the same each time', () => {
  const seeds = termSeeds(1)
  expect(seeds.length).toBeGreaterThanOrEqual(300)
  for (const fault of SEED_FAULTS)
    expect([fault, seeds.filter(({ wrong }) => wrong === fault).length > 10]).toEqual([fault, true])
  expect(new Set(seeds.map(({ id }) => id)).size).toBe(seeds.length)
  expect(termSeeds(1)).toEqual(seeds)
})

test('the checks keep their aims on another draw of the set', () => {
  const index = termIndex(BASE_TERMS)
  const checked = termSeeds(7).map((seed) => ({
    ...seed,
    types: checkPair(seed.zh, seed.en, index).map(({ type }) => type),
  }))
  const figures = checked.filter(
    ({ wrong }) => wrong !== null && ['number', 'date', 'amount', 'reference', 'document-number'].includes(wrong),
  )
  const found = figures.filter(({ wrong, types }) =>
    types.some((type) => type === wrong || (wrong === 'amount' && type === 'number')),
  )
  expect(found.length / figures.length).toBeGreaterThanOrEqual(0.99)
  const terms = checked.filter(({ types }) => types.includes('term'))
  expect(terms.filter(({ wrong }) => wrong === 'term').length / terms.length).toBeGreaterThanOrEqual(0.95)
  const clean = checked.filter(({ wrong }) => wrong === null)
  expect(clean.filter(({ types }) => types.length > 0).length / clean.length).toBeLessThanOrEqual(0.02)
})
