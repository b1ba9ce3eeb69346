import type { LinkState, PolicyState } from './values.ts'

/** A policy of the register that replies may cite (政策引用清单). */
export interface KnownPolicy {
  readonly id: string
  readonly title: string
  /** 文号, as printed. */
  readonly number: string
  readonly issuer: string
  readonly date: string
  readonly state: PolicyState
  /** The day from which it no longer holds. */
  readonly endedOn: string | null
  readonly supersededBy: { readonly title: string; readonly number: string } | null
  readonly url: string | null
  readonly link: LinkState
  /** The names of its articles (第三条); none where they are not kept. */
  readonly articles: readonly string[]
}

/** Titles and numbers are compared without marks, brackets' shapes and spaces: 〔2018〕, [2018] and （2018） are one. */
export function plainTitle(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[《》〈〉<>“”"'\s]/g, '')
    .toLowerCase()
}

export function plainNumber(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[〔〕[\]()【】{}第号\s]/g, '|')
    .replace(/\|+/g, '|')
    .replace(/^\||\|$/g, '')
    .toLowerCase()
}

/** Full title and number, as a reply cites it. */
export function citationOf({ title, number }: Pick<KnownPolicy, 'title' | 'number'>): string {
  return number === '' ? `《${title}》` : `《${title}》（${number}）`
}

const HAN = '〇一二三四五六七八九'
/** 12 → 十二: articles are named in Han numerals. */
export function hanNumber(n: number): string {
  if (n < 10) return HAN[n] ?? ''
  if (n < 100) return `${n < 20 ? '' : HAN[Math.floor(n / 10)]}十${n % 10 ? HAN[n % 10] : ''}`
  if (n >= 1000) return String(n)
  const rest = n % 100
  const tail = rest === 0 ? '' : rest < 10 ? `零${HAN[rest]}` : rest < 20 ? `一${hanNumber(rest)}` : hanNumber(rest)
  return `${HAN[Math.floor(n / 100)]}百${tail}`
}

/** An article in the form the register keeps it: 第12条, 第 12 条 and Article 12 are 第十二条. */
export function plainArticle(text: string): string {
  const digits = /\d+/.exec(text.normalize('NFKC'))?.[0]
  if (digits) return `第${hanNumber(Number(digits))}条`
  return text.replace(/\s/g, '')
}
