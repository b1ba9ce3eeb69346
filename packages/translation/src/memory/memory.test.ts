import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldChinese } from './folding.ts'
import { gramsOf, lengthsFor, pairsToLookUp } from './grams.ts'
import { rankCandidates } from './rank.ts'
import { distanceWithin, scoreOf } from './score.ts'

const sign = fc.constantFrom(...'当事人应当自收到通知之日起三十日内提交材料，罚款5万元𠮷')
const text = fc.array(sign, { minLength: 1, maxLength: 40 }).map((signs) => signs.join(''))

/** Levenshtein by the book. */
function plainDistance(one: readonly string[], other: readonly string[]): number {
  let above = other.map((_, at) => at + 1)
  above.unshift(0)
  one.forEach((left, row) => {
    const here = [row + 1]
    other.forEach((right, at) => {
      const replaced = (above[at] ?? 0) + (left === right ? 0 : 1)
      here.push(Math.min(replaced, (above[at + 1] ?? 0) + 1, (here[at] ?? 0) + 1))
    })
    above = here
  })
  return above.at(-1) ?? 0
}

it('counts the changes as the book does, as far as it is asked to', () => {
  fc.assert(
    fc.property(text, text, fc.integer({ min: 0, max: 45 }), (one, other, most) => {
      const plain = plainDistance([...one], [...other])
      expect(distanceWithin([...one], [...other], most)).toBe(Math.min(plain, most + 1))
    }),
    { numRuns: 400 },
  )
})

it('scores both ways alike, 100 only for the same', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const score = scoreOf(one, other, 50)
      expect(scoreOf(other, one, 50)).toBe(score)
      expect(score === 100).toBe(one === other)
    }),
    { numRuns: 300 },
  )
})

it('misses nothing that scores enough: one pair of those looked up is in it', () => {
  const edits = fc.array(fc.tuple(fc.nat(39), sign, fc.constantFrom('put', 'take', 'replace')), { maxLength: 12 })
  fc.assert(
    fc.property(text, edits, fc.constantFrom(60, 70, 80), fc.integer(), (given, changes, from, order) => {
      const asked = foldChinese(given)
      const signs = [...asked]
      for (const [at, other, how] of changes)
        signs.splice(at % (signs.length + 1), how === 'put' ? 0 : 1, ...(how === 'take' ? [] : [other]))
      const changed = foldChinese(signs.join(''))
      if (changed === '' || scoreOf(asked, changed, from) === null) return
      const pairs = gramsOf(asked, 'en').sort((one, other) => ((one * 31 + order) | 0) - ((other * 31 + order) | 0))
      const looked = pairs.slice(0, pairsToLookUp(pairs.length, [...asked].length, from))
      const others = new Set(gramsOf(changed, 'en'))
      const { least, most } = lengthsFor([...asked].length, from)
      expect([...changed].length).toBeGreaterThanOrEqual(least)
      expect([...changed].length).toBeLessThanOrEqual(most)
      // Texts of no common pair at all score enough only where they are short: then all pairs were looked up.
      if (looked.length < pairs.length) expect(looked.some((pair) => others.has(pair))).toBe(true)
      expect(rankCandidates(asked, [{ id: 'x', folded: changed }], from)).toHaveLength(1)
    }),
    { numRuns: 400 },
  )
})

describe('what is the same Chinese', () => {
  it.each([
    ['国办发〔2020〕45号', '国办发(2020)45 号'],
    ['罚款５万元。', '罚款5万元.'],
    ['“专利”', '"专利"'],
  ])('%s and %s', (one, other) => expect(foldChinese(one)).toBe(foldChinese(other)))

  it.each([
    ['5万元', '50万元'],
    ['应当', '可以'],
  ])('not %s and %s', (one, other) => expect(foldChinese(one)).not.toBe(foldChinese(other)))
})

it('gives the best first and no more than asked for', () => {
  const candidates = ['罚款不超过5万元', '罚款不超过10万元', '罚款不低于5万元', '自发布之日起施行'].map(
    (folded, at) => ({
      id: String(at),
      folded,
    }),
  )
  const [best, ...others] = rankCandidates('罚款 不超过 5万元', candidates, 60, 2)
  expect(best).toEqual({ id: '0', score: 100 })
  expect(others).toEqual([{ id: '1', score: 77 }])
})
