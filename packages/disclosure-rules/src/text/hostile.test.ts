import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageOf } from './page.ts'
import { screenText } from './screening.ts'

/** Alphabets from which every detector finds something to begin at, and little to end with. */
const ALPHABETS = [
  '0123456789 -.\n',
  '一二三〇壹幺两拐138 -',
  '①②③⓪０１２OolI1',
  '\u200b\u200d\ufeff\u00ad138一王申请人',
  '申请人当事人王李张建国伟，、：:（）()',
  '秘密机绝★☆·级长期年1 （）“”\n',
  '内部资料仅供不得外传此件不公开征求意见稿',
  '路弄号室村组幢栋单元1二-上海市徐汇区',
  '沪A·B挂1D -@.aZ',
  '阿里木·买提玛丽约翰先生',
  '姓名\t|,\n 王李伟男女',
  'MrsNameJohn Smith.:, EGHM12345678护照证',
  '\ud83d\ude00\ud842\udfb7王1@电话021-转',
]
const hostile = fc
  .constantFrom(...ALPHABETS)
  .chain((alphabet) => fc.array(fc.constantFrom(...alphabet.split('')), { maxLength: 60 }))
  .map((units) => units.join(''))
const mixed = fc.array(hostile, { maxLength: 4 }).map((parts) => parts.join(''))

describe('on hostile texts', () => {
  it('findings are slices of the text, in order, without overlap, and the same every time', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        const findings = screenText(text)
        let end = 0
        for (const finding of findings) {
          expect(text.slice(finding.start, finding.end)).toBe(finding.text)
          expect(finding.start).toBeGreaterThanOrEqual(end)
          expect(finding.end).toBeGreaterThan(finding.start)
          end = finding.end
        }
        expect(screenText(text)).toEqual(findings)
      }),
      { numRuns: 3_000 },
    )
  })

  it('the page has as many units as places, all inside the text', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        const page = pageOf(text)
        expect(page.text.length).toBe(page.length)
        const sources = page.sources ?? Int32Array.from({ length: text.length + 1 }, (_, at) => at)
        if (!page.sources) expect(page.length).toBe(text.length)
        expect(
          [...sources.slice(0, page.length)].every((at, index, all) => at < text.length && at > (all[index - 1] ?? -1)),
        ).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })

  it('what shows nothing changes nothing', () => {
    const words = fc.array(
      fc.constantFrom('申请人王建国，', '手机13800138000。', '秘密★5年\n', '家住徐汇区田林路200弄8号', '完善内部管理'),
      { maxLength: 5 },
    )
    fc.assert(
      fc.property(words, fc.nat(), (parts, seed) => {
        const text = parts.join('')
        const hidden = [...text].map((unit, index) => ((seed >> (index % 20)) & 1 ? `${unit}\u200b` : unit)).join('')
        const seen = (from: string) =>
          screenText(from).map(({ type, text }) => `${type} ${text.replaceAll('\u200b', '')}`)
        expect(seen(hidden)).toEqual(seen(text))
      }),
      { numRuns: 300 },
    )
  })
})
