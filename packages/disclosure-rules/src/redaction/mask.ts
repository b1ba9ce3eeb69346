import type { FindingType } from '../text/finding.ts'

/** How much of what is masked may stay (masks are common practice, rules the bureau can tighten, not law). */
export interface MaskSettings {
  /** Last characters of an identity number that stay beside its first three: 1 to 4. */
  readonly identityTail: 1 | 2 | 3 | 4
}
export const DEFAULT_MASKS: MaskSettings = { identityTail: 1 }

/** What stands where something was removed whole. Always as long: its length tells nothing. */
export const REMOVED = '███'

const COMPOUND_SURNAMES =
  /^(?:欧阳|司马|上官|诸葛|夏侯|皇甫|尉迟|公孙|慕容|令狐|宇文|长孙|司徒|司空|端木|东方|南宫|轩辕)/

export function surnameOf(name: string): string {
  return COMPOUND_SURNAMES.exec(name)?.[0] ?? [...name][0] ?? ''
}

/**
 * The mask of an identifier: an identity number keeps its first three and last characters, a telephone 138****1234, a card its
 * last four, a name its surname, an address its road, a plate its place. What has no mask of its own is removed whole.
 */
export function maskOf(type: FindingType, text: string, { identityTail }: MaskSettings = DEFAULT_MASKS): string {
  const plain = text.normalize('NFKC').replaceAll(/[^0-9A-Za-z]/g, '')
  if (type === 'ID_CARD' && plain.length >= 15) return starred(plain, 3, identityTail)
  if (type === 'MOBILE' && plain.length >= 11) return starred(plain.slice(-11), 3, 4)
  if (type === 'BANK_CARD' && plain.length >= 12) return starred(plain, 0, 4)
  if (type === 'PASSPORT' && plain.length >= 8) return starred(plain, 1, 0)
  if (type === 'PLATE') return `${[...text.trim()].slice(0, 2).join('')}*****`
  if (type === 'NAME') return `${surnameOf(text.trim())}*`
  if (type === 'ADDRESS') return roadOf(text)
  if (type === 'EMAIL') return '***@***'
  if (type === 'LANDLINE') return `${/^(?:\(?0(?:10|2\d|[3-9]\d{2})\)?(?=[- ]|\d{7}))/.exec(text)?.[0] ?? ''}********`
  return REMOVED
}

function starred(text: string, head: number, tail: number): string {
  return text.slice(0, head) + '*'.repeat(text.length - head - tail) + text.slice(text.length - tail)
}

/** An address down to its road, village or estate without any number: 某区某路***. */
function roadOf(address: string): string {
  const beforeNumber = /^[^0-9０-９一二三四五六七八九十百]{2,}/.exec(address)?.[0] ?? ''
  const road = /^.*(?:路|街|大道|道|镇|乡|街道|村)/.exec(beforeNumber)?.[0]
  return road === undefined ? REMOVED : `${road}***`
}

const MASKS = [
  /^█+$/,
  /^\d{3}\*{8,}[\dX]{1,4}$/i,
  /^\d{3}\*{4}\d{4}$/,
  /^\*{8,}\d{4}$/,
  /^[A-Z]\*{7,}$/i,
  /^[\u4e00-\u9fff][A-Z]\*{5}$/i,
  /^[^\d*]+(?:路|街|道|镇|乡|村)\*{3}$/,
  /^\*{3}@\*{3}$/,
  /^(?:\(?0\d{2,3}\)?)?\*{8}$/,
  /^[\u4e00-\u9fff]{1,2}\*{1,2}$/,
  /^[\u4e00-\u9fff]{1,2}某[某甲乙丙丁戊己庚辛壬癸]?\d*$/,
  /^[甲乙丙丁戊己庚辛壬癸]\d*$/,
] as const

/** Whether something is exactly a mask: it is left alone, so that redacting twice changes nothing. Something with a star in it is none. */
export function isMask(text: string): boolean {
  return MASKS.some((mask) => mask.test(text.trim()))
}
