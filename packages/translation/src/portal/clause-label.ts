import { hanNumber } from '../clauses/han-number.ts'

const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^第([^第条]+)条(?:之([一二三四五六七八九十]+))?$/u, 'Article '],
  [/^第([^第章]+)章$/u, 'Chapter '],
  [/^第([^第节]+)节$/u, 'Section '],
  [/^第([^第款]+)款$/u, 'paragraph '],
]

function partOf(part: string): string | null {
  for (const [pattern, name] of PARTS) {
    const [, number = '', also] = pattern.exec(part) ?? []
    if (number === '') continue
    const read = hanNumber(number)
    return read === null ? null : `${name}${read}${also ? `-${hanNumber(also) ?? also}` : ''}`
  }
  const bare = /^[（(]?([〇零一二三四五六七八九十百两\d]+)[）)]?[、.．]?$/u.exec(part)?.[1]
  if (bare === undefined) return null
  const read = hanNumber(bare)
  if (read === null) return null
  return /^[（(]/u.test(part) ? `(${read})` : String(read)
}

/**
 * The number of a clause as an English reader writes it: `Article 5` for 第五条, `Article 10-1` for 第十条之一, `2 (3)` for 二、（三）. What
 * cannot be read stays as it is.
 */
export function englishLabel(label: string): string {
  if (label === '') return ''
  const parts = label.split(/(?<=[、.．）)])|(?=[（(])/u).filter((part) => part !== '')
  const read = parts.map((part) => partOf(part.trim()))
  return read.some((one) => one === null) ? label : read.join(' ')
}

/** The number of a clause in a language: as the Chinese text writes it, or in figures. */
export const labelIn = (label: string, language: string): string => (language === 'zh' ? label : englishLabel(label))
