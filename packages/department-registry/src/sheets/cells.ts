/** What a spreadsheet takes for the beginning of a formula, in half and full width; and our own mark for it. */
const FORMULA = /^['=+\-@＝＋－＠\t\r]/u
const MARKED = /^'(?=['=+\-@＝＋－＠\t\r])/u

/** A cell that no spreadsheet runs as a formula: what could begin one gets an apostrophe in front. */
export function safeCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** The text behind {@link safeCell}, without the spaces around it. */
export function plainCell(cell: string): string {
  return cell.trim().replace(MARKED, '').trim()
}

const LIST = '；'

export function listCell(texts: readonly string[]): string {
  return texts.join(LIST)
}

export function listOf(cell: string): string[] {
  return cell
    .split(/[;；]/u)
    .map((one) => one.trim())
    .filter((one) => one !== '')
}

/** A day as people type it (2024-3-1, 2024/03/01, 2024.3.1, 2024年3月1日, 20240301) in our form; anything else as it stands. */
export function dayCell(cell: string): string {
  const typed = cell.normalize('NFKC').replace(/\s+/gu, '')
  const parts =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u.exec(typed) ??
    /^(\d{4})年(\d{1,2})月(\d{1,2})日?$/u.exec(typed) ??
    /^(\d{4})(\d{2})(\d{2})$/u.exec(typed)
  if (parts === null) return cell
  const [, year, month, date] = parts
  return `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`
}

const WEIGHTED = /^(.+)[*×＊](\d+(?:\.\d+)?)$/u

/** A phrase with its weight: 质押融资*5; without a weight it counts one. */
export function phraseCell({ phrase, weight }: { readonly phrase: string; readonly weight: number }): string {
  return weight === 1 && !WEIGHTED.test(phrase) ? phrase : `${phrase}*${weight}`
}

export function phraseOf(text: string): { phrase: string; weight: number } {
  const parts = WEIGHTED.exec(text)
  return parts === null ? { phrase: text, weight: 1 } : { phrase: parts[1] ?? '', weight: Number(parts[2]) }
}
