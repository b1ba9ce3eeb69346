import { HAN_FIGURES, hanNumber } from '../../clauses/han-number.ts'

const HAN = `[${HAN_FIGURES}○]`
/** A number as Chinese texts print it, in half width: 3,000, 1.5万, 3亿5000万, 三十, 三点五. */
export const NUMBER = `(?:(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:\\s?[百千万亿]+(?:\\d+(?:\\.\\d+)?[百千万])?)?|${HAN}+(?:点${HAN}+)?)`
/** A small number of a day, a month or a clause. */
export const SMALL = '(?:\\d{1,3}|[〇零一二两三四五六七八九十百]{1,6})'
/** 余, 多: about. */
export const ABOUT = '(?:余|多)?'

/** The value of what {@link NUMBER} matched; NaN where it is none. */
export function valueOf(printed: string): number {
  const text = printed.replace(/[,\s]/g, '').replaceAll('○', '〇')
  const sum = /^(\d+(?:\.\d+)?[百千万亿]+)(\d+(?:\.\d+)?[百千万])$/.exec(text)
  const value = sum ? (hanNumber(sum[1] ?? '') ?? NaN) + (hanNumber(sum[2] ?? '') ?? NaN) : hanNumber(text)
  return value ?? NaN
}

/** Whether the number is printed in figures. */
export const inFigures = (printed: string) => /\d/.test(printed)
