import { expect, test } from 'vitest'
import { BASE_TERMS, termIndex } from '../terms/index.ts'
import { checkTexts } from './check-texts.ts'

const ZH = `专利开放许可指引

第一条　专利权人声明开放许可的，应当写明标准。
第二条　一次性支付的，一般不超过500万元。
第三条　比例一般为1%至5%。
第四条　被许可人应当在使用前30日内书面通知专利权人。
`
const EN = `Guidelines for Open Licensing of Patents

Article 1 A patentee who declares an open licence shall state the standard.
Article 3 The share is generally 1% to 5%.
Article 4 The licensee shall notify the patentee in writing within 20 days before use.
`

test('whole texts are laid beside each other: the clause without English is missing, offsets are those of the files', () => {
  const told = checkTexts(ZH, EN, termIndex(BASE_TERMS)).map(({ type, zh, en }) => [
    type,
    ZH.slice(zh.start, zh.end),
    EN.slice(en.start, en.end),
  ])
  expect(told).toEqual([
    ['missing', '第二条　一次性支付的，一般不超过500万元。', ''],
    ['number', '30日', '20 days'],
  ])
})

test('an English text that a page broke into lines is laid beside whole Chinese lines', () => {
  const zh =
    '第一条　案件应当自立案之日起3个月内结案；案情复杂的，经批准可以延长1个月。\n第二条　办理行政裁决不收取费用。\n'
  const en = `Article 1 A case shall be concluded within 3 months of being
opened; a complex case may be extended by 2 months upon
approval.
Article 2 No fee is charged for an administrative ruling.
`
  const told = checkTexts(zh, en, termIndex(BASE_TERMS)).map((found) => [
    found.type,
    zh.slice(found.zh.start, found.zh.end),
    en.slice(found.en.start, found.en.end),
  ])
  expect(told).toEqual([['number', '1个月', '2 months']])
})

const LIST_ZH = `第一章 总则
第一条 本市举办的展会适用本办法。
第二条 投诉人应当提交：
（一）投诉书；
（二）权利证明。
第二章 附则
第三条 本办法有效期5年。
`
const LIST_EN = `Chapter I General Provisions
Article 1 These Measures apply to exhibitions held in the city.
Article 2 A complainant shall submit:
(1) a complaint;
(2) proof of the right.
Chapter II Supplementary Provisions
Article 3 These Measures are valid for five years.
`
const listFindings = (en: string) =>
  checkTexts(LIST_ZH, en, termIndex(BASE_TERMS)).map(({ type, zh }) => [type, LIST_ZH.slice(zh.start, zh.end).trim()])

test('lines need not be the same on both sides: a list in one line, clauses in one line, clauses in another order, no labels', () => {
  const inOneLine = LIST_EN.replaceAll('\n(', ' (')
  const unordered = LIST_EN.replace(/(Article 1.*\n)(Article 2[^]*right\.\n)/, '$2$1')
  const bare = LIST_EN.replaceAll(/^(?:Chapter|Article) \w+ /gm, '')
  for (const en of [LIST_EN, inOneLine, LIST_EN.replaceAll('\n', ' '), unordered, bare])
    expect([en, listFindings(en)]).toEqual([en, []])
  expect(listFindings(LIST_EN.replace('Chapter II', 'Chapter III'))).toEqual([['reference', '第二章']])
})
