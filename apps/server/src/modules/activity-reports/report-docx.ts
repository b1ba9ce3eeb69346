import type { Lang } from '@gongkai/contract-kit'
import type { ActivityReport, ReportFigure, ReportSection, SeriesReport } from '@gongkai/events/report'
import { formatDate, parseLocalDate } from '@gongkai/work-calendar'
import { heading, line, paper, tableOf, type Block } from '../official-paper.ts'

const DIGITS = '一二三四五六七八九'

function saidDay(day: string, lang: Lang): string {
  const date = parseLocalDate(day)
  return date ? formatDate(date, lang).replace(/（.*$/, '') : day
}

/** Figures as a table: what, how many, of how many, and where it was counted. */
function figuresTable(title: string, figures: readonly ReportFigure[], lang: Lang): Block[] {
  if (figures.length === 0) return []
  const heads = lang === 'zh' ? ['项目', '数量', '其中总数', '来源'] : ['Figure', 'Count', 'Out of', 'Source']
  const rows = figures.map(({ label, value, of, sourceName }) => [label, value, of ?? '', sourceName])
  return tableOf({ title, heads, rows })
}

function sectionBlocks({ title, lines, missing, figures, tables }: ReportSection, at: number, lang: Lang): Block[] {
  const number = lang === 'zh' ? `${DIGITS[at] ?? ''}、` : `${at + 1}. `
  const source = (name: string) => (lang === 'zh' ? `（来源：${name}）` : ` (source: ${name})`)
  return [
    heading(`${number}${title}`),
    ...lines.map((one) => line(one)),
    ...(missing ? [line(missing)] : []),
    ...figuresTable(title, figures, lang),
    ...tables
      .filter(({ rows }) => rows.length > 0)
      .flatMap((table) => tableOf({ ...table, title: `${table.title}${source(table.sourceName)}` })),
  ]
}

/** The after-event report as a document. */
export function reportDocx(
  { title, organ, departmentName, asOf, sections }: ActivityReport,
  lang: Lang,
): Promise<Buffer> {
  return paper(title, organ, [
    ...sections.flatMap((section, at) => sectionBlocks(section, at, lang)),
    line(''),
    line(departmentName || organ, 'right'),
    line(saidDay(asOf, lang), 'right'),
  ])
}

/** The report of a season as a document. */
export function seriesDocx(
  { title, organ, asOf, figures, tables, missing }: SeriesReport,
  lang: Lang,
): Promise<Buffer> {
  const zh = lang === 'zh'
  return paper(title, organ, [
    heading(zh ? '一、总体情况' : '1. All activities'),
    ...figuresTable(zh ? '合计' : 'Sums', figures, lang),
    heading(zh ? '二、分活动情况' : '2. By activity'),
    ...tables.flatMap((table) => tableOf(table)),
    heading(zh ? '三、待补内容' : '3. What is missing'),
    ...(missing.length === 0 ? [line(zh ? '没有。' : 'Nothing.')] : []),
    ...missing.map((one) => line(`${one.title}：${one.what}`)),
    line(''),
    line(organ, 'right'),
    line(saidDay(asOf, lang), 'right'),
  ])
}
