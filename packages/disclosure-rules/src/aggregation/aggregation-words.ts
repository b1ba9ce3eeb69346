import type { AggregationFinding, AggregationRisk, AggregationSource } from './aggregation-finding.ts'

type Lang = 'zh' | 'en'
type Sentence = (finding: AggregationFinding) => string

const WORDS: Readonly<Record<AggregationRisk, Readonly<Record<Lang, Sentence>>>> = {
  'small-cell': {
    zh: ({ reveals, computed }) => `「${reveals}」的数值过小（${computed}），可能识别到具体的人或单位。`,
    en: ({ reveals, computed }) =>
      `The figure for “${reveals}” is small (${computed}); those it counts can be recognised.`,
  },
  'recoverable-cell': {
    zh: ({ reveals, computed }) => `「${reveals}」已隐去，但可由合计推算：${computed}。`,
    en: ({ reveals, computed }) => `“${reveals}” is withheld, yet totals give it back: ${computed}.`,
  },
  remainder: {
    zh: ({ reveals, computed }) => `合计减去已列各项，剩余很少（${reveals}）：${computed}。`,
    en: ({ reveals, computed }) => `The total less the parts leaves few (${reveals}): ${computed}.`,
  },
  difference: {
    zh: ({ reveals, computed }) => `两处数值相减可得「${reveals}」的小群体：${computed}。`,
    en: ({ reveals, computed }) => `Two figures subtracted give a small group (${reveals}): ${computed}.`,
  },
  'band-difference': {
    zh: ({ reveals, computed }) => `区间有重叠，相减可得「${reveals}」：${computed}。`,
    en: ({ reveals, computed }) => `Overlapping bands subtracted give “${reveals}”: ${computed}.`,
  },
  'few-contributors': {
    zh: ({ reveals, value }) => `「${reveals}」只来自${value}个对象，金额等同公开其个别数据。`,
    en: ({ reveals, value }) => `“${reveals}” comes from ${value} only; the amount is theirs.`,
  },
  'small-group': {
    zh: ({ reveals, value }) => `按「${reveals}」分组，最小的一组只有${value}行，可能重新识别个人。`,
    en: ({ reveals, value }) =>
      `Grouped by “${reveals}”, the smallest group has ${value} rows; people can be re-identified.`,
  },
  'same-value-group': {
    zh: ({ reveals, value }) => `同组${value}行的「${reveals}」完全相同，知道某人在组内就知道其情况。`,
    en: ({ reveals, value }) =>
      `All ${value} rows of a group share “${reveals}”: whoever is known to be in it is known by it.`,
  },
  'linked-record': {
    zh: ({ reveals, computed }) => `与已公开内容可对应到同一对象，合并后得出：${reveals}（${computed}）。`,
    en: ({ reveals, computed }) =>
      `The same subject stands in what is public; together they tell: ${reveals} (${computed}).`,
  },
}

/** The sentence for a finding: what becomes known and how it is computed. */
export function aggregationMessage(finding: AggregationFinding, lang: Lang): string {
  return WORDS[finding.risk][lang](finding)
}

/** A place in words: which item and table, which row and column, new or public. */
export function sourceName({ item, table, row, column, label, isPublic }: AggregationSource, lang: Lang): string {
  const where = lang === 'zh' ? (isPublic ? '已公开' : '拟公开') : isPublic ? 'public' : 'new'
  const title = item === table ? table : `${item} › ${table}`
  const line = row === null ? [] : [lang === 'zh' ? `第${row}行` : `row ${row}`]
  return [`${where}：${title}`, ...line, ...(column ? [column] : []), ...(label ? [label] : [])].join(
    lang === 'zh' ? '，' : ', ',
  )
}
