import type { AnswerOf } from '@gongkai/contract-kit'
import type { figuresContract } from '@gongkai/messages/figures/contract'
import type { Lang } from '@gongkai/ui'
import { STATISTICS_WORDS as w } from './words.ts'

export type Statistics = AnswerOf<(typeof figuresContract)['statistics']>
type Counts = Statistics['total']

/** One line of a table, whatever it is grouped by. */
export interface FigureLine extends Counts {
  readonly key: string
  readonly name: string
}

/** `2026-11` → 2026年11月, November 2026. */
export function monthWords(month: string, lang: Lang): string {
  const [year = '', number = ''] = month.split('-')
  if (lang === 'zh') return `${year}年${Number(number)}月`
  const first = new Date(`${month}-01T00:00:00Z`)
  return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(first)
}

/** 46 of 48 → 95.8 %; null where nothing was due: no rate of nothing is shown. */
export function percent({ numerator, denominator }: Counts['onTime']): string | null {
  return denominator === 0 ? null : `${(Math.floor((numerator * 1000) / denominator) / 10).toFixed(1)}%`
}

/** The months, newest first; those before the first message say nothing and are left out. */
export function monthLines({ months }: Statistics, lang: Lang): FigureLine[] {
  const first = months.findIndex(({ received, answered }) => received + answered > 0)
  const told = first < 0 ? [] : months.slice(first).reverse()
  return told.map(({ month, ...counts }) => ({ key: month, name: monthWords(month, lang), ...counts }))
}

export const groupLines = (groups: Statistics['classes']): FigureLine[] =>
  groups.map(({ id, name, ...counts }) => ({ key: id ?? 'others', name, ...counts }))

/** A cell of a CSV file: quoted where it must be; one that a spreadsheet would take for a formula is kept a text. */
function cell(value: string | number): string {
  const text = /^[=+\-@\t\r]/.test(String(value)) ? `'${value}` : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** All tables of the page as one file that spreadsheets open as UTF-8. */
export function statisticsCsv(statistics: Statistics, lang: Lang): string {
  const rows: (string | number)[][] = [['', '', w.received[lang], w.answered[lang], w.onTime[lang], w.ofThese[lang]]]
  const add = (kind: string, lines: readonly FigureLine[]) => {
    for (const { name, received, answered, onTime } of lines)
      rows.push([kind, name, received, answered, onTime.numerator, onTime.denominator])
  }
  add(w.total[lang], [{ key: 'total', name: `${statistics.from}–${statistics.to}`, ...statistics.total }])
  add(w.byMonth[lang], monthLines(statistics, lang))
  add(w.byClass[lang], groupLines(statistics.classes))
  add(w.byDepartment[lang], groupLines(statistics.departments))
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}
