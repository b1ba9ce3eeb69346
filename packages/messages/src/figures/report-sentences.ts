import type { Lang } from '@gongkai/contract-kit'
import { monthsFrom, monthText, type Month } from './month.ts'
import { percentText, type FigureRow } from './row.ts'

export interface NamedRow extends FigureRow {
  readonly id: string | null
  readonly name: string
}

/** A common issue (共性问题) as a report tells of it. */
export interface ReportIssue {
  readonly id: string
  readonly title: string
  readonly messages: number
  readonly state: string
  readonly owner: string | null
  readonly remedy: string | null
}

/** What the sentences of a report are made of. */
export interface Told {
  readonly month: Month
  readonly running: boolean
  readonly total: FigureRow
  readonly before: FigureRow
  readonly rejections: readonly { readonly name: string; readonly count: number }[]
  readonly departments: readonly NamedRow[]
  readonly classes: readonly NamedRow[]
  readonly commonIssues: readonly ReportIssue[]
}

const MOST_NAMED = 3

/** What has a name, largest first. */
function largest(rows: readonly NamedRow[]): readonly NamedRow[] {
  const named = rows.filter(({ id, received }) => id !== null && received.count > 0)
  return named.toSorted((a, b) => b.received.count - a.received.count)
}

function rateOf({ onTime }: FigureRow): { numerator: number; denominator: number } {
  return { numerator: onTime.numerator.count, denominator: onTime.denominator.count }
}

const late = (rows: readonly NamedRow[]) => rows.filter((row) => row.late.count > 0)

function comparedZh(now: number, before: number): string {
  if (now === before) return '与上月持平'
  // A change can be larger than what it is compared with, so it is no rate.
  const share = before === 0 ? '' : `（${((Math.abs(now - before) / before) * 100).toFixed(1)}%）`
  return now > before ? `比上月增加${now - before}件${share}` : `比上月减少${before - now}件${share}`
}

function chinese({ month, running, total, before, rejections, departments, classes, commonIssues }: Told): string[] {
  const { received, accepted, rejected, withdrawn, waiting, answered, open, satisfaction, reopened } = total
  const rate = rateOf(total)
  const said = [
    `${monthText(month, 'zh')}${running ? '（截至统计日）' : ''}共收到留言${received.count}件，${comparedZh(received.count, before.received.count)}。其中受理${accepted.count}件，不予受理${rejected.count}件，留言人撤回${withdrawn.count}件，待受理${waiting.count}件。`,
    `当月答复留言${answered.count}件${total.medianWorkdays === null ? '' : `，从收到到答复的工作日中位数为${total.medianWorkdays}天`}。当月收到的留言中，在办${open.count}件，其中逾期${total.late.count}件。`,
    rate.denominator === 0
      ? '当月收到的留言还没有需要计入按时办结率的。'
      : `按时办结率${percentText(rate)}（按时办结${rate.numerator}件，已答复和逾期未答复共${rate.denominator}件）。`,
  ]
  if (satisfaction.rated.count > 0)
    said.push(
      `留言人评价${satisfaction.rated.count}件，满意${satisfaction.satisfied.count}件，一般${satisfaction.neither.count}件，不满意${satisfaction.dissatisfied.count}件；应留言人要求重新办理${reopened.count}件。`,
    )
  const kinds = largest(classes).slice(0, MOST_NAMED)
  if (kinds.length > 0) said.push(`从类别看，${kinds.map((row) => `${row.name}${row.received.count}件`).join('，')}。`)
  const owners = largest(departments).slice(0, MOST_NAMED)
  if (owners.length > 0)
    said.push(`从承办部门看，留言较多的是${owners.map((row) => `${row.name}（${row.received.count}件）`).join('、')}。`)
  const behind = late(departments)
  if (behind.length > 0)
    said.push(`逾期未答复的有${behind.map((row) => `${row.name}${row.late.count}件`).join('、')}，请抓紧办理。`)
  const reasons = rejections.filter(({ count }) => count > 0)
  if (reasons.length > 0)
    said.push(`不予受理的原因：${reasons.map(({ name, count }) => `${name}${count}件`).join('，')}。`)
  if (commonIssues.length > 0)
    said.push(
      `当月解决中的共性问题${commonIssues.length}个：${commonIssues.map(({ title, messages }) => `${title}（${messages}件）`).join('、')}。`,
    )
  return said
}

const messages = (count: number) => `${count} message${count === 1 ? '' : 's'}`

function english({ month, running, total, before, rejections, departments, classes, commonIssues }: Told): string[] {
  const { received, accepted, rejected, withdrawn, waiting, answered, open, satisfaction, reopened } = total
  const rate = rateOf(total)
  const said = [
    `In ${monthText(month, 'en')}${running ? ' so far' : ''}, ${messages(received.count)} came in (${before.received.count} the month before): ${accepted.count} taken up, ${rejected.count} not taken up, ${withdrawn.count} withdrawn, ${waiting.count} waiting.`,
    `${messages(answered.count)} answered in the month${total.medianWorkdays === null ? '' : `, the median after ${total.medianWorkdays} working days`}. Of those that came in, ${open.count} are open and ${total.late.count} late.`,
    rate.denominator === 0
      ? 'None of them counts for the on-time rate yet.'
      : `On time: ${percentText(rate)} (${rate.numerator} of ${rate.denominator} answered or overdue).`,
  ]
  if (satisfaction.rated.count > 0)
    said.push(
      `${satisfaction.rated.count} rated: ${satisfaction.satisfied.count} satisfied, ${satisfaction.neither.count} neither, ${satisfaction.dissatisfied.count} dissatisfied; ${reopened.count} reopened.`,
    )
  const kinds = largest(classes).slice(0, MOST_NAMED)
  if (kinds.length > 0) said.push(`By class: ${kinds.map((row) => `${row.name} ${row.received.count}`).join(', ')}.`)
  const owners = largest(departments).slice(0, MOST_NAMED)
  if (owners.length > 0)
    said.push(`Most went to ${owners.map((row) => `${row.name} (${row.received.count})`).join(', ')}.`)
  const behind = late(departments)
  if (behind.length > 0) said.push(`Late: ${behind.map((row) => `${row.name} ${row.late.count}`).join(', ')}.`)
  const reasons = rejections.filter(({ count }) => count > 0)
  if (reasons.length > 0) said.push(`Not taken up: ${reasons.map(({ name, count }) => `${name} ${count}`).join(', ')}.`)
  if (commonIssues.length > 0)
    said.push(`Common issues: ${commonIssues.map(({ title, messages: count }) => `${title} (${count})`).join(', ')}.`)
  return said
}

/** The report in sentences, made of the figures alone: what is not counted is not said, and a sentence without a figure is left out. */
export function reportSentences(told: Told, lang: Lang): string[] {
  return lang === 'zh' ? chinese(told) : english(told)
}

/** How a report names the month before. */
export function beforeText(month: Month, lang: Lang): string {
  return monthText(monthsFrom(month, -1), lang)
}
