import { CLAUSE_CHANGES, EFFECTS } from '@gongkai/translation'
import { describe, expect, it } from 'vitest'
import { allLines, draftOf } from './draft.ts'
import { BASE_TEXTS, currencySeeds } from './set.ts'

const seeds = currencySeeds(7)

describe('the seeded edits', () => {
  it('are more than 300, with every change and every effect', () => {
    const clauses = seeds.flatMap(({ gold }) => gold.clauses)
    expect(seeds.length).toBeGreaterThan(300)
    expect(new Set(clauses.map(({ change }) => change))).toEqual(new Set(CLAUSE_CHANGES))
    expect(new Set(clauses.flatMap(({ effects }) => effects))).toEqual(new Set(EFFECTS))
    expect(new Set(seeds.map(({ id }) => id)).size).toBe(seeds.length)
  })

  it('are the same for the same seed, and others for another', () => {
    expect(currencySeeds(7)).toEqual(seeds)
    expect(currencySeeds(8)).not.toEqual(seeds)
  })

  it.each(BASE_TEXTS.map((text) => [text.id, text] as const))(
    '%s: each edit fits one place of its clause',
    (_, text) => {
      for (const line of allLines(draftOf(text))) {
        for (const { from, to } of line.edits) {
          expect(line.text.split(from), `${line.text}: ${from}`).toHaveLength(2)
          expect(to).not.toBe(from)
        }
      }
    },
  )

  it('name every clause of both versions exactly once', () => {
    for (const { id, gold } of seeds) {
      for (const side of ['old', 'new'] as const) {
        const labels = gold.clauses.flatMap((clause) => clause[side])
        expect(new Set(labels).size, id).toBe(labels.length)
      }
    }
  })

  it('say material exactly for new, gone and any effect beyond wording', () => {
    for (const { gold } of seeds) {
      for (const { change, effects, material } of gold.clauses) {
        const expected = change === 'new' || change === 'gone' || effects.some((effect) => effect !== 'wording')
        expect(material).toBe(expected)
        if (effects.length > 1) expect(effects).not.toContain('wording')
      }
    }
  })

  it('leave everything kept when a text is only set otherwise', () => {
    const set = seeds.filter(({ id }) => id.includes('.set-'))
    expect(set.length).toBeGreaterThan(0)
    expect(set.flatMap(({ gold }) => gold.clauses).every(({ change }) => change === 'kept')).toBe(true)
  })

  it('put nothing unfinished into a text', () => {
    for (const { id, old, new: later } of seeds)
      expect(old + later, id).not.toMatch(/[{}]|undefined|\n　　(?:第?\S{0,3}条)?\n/)
  })
})
