import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EFFECTS } from '../values.ts'
import { after, begun, standsIn, unitOf, versionOf, type Happening, type Story } from './currency-story.ts'
import { currencyOf, isUnreliable, staleSince, standingOf } from './currency.ts'

const IDS = ['a', 'b', 'c', 'd']
const told = (...happenings: readonly Happening[]): Story => happenings.reduce(after, begun(IDS))
const currencies = (story: Story) => currencyOf(story).map(({ clause, currency }) => `${clause} ${currency}`)
const amount = (clause: string): Happening => ({ kind: 'edit', clause, effects: ['amount'] })
const wording = (clause: string): Happening => ({ kind: 'edit', clause, effects: ['wording'] })

describe('how a clause stands beside the Chinese of today', () => {
  it('is stale at once by a material change, and waits by a change of wording', () => {
    const story = told(amount('b'), wording('d'))
    expect(currencies(story)).toEqual(['a current', 'b stale', 'c current', 'd wording'])
    expect(standsIn(story, 'b')?.changes).toEqual([
      { version: 2, on: '2025-01-03', change: 'edited', effects: ['amount'], material: true },
    ])
    expect(standingOf(currencyOf(story))).toBe('stale')
    expect(staleSince(currencyOf(story))).toBe('2025-01-03')
  })

  it('is not cleared by words or decisions for other clauses, nor by editing its own words without a newer basis', () => {
    const others = told(amount('b'), { kind: 'retranslate', clause: 'a' }, { kind: 'still-right', clause: 'c' })
    expect(standsIn(others, 'b')?.currency).toBe('stale')
    const polished = told(amount('b'))
    const units = polished.units.map((unit) => (unit.clause === 'b' ? unitOf('b', 1, 'nicer words') : unit))
    expect(standsIn({ ...polished, units }, 'b')?.currency).toBe('stale')
  })

  it('is current again by words with a later basis, or by a decision on it, until the next change', () => {
    const anew = told(amount('b'), { kind: 'retranslate', clause: 'b' })
    expect(standsIn(anew, 'b')).toMatchObject({ currency: 'current', translated: { version: 2 } })
    expect(standsIn(after(anew, amount('b')), 'b')?.currency).toBe('stale')
    const decided = told(amount('b'), { kind: 'still-right', clause: 'b' })
    expect(standsIn(decided, 'b')).toMatchObject({ currency: 'current', stillRight: { version: 2 } })
    expect(standsIn(after(decided, amount('b')), 'b')).toMatchObject({ currency: 'stale', changes: [{ version: 3 }] })
  })

  it('takes a decision for the words it was made of, not for others', () => {
    const decided = told(amount('b'), { kind: 'still-right', clause: 'b' })
    const units = decided.units.map((unit) => (unit.clause === 'b' ? unitOf('b', 1, 'other words') : unit))
    expect(standsIn({ ...decided, units }, 'b')).toMatchObject({ currency: 'stale', stillRight: null })
  })

  it('says nothing of a clause that only stands elsewhere now', () => {
    expect(currencies(told({ kind: 'move', clause: 'a', material: false }))).toEqual([
      'b current',
      'c current',
      'd current',
      'a current',
    ])
    expect(standsIn(told({ kind: 'move', clause: 'a', material: true }), 'a')?.currency).toBe('stale')
  })

  it('offers the old words for both parts of a split, and calls neither current before it is decided', () => {
    const story = told({ kind: 'split', clause: 'b', material: false })
    expect(currencies(story)).toEqual(['a current', 'b wording', 'n0 missing', 'c current', 'd current'])
    expect(standsIn(story, 'n0')).toMatchObject({ from: ['b'], translated: null, changes: [{ change: 'split' }] })
    expect(standingOf(currencyOf(story))).toBe('wording')
    // Nobody can decide that one text is right for two clauses: each part needs its own words.
    expect(standsIn(after(story, { kind: 'still-right', clause: 'b' }), 'b')?.currency).toBe('wording')
    const half = after(story, { kind: 'retranslate', clause: 'b' })
    expect(currencies(half)).toEqual(['a current', 'b current', 'n0 missing', 'c current', 'd current'])
    // The words for the first part are narrower now: nobody's words say what the other part says.
    expect(standsIn(half, 'n0')?.from).toEqual([])
    expect(standingOf(currencyOf(half))).toBe('stale')
    expect(standingOf(currencyOf(after(half, { kind: 'retranslate', clause: 'n0' })))).toBe('current')
  })

  it('is stale where the part that was split off changes, though its own part does not', () => {
    const story = told({ kind: 'split', clause: 'b', material: false }, amount('n0'))
    expect(standsIn(story, 'b')).toMatchObject({ currency: 'stale' })
    expect(standsIn(story, 'n0')).toMatchObject({ currency: 'missing' })
    expect(standingOf(currencyOf(story))).toBe('stale')
  })

  it('offers both old texts for a merged clause, and lets what it was merged from go', () => {
    const story = told({ kind: 'merge', clause: 'c', into: 'b', material: false })
    expect(currencies(story)).toEqual(['a current', 'b wording', 'd current', 'c gone'])
    expect(standsIn(story, 'b')?.from).toEqual(['b', 'c'])
    const changed = after(story, amount('b'))
    expect(
      currencyOf(changed)
        .filter(isUnreliable)
        .map(({ clause }) => clause),
    ).toEqual(['b', 'c'])
  })

  it('has no words for a new clause, and words for nothing where one is gone', () => {
    const story = told(
      { kind: 'add-after', clause: 'a', material: true },
      { kind: 'remove', clause: 'c', material: true },
    )
    expect(currencies(story)).toEqual(['a current', 'n0 missing', 'b current', 'd current', 'c gone'])
    expect(
      currencyOf(story)
        .filter(isUnreliable)
        .map(({ clause }) => clause),
    ).toEqual(['n0', 'c'])
  })

  it('looks at 300 clauses over 30 versions', () => {
    const ids = Array.from({ length: 300 }, (_, at) => `x${at}`)
    let story = begun(ids)
    for (let at = 0; at < 30; at++) story = after(story, at % 2 ? wording(`x${at}`) : amount(`x${at}`))
    expect(currencyOf(story).filter(({ currency }) => currency === 'stale')).toHaveLength(15)
  })
})

const anyClause = fc.constantFrom(...IDS, 'n0', 'n1', 'n2', 'n3')
const material = fc.boolean()
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({
    kind: fc.constant('edit' as const),
    clause: anyClause,
    effects: fc.subarray([...EFFECTS], { minLength: 1 }),
  }),
  fc.record({ kind: fc.constantFrom('split', 'remove', 'add-after', 'move'), clause: anyClause, material }),
  fc.record({ kind: fc.constant('merge' as const), clause: anyClause, into: anyClause, material }),
  fc.record({ kind: fc.constantFrom('retranslate', 'still-right'), clause: anyClause }),
)
const concerns = (clause: string) => (one: Happening) =>
  one.clause === clause || (one.kind === 'merge' && one.into === clause)

describe('whatever happens in whatever order', () => {
  it('no edit, words or decision for other clauses ever turn a stale clause current', () => {
    let seen = 0
    fc.assert(
      fc.property(
        fc.array(happening, { maxLength: 12 }),
        anyClause,
        fc.array(happening, { maxLength: 25 }),
        (before, clause, more) => {
          const story = after(before.reduce(after, begun(IDS)), amount(clause))
          if (standsIn(story, clause)?.currency !== 'stale') return
          seen += 1
          let at = story
          for (const one of more.filter((each) => !concerns(clause)(each))) {
            at = after(at, one)
            expect(standsIn(at, clause)?.currency).toBe('stale')
          }
        },
      ),
      { numRuns: 400 },
    )
    expect(seen).toBeGreaterThan(100)
  })

  it('every material change of a translated clause makes it stale at once, whatever was decided before', () => {
    let seen = 0
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 20 }), happening, (before, last) => {
        const story = before.reduce(after, begun(IDS))
        const changed = after(story, last)
        const step = changed.steps.at(-1)
        if (versionOf(changed) === versionOf(story) || !step) return
        const words = new Set(changed.units.map(({ clause }) => clause))
        for (const shift of step.changes.filter((one) => one.material))
          for (const id of shift.old.filter((one) => words.has(one))) {
            seen += 1
            const stands = standsIn(changed, id)
            expect(stands && isUnreliable(stands)).toBe(true)
            expect(['stale', 'gone']).toContain(stands?.currency)
          }
      }),
      { numRuns: 400 },
    )
    expect(seen).toBeGreaterThan(50)
  })

  it('a clause that nothing happened to stays current, and every clause of today is told once', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 25 }), (happenings) => {
        const story = happenings.reduce(after, begun(IDS))
        const stands = currencyOf(story)
        const names = stands.map(({ clause }) => clause)
        expect(new Set(names).size).toBe(names.length)
        expect(names.slice(0, story.clauses.length)).toEqual(story.clauses.map(({ id }) => id))
        for (const id of IDS.filter((one) => !happenings.some(concerns(one))))
          expect(standsIn(story, id)?.currency).toBe('current')
      }),
      { numRuns: 300 },
    )
  })
})
