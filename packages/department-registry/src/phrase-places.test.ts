import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText, phraseFinder } from './phrase-places.ts'
import { TRADITIONAL_PAIRS } from './traditional.data.ts'

const found = (phrase: string, text: string) =>
  phraseFinder([phrase])(foldText(text)).map(({ at, end }) => text.slice(at, end))

describe('a phrase in a text', () => {
  it.each([
    ['质押…登记', '专利质押怎么去登记', ['质押怎么去登记']],
    ['质押…登记', '质押了。去登记', []],
    ['质押…登记', '质押的事情说来话长一时半会儿讲不清楚还要登记', []],
    ['侵权', '專利侵權了', ['侵權']],
    ['WIPO', 'the ｗｉｐｏ centre', ['ｗｉｐｏ']],
    ['ip', 'ship a tip', []],
    ['ip', 'IPs and IP', ['IP', 'IP']],
    ['subsid', 'Subsidies', ['Subsid']],
    ['foi', 'foil', []],
    ['费', '费减备案费', ['费', '费']],
    ['a', '', []],
  ])('%s in “%s”', (phrase, text, places) => expect(found(phrase, text).map((one) => one.trim())).toEqual(places))

  it('folds one unit to one unit, twice as once, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ maxLength: 6 })), (text, phrases) => {
        const folded = foldText(text)
        expect(folded).toHaveLength(text.length)
        expect(foldText(folded)).toBe(folded)
        for (const { at, end } of phraseFinder(phrases)(folded)) expect(at < end && end <= text.length).toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  it('pairs traditional characters with simplified ones that are not folded again', () => {
    expect(TRADITIONAL_PAIRS.length % 2).toBe(0)
    expect(foldText(TRADITIONAL_PAIRS)).toBe(foldText(foldText(TRADITIONAL_PAIRS)))
  })
})
