import type { AnswerOf, Lang, Refusal } from '@gongkai/contract-kit'
import { parseDepartmentId, type DepartmentId } from '@gongkai/department-registry'
import { REJECT_WORDS } from '@gongkai/messages/desk-words'
import {
  COUNTING_NOTES,
  monthOfDay,
  monthsFrom,
  monthsUpTo,
  monthText,
  parseMonth,
  periodOf,
  REPORT_TITLE,
  reportSentences,
  type Month,
  type Period,
} from '@gongkai/messages/figures'
import type { figuresContract } from '@gongkai/messages/figures/contract'
import { REJECT_REASONS } from '@gongkai/messages/values'
import { localDateOf, type LocalDate } from '@gongkai/work-calendar'
import { bureauOf } from '../../hosting/bureau.ts'
import type { StaffSession } from '../../platform/session.ts'
import { countReceived, dayOf } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { groupsOf, totalOf, type Whose } from './counted.ts'
import { issuesOf } from './issues.ts'
import { boardTitles, namesOf } from './names.ts'

export type Report = AnswerOf<typeof figuresContract.report>

export interface ReportAsked {
  readonly month?: string | undefined
  readonly department?: string | undefined
}

/** A year, so that the same month of the year before stands beside it. */
const MONTHS_SHOWN = 13

interface Chosen {
  readonly month: Month
  readonly today: LocalDate
  readonly lead: DepartmentId | undefined
}

/** What was asked for, read; refuses `month-to-come` and `unknown-department`. */
function chosenOf({ clock, registry }: Surroundings, { month: text, department }: ReportAsked): Chosen | Refusal {
  const today = localDateOf(clock.now())
  const month = (text !== undefined && parseMonth(text)) || monthOfDay(today)
  if (month > monthOfDay(today)) return { refused: 'month-to-come' }
  const lead = department === undefined ? undefined : parseDepartmentId(department)
  if (lead === null || (lead !== undefined && !registry.byId.has(lead))) return { refused: 'unknown-department' }
  return { month, today, lead }
}

async function rejectionsOf(surroundings: Surroundings, whose: Whose, period: Period, lang: Lang) {
  const query = { ...whose, period, by: 'rejection' } as const
  const counted = await countReceived(surroundings.db, query, dayOf(surroundings), ['rejected'])
  return REJECT_REASONS.flatMap((reason) => {
    const count = counted.get(reason)?.rejected ?? 0
    const rows = { lead: whose.lead, rejection: reason, from: period.from, to: period.to }
    return count === 0 ? [] : [{ reason, name: REJECT_WORDS[reason][lang], count, rows }]
  })
}

/** The monthly report (留言办理情况月报) of what a person may see; of everything where nobody asks but the bureau itself. */
export async function reportOf(
  surroundings: Surroundings,
  session: StaffSession | null,
  asked: ReportAsked,
  lang: Lang,
): Promise<Report | Refusal> {
  const chosen = chosenOf(surroundings, asked)
  if ('refused' in chosen) return chosen
  const { month, today, lead } = chosen
  const period = periodOf(month)
  const whose = { session, lead }
  const names = namesOf(surroundings, lang)
  const [total, before, rejections, departments, classes, boards, title, commonIssues] = await Promise.all([
    totalOf(surroundings, whose, period),
    totalOf(surroundings, whose, periodOf(monthsFrom(month, -1))),
    rejectionsOf(surroundings, whose, period, lang),
    groupsOf(surroundings, whose, period, 'department'),
    groupsOf(surroundings, whose, period, 'class'),
    groupsOf(surroundings, whose, period, 'board'),
    boardTitles(surroundings, lang),
    issuesOf(surroundings, period, lang),
  ])
  const months = await Promise.all(
    monthsUpTo(month, MONTHS_SHOWN).map(async (one) => ({
      month: one,
      ...(await totalOf(surroundings, whose, periodOf(one))),
    })),
  )
  const told = {
    month,
    running: today <= period.to,
    total,
    before,
    rejections,
    departments: departments
      .filter(({ id }) => lead === undefined || id === lead)
      .map((row) => ({ ...row, name: names.department(row.id) })),
    classes: classes.map((row) => ({ ...row, name: names.class(row.id) })),
    commonIssues,
  }
  return {
    ...told,
    title: `${monthText(month, lang)}${lang === 'zh' ? '' : ': '}${REPORT_TITLE[lang]}`,
    organ: bureauOf(surroundings.config.bureau).organiser[lang],
    from: period.from,
    to: period.to,
    asOf: today,
    department: lead === undefined ? null : { id: lead, name: names.department(lead) },
    boards: boards.map((row) => ({ ...row, name: title(row.id) })),
    months,
    sentences: reportSentences(told, lang),
    notes: [...COUNTING_NOTES[lang]],
  }
}
