import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cardOf, idCardOf } from '../testing.ts'
import type { Finding, FindingType } from '../text/finding.ts'
import { findingKey } from '../text/finding.ts'
import { isMask, maskOf } from './mask.ts'
import { newOffset, oldOffset } from './offset-map.ts'
import { pseudonymsFor } from './pseudonym.ts'
import { partialDisclosure, redactText } from './redacted-text.ts'
import type { RedactedText, RedactionOptions } from './redacted-text.ts'
import { keptSpans, PRIVACY, removalsOf } from './removal.ts'
import type { Removal } from './removal.ts'

const nothing = () => []
function removalOf(text: string, words: string, type: Removal['type'], from = 0): Removal {
  const start = text.indexOf(words, from)
  return { start, end: start + words.length, type, reason: PRIVACY }
}
function redacted(
  text: string,
  removals: readonly Removal[],
  options: RedactionOptions = { screen: nothing },
): RedactedText {
  const answer = redactText(text, removals, options)
  if ('refused' in answer) throw new Error(JSON.stringify(answer))
  return answer
}
const id = idCardOf('31010519900307231')
const card = cardOf('621700123456789012')

describe('masks', () => {
  it.each<[FindingType, string, string]>([
    ['ID_CARD', id, `310**************${id.slice(-1)}`],
    ['ID_CARD', '310105900307231', '310***********1'],
    ['MOBILE', '13812345678', '138****5678'],
    ['MOBILE', '+86 138-1234-5678', '138****5678'],
    ['MOBILE', '１３８１２３４５６７８', '138****5678'],
    ['BANK_CARD', card, `***************${card.slice(-4)}`],
    ['NAME', '周平安', '周*'],
    ['NAME', '欧阳平安', '欧阳*'],
    ['ADDRESS', '甲区某某路12弄3号401室', '甲区某某路***'],
    ['ADDRESS', '12号楼', '███'],
    ['LANDLINE', '021-62345678', '021********'],
    ['PLATE', '沪A·12345', '沪A*****'],
    ['PASSPORT', 'E12345678', 'E********'],
    ['EMAIL', 'zhou@example.com', '***@***'],
  ])('%s %s', (type, text, mask) => expect(maskOf(type, text)).toBe(mask))
  it('are known again, and nothing else is taken for one', () => {
    const masks = [
      maskOf('ID_CARD', id),
      maskOf('MOBILE', '13812345678'),
      maskOf('BANK_CARD', card),
      maskOf('NAME', '欧阳平安'),
    ]
    const more = [
      maskOf('ADDRESS', '甲区某某路12号'),
      maskOf('EMAIL', 'a@b.cn'),
      maskOf('PLATE', '沪A12345'),
      '张某',
      '张某甲',
      '乙',
      '丙2',
      '███',
    ]
    expect([...masks, ...more].filter((mask) => !isMask(mask))).toEqual([])
    expect(['138*12345678', '周*平安', '甲方', '甲区某某路12弄*号', '某人姓名'].filter(isMask)).toEqual([])
    const text = '住甲区某某路12弄*号。'
    expect(redacted(text, [removalOf(text, '甲区某某路12弄*号', 'ADDRESS')]).text).toBe('住甲区某某路***。')
  })
  it('of an identity number show as little as the bureau says', () => {
    expect(maskOf('ID_CARD', id, { identityTail: 4 })).toBe(`310***********${id.slice(-4)}`)
  })
})

describe('a redacted text', () => {
  it('has new words instead of old ones, with their places', () => {
    const text = `申请人周平安，身份证${id}，电话13812345678。`
    const {
      text: result,
      replaced,
      stretches,
    } = redacted(text, [
      removalOf(text, '周平安', 'NAME'),
      removalOf(text, id, 'ID_CARD'),
      removalOf(text, '13812345678', 'MOBILE'),
    ])
    expect(result).toBe(`申请人周*，身份证310**************${id.slice(-1)}，电话138****5678。`)
    expect(replaced.map(({ newStart, newEnd }) => result.slice(newStart, newEnd))).toEqual(
      replaced.map((one) => one.replacement),
    )
    expect(newOffset(stretches, text.indexOf('电话'))).toBe(result.indexOf('电话'))
    expect(oldOffset(stretches, result.indexOf('。'))).toBe(text.indexOf('。'))
    expect(JSON.stringify(replaced)).not.toMatch(/周平安|12345678/)
  })
  it('does not say it again in another form', () => {
    const text =
      '手机13812345678（138 1234 5678，１３８－１２３４－５６７８，一三八一二三四五六七八），中间四位是1234。'
    expect(redacted(text, [removalOf(text, '13812345678', 'MOBILE')]).text).toBe(
      '手机138****5678（138 ███ 5678，１３８－███－５６７８，一三八███五六七八），中间四位是███。',
    )
  })
  it('shows no end of one number that another one hides', () => {
    const other = '13955551234'
    const text = `手机13812345678和${other}。`
    expect(redacted(text, [removalOf(text, '13812345678', 'MOBILE'), removalOf(text, other, 'MOBILE')]).text).toBe(
      '手机138****5678和███。',
    )
  })
  it('leaves a year alone though it is in a number', () => {
    const text = `身份证${id}，1990年出生，见〔1990〕3号；口令19900307。`
    expect(redacted(text, [removalOf(text, id, 'ID_CARD')]).text).toMatch(/，1990年出生，见〔1990〕3号；口令███。/)
  })
  it('calls one person one name, wherever', () => {
    const text = '张伟民诉称：李小红与张伟民有约。李小红、张小川否认。旁人张某作证。'
    const of = (options: RedactionOptions) =>
      redacted(
        text,
        ['张伟民', '李小红', '张小川'].map((name) => removalOf(text, name, 'NAME')),
        { screen: nothing, ...options },
      ).text
    expect(of({ names: 'surname' })).toBe('张某甲诉称：李某与张某甲有约。李某、张某乙否认。旁人张某作证。')
    expect(of({ names: 'stem' })).toBe('甲诉称：乙与甲有约。乙、丙否认。旁人张某作证。')
    expect(of({})).toBe('张*诉称：李*与张*有约。李*、张*否认。旁人张某作证。')
  })
  it('shares names between the texts of a document', () => {
    const pseudonyms = pseudonymsFor('stem', '')
    const one = redacted('李小红来信。', [removalOf('李小红来信。', '李小红', 'NAME')], { pseudonyms, screen: nothing })
    const two = redacted(
      '王强与李小红。',
      [removalOf('王强与李小红。', '王强', 'NAME'), removalOf('王强与李小红。', '李小红', 'NAME')],
      { pseudonyms, screen: nothing },
    )
    expect([one.text, two.text]).toEqual(['甲来信。', '乙与甲。'])
  })
  it('removes whole what two removals share, so that no mask shows the other', () => {
    const text = '住甲区张伟路12号，附近。'
    const removals = [removalOf(text, '甲区张伟路12号', 'ADDRESS'), removalOf(text, '张伟', 'NAME')]
    expect(redacted(text, removals).text).toBe('住███，附近。')
  })
  it('never halves a character', () => {
    expect(redacted('甲𠮷乙', [{ start: 2, end: 3, type: 'PASSAGE', reason: PRIVACY }]).text).toBe('甲███乙')
  })
  it('keeps what a reviewer lets stand', () => {
    const text = '局长赵安平接待了赵安平女士。'
    const finding = (start: number): Finding => ({
      type: 'NAME',
      start,
      end: start + 3,
      text: '赵安平',
      severity: 'review',
      rule: 'name-with-title',
    })
    const findings = [finding(2), finding(8)]
    const decisions = [
      { key: findingKey('text', { type: 'NAME', start: 2, end: 5 }), decision: 'keep' as const, reason: '本局负责人' },
      { key: findingKey('text', { type: 'NAME', start: 8, end: 11 }), decision: 'remove' as const, reason: '来访人' },
    ]
    const keep = keptSpans(findings, decisions)
    expect(redacted(text, removalsOf(findings, decisions), { keep, screen: nothing }).text).toBe(
      '局长赵安平接待了赵*女士。',
    )
  })
  it('says what is still found, and what was there before', () => {
    const text = '电话13812345678，另一个13987654321。'
    const { found } = redacted(text, [removalOf(text, '13812345678', 'MOBILE')], {})
    expect(found).toMatchObject([{ type: 'MOBILE', text: '13987654321', kept: true }])
  })
  it('tells the letter how much is withheld and why', () => {
    const text = '甲乙丙丁'
    const reason = { ground: 'process', kind: 'draft-in-process' } as const
    const answer = redacted(text, [
      { start: 0, end: 1, type: 'PASSAGE', reason },
      { start: 2, end: 3, type: 'PASSAGE', reason: PRIVACY },
    ])
    expect(partialDisclosure(answer, 'zh')).toEqual([
      '依据《政府信息公开条例》第三十七条作区分处理，其中1处依据《政府信息公开条例》第十六条第二款不予公开。',
      '依据《政府信息公开条例》第三十七条作区分处理，其中1处依据《政府信息公开条例》第十五条不予公开。',
    ])
  })
})

it.each<[string, Partial<Removal>, string]>([
  ['beyond the end', { end: 9 }, 'removal-outside-text'],
  ['before the beginning', { start: -1 }, 'removal-outside-text'],
  ['of nothing', { end: 0 }, 'removal-outside-text'],
  ['between two units', { start: 0.5 }, 'removal-outside-text'],
  ['of a secrecy mark', { type: 'SECRECY' }, 'secrecy-mark'],
])('refuses a removal %s', (_, over, code) => {
  expect(redactText('甲乙丙', [{ start: 0, end: 2, type: 'NAME', reason: PRIVACY, ...over }])).toMatchObject({
    refused: code,
  })
})

describe('properties', () => {
  const digits = (length: number) =>
    fc.array(fc.nat(9), { minLength: length, maxLength: length }).map((list) => list.join(''))
  const identifier = fc.oneof(
    fc
      .tuple(fc.constantFrom('3', '5', '8'), digits(9))
      .map(([second, rest]) => ({ type: 'MOBILE' as const, text: `1${second}${rest}` })),
    digits(3).map((serial) => ({ type: 'ID_CARD' as const, text: idCardOf(`31010519880412${serial}`) })),
    digits(15).map((rest) => ({ type: 'BANK_CARD' as const, text: cardOf(`622${rest}`) })),
  )
  const forms = fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => text.replaceAll(/(....)/g, '$1 '),
    (text) => text.replaceAll(/(...)/g, '$1-'),
    (text) => text.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    (text) => text.replaceAll(/\d/g, (digit) => '〇一二三四五六七八九'[Number(digit)] ?? digit),
    (text) => [...text].join('\u200b'),
  )
  const words = fc.constantFrom('关于', '，请核', '。\n', '电话：', '（备用）', '😀', '', '见')
  const plain = (text: string) =>
    text
      .normalize('NFKC')
      .replaceAll(/[〇一二三四五六七八九]/g, (unit) => String('〇一二三四五六七八九'.indexOf(unit)))
      .replaceAll(/[\s\u200b-]/g, '')

  it('nothing hidden survives, in any form, and a second time changes nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(words, identifier, fc.array(forms, { minLength: 1, maxLength: 3 })), {
          minLength: 1,
          maxLength: 4,
        }),
        (parts) => {
          let text = ''
          const removals: Removal[] = []
          for (const [before, one, written] of parts) {
            text += `文${before}，`
            removals.push({ start: text.length, end: text.length + one.text.length, type: one.type, reason: PRIVACY })
            text += `${one.text}；${written.map((form) => form(one.text)).join('／又')}，`
          }
          const first = redacted(text, removals)
          const bare = plain(first.text)
          for (const [, one] of parts) {
            const mask = maskOf(one.type, one.text)
            const run = one.text.slice(mask.indexOf('*'), mask.lastIndexOf('*') + 1)
            for (let at = 0; at + 4 <= run.length; at++) expect(bare).not.toContain(run.slice(at, at + 4))
          }
          const masked = first.replaced.map(({ newStart, newEnd, type, reason }) => ({
            start: newStart,
            end: newEnd,
            type,
            reason,
          }))
          expect(redacted(first.text, masked).text).toBe(first.text)
          expect(redacted(first.text, removalsOf(redacted(text, removals, {}).found), {}).text).toBe(first.text)
        },
      ),
      { numRuns: 200 },
    )
  })
  it('whatever is not replaced stays and maps both ways', () => {
    const spans = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 9 })), { maxLength: 6 })
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), spans, (text, list) => {
        const removals = list
          .filter(([start, length]) => start + length <= text.length)
          .map(([start, length]): Removal => ({ start, end: start + length, type: 'PASSAGE', reason: PRIVACY }))
        const { text: result, stretches } = redacted(text, removals)
        for (const { kept, oldStart, oldEnd, newStart, newEnd } of stretches) {
          if (kept) expect(result.slice(newStart, newEnd)).toBe(text.slice(oldStart, oldEnd))
          expect(newOffset(stretches, oldStart)).toBe(newStart)
          expect(oldOffset(stretches, newStart)).toBe(oldStart)
        }
      }),
    )
  })
})
