import { formatDate, parseLocalDate } from '@gongkai/work-calendar'
import { heading, line, paper, tableOf, type Block } from '../official-paper.ts'
import { reportTables, type ReportTable } from './report-table.ts'
import type { Report } from './report.ts'

const DIGITS = ['一', '二', '三', '四', '五', '六', '七', '八', '九'] as const

const numbered = (number: number, text: string) => heading(`${DIGITS[number] ?? ''}、${text}`)

function blocksOf({ caption, heads, rows }: ReportTable): Block[] {
  const first = Math.max(16, 100 - (heads.length - 1) * 9)
  const shares = heads.map((_, at) => (at === 0 ? first : (100 - first) / Math.max(1, heads.length - 1)))
  return tableOf({ title: caption, heads, rows, shares })
}

function chinese(day: string): string {
  const date = parseLocalDate(day)
  return date ? formatDate(date, 'zh').replace(/（.*$/, '') : day
}

/** The report as a document in the form of official papers: title, period, what the figures say, tables, common issues, organ and date. */
export function reportDocx(report: Report): Promise<Buffer> {
  const { title, organ, from, to, asOf, running, department, sentences, notes } = report
  const tables = reportTables(report)
  const issues = tables.filter(({ caption }) => caption === '共性问题')
  const said = sentences.filter((sentence) => !sentence.startsWith('当月解决中的共性问题'))
  const issueLines = sentences.filter((sentence) => sentence.startsWith('当月解决中的共性问题'))
  const scope = `统计范围：${chinese(from)}至${chinese(running ? asOf : to)}收到和答复的留言${department ? `（${department.name}）` : ''}`
  return paper(title, organ, [
    line(scope, 'middle'),
    numbered(0, '办理情况'),
    ...said.map((sentence) => line(sentence)),
    numbered(1, '统计表'),
    ...tables.filter((table) => !issues.includes(table)).flatMap(blocksOf),
    numbered(2, '共性问题'),
    ...(issues.length === 0 ? [line('当月没有共性问题。')] : []),
    ...issueLines.map((sentence) => line(sentence)),
    ...issues.flatMap(blocksOf),
    numbered(3, '统计说明'),
    ...notes.map((note) => line(note)),
    line(''),
    line(organ, 'right'),
    line(chinese(asOf), 'right'),
  ])
}
