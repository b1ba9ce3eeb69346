import type { Lang } from '@gongkai/contract-kit'
import type { ReportSectionId, ReportSource } from './values.ts'
import type { ReportFigure, ReportSection, ReportTable } from './views.ts'
import { REPORT_SECTION_WORDS, REPORT_SOURCE_WORDS } from './words.ts'

export type Cell = string | number
type Said = Readonly<Record<Lang, string>>

/** Writes the parts of a report in one language, every number with where it comes from. */
export function writer(lang: Lang) {
  const sourced = (source: ReportSource) => ({ source, sourceName: REPORT_SOURCE_WORDS[source][lang] })
  return {
    lang,
    say: (said: Said) => said[lang],
    figure: (id: string, label: Said, value: number, source: ReportSource, of: number | null = null): ReportFigure => ({
      id,
      label: label[lang],
      value,
      of,
      ...sourced(source),
    }),
    table: (
      id: string,
      title: Said,
      source: ReportSource,
      heads: readonly Said[],
      rows: readonly (readonly Cell[])[],
    ): ReportTable => ({
      id,
      title: title[lang],
      ...sourced(source),
      heads: heads.map((head) => head[lang]),
      rows: rows.map((row) => [...row]),
    }),
    section: (id: ReportSectionId, parts: Partial<Omit<ReportSection, 'id' | 'title'>>): ReportSection => ({
      id,
      title: REPORT_SECTION_WORDS[id][lang],
      missing: null,
      lines: [],
      figures: [],
      tables: [],
      ...parts,
    }),
  }
}
export type Writer = ReturnType<typeof writer>

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

export const sumOf = <Item>(items: readonly Item[], of: (item: Item) => number) =>
  items.reduce((sum, item) => sum + of(item), 0)

/** The day of a time: 2026年8月12日, 12 August 2026. */
export function saidDay(time: string, lang: Lang): string {
  const [year, month = 1, date] = time.slice(0, 10).split('-').map(Number)
  return lang === 'zh' ? `${year}年${month}月${date}日` : `${date} ${MONTHS[month - 1]} ${year}`
}

/** 2026-08-12T14:00 → 2026年8月12日14:00, as official papers write it. */
export function saidTime(time: string, lang: Lang): string {
  const clock = time.slice(11)
  return lang === 'zh' ? `${saidDay(time, lang)}${clock}` : `${saidDay(time, lang)}, ${clock}`
}
