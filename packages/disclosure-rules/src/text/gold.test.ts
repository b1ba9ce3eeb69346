import { describe, expect, it } from 'vitest'
import { goldSentences, SPLITS } from '../../gold/index.ts'
import { screenText } from './screening.ts'

const IDENTIFIERS = ['ID_CARD', 'USCC', 'PASSPORT', 'BANK_CARD', 'MOBILE', 'LANDLINE', 'EMAIL', 'PLATE']

/** Exact ends: what was found of what is to be found, and how much of what was found is right. */
function rates(split: (typeof SPLITS)[number], types: readonly string[], seed?: number) {
  let gold = 0
  let found = 0
  let hit = 0
  for (const sentence of goldSentences(split, seed)) {
    const spans = sentence.spans.filter((span) => types.includes(span.type))
    const findings = screenText(sentence.text).filter((finding) => types.includes(finding.type))
    const free = findings.filter(
      (one) => !sentence.ignorable.some((span) => one.start < span.end && span.start < one.end),
    )
    gold += spans.length
    found += free.length
    hit += spans.filter((span) =>
      free.some((one) => one.type === span.type && one.start === span.start && one.end === span.end),
    ).length
  }
  return { recall: hit / gold, precision: hit / found, f2: (5 * hit) / (4 * gold + found) }
}

describe('the gold sentences', () => {
  it('are enough, varied, and more than two in five hold nothing', () => {
    const all = SPLITS.flatMap((split) => goldSentences(split))
    expect(all.length).toBeGreaterThanOrEqual(1_500)
    expect(new Set(all.map((sentence) => sentence.text)).size / all.length).toBeGreaterThan(0.8)
    expect(all.filter((sentence) => sentence.kind === 'negative').length / all.length).toBeGreaterThan(0.4)
  })
  it('are the same for the same seed, and others for another', () => {
    expect(goldSentences('held-out')).toEqual(goldSentences('held-out'))
    expect(goldSentences('held-out', 7)).not.toEqual(goldSentences('held-out'))
  })
  it('say where their spans are', () => {
    for (const sentence of SPLITS.flatMap((split) => goldSentences(split))) {
      for (const { start, end } of sentence.spans) expect(sentence.text.slice(start, end)).not.toMatch(/^$|[[\]{}]/)
    }
  })
})

describe.each(['development', 'held-out'] as const)(
  'screening of the %s split, with other people and numbers',
  (split) => {
    const seed = 4_711
    it('finds identifiers', () => {
      const { recall, precision } = rates(split, IDENTIFIERS, seed)
      expect(recall).toBeGreaterThanOrEqual(0.995)
      expect(precision).toBeGreaterThanOrEqual(0.98)
    })
    it('finds names', () => expect(rates(split, ['NAME'], seed).f2).toBeGreaterThanOrEqual(0.9))
    it('finds addresses', () => expect(rates(split, ['ADDRESS'], seed).f2).toBeGreaterThanOrEqual(0.85))
    it('finds marks', () => expect(rates(split, ['SECRECY', 'INTERNAL'], seed).f2).toBeGreaterThanOrEqual(0.98))
  },
)
