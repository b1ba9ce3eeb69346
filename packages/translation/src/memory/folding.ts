const SAME: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '、': ',',
  '。': '.',
  '〔': '(',
  '〕': ')',
  '【': '(',
  '】': ')',
  '－': '-',
  '–': '-',
  '—': '-',
}
const SIGNS = /[“”‘’、。〔〕【】－–—]/g

/**
 * A Chinese text as the memory compares it: without spaces, in one width and case, and with one mark for those that mean the same (the
 * brackets of a document number, quotation marks, dashes). What is the same so needs no other translation.
 */
export function foldChinese(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\u2060\ufeff]+/g, '')
    .replace(SIGNS, (sign) => SAME[sign] ?? sign)
    .toLowerCase()
}
