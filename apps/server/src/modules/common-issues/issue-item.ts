import type { Lang } from '@gongkai/contract-kit'
import {
  ISSUE_LIMIT_WORDS,
  ISSUE_STATE_WORDS,
  MEASURE_LIMIT,
  recurrenceText,
  REMEDY_LIMIT,
  REMEDY_WORDS,
  type CommonIssue,
  type IssueItem,
} from '@gongkai/messages/common-issues'
import { explainLimit, limitStatus } from '@gongkai/task-model'
import { formatDate, localDateOf, type LocalDate } from '@gongkai/work-calendar'
import { nameAt } from '../departments/names.ts'
import type { Surroundings } from '../surroundings.ts'
import { countsOf, daysOf, type ClusterCounts } from './cluster-counts.ts'
import { issueOf, type IssueRow } from './issue-store.ts'
import { recurrenceNow } from './measuring.ts'
import { windowStart } from './raise.ts'
import { trendOf, trendStart, type Trend } from './trend.ts'

/** The numbers of several clusters at once. */
export async function figuresOf(surroundings: Surroundings, clusters: readonly string[], lang: Lang) {
  const { db, clock } = surroundings
  const today = localDateOf(clock.now())
  const [counts, days] = await Promise.all([
    countsOf(db, clusters, windowStart(surroundings)),
    daysOf(db, clusters, trendStart(today)),
  ])
  const byCluster = Map.groupBy(days, ({ cluster }) => cluster)
  return (cluster: string): { readonly counts: ClusterCounts | undefined; readonly trend: Trend } => ({
    counts: counts.find((one) => one.cluster === cluster),
    trend: trendOf(byCluster.get(cluster) ?? [], today, lang),
  })
}

/** The limit that runs now, to be solved or to be measured, in words; null where the issue is over or has no owner. */
function limitOf({ clock, calendar, config }: Surroundings, issue: CommonIssue, lang: Lang): IssueItem['limit'] {
  const id = issue.state === 'remedied' ? MEASURE_LIMIT : REMEDY_LIMIT
  const limit = issue.limits.find((one) => one.id === id)
  if (!limit || (issue.state !== 'owned' && issue.state !== 'remedied')) return null
  const today = localDateOf(clock.now())
  const at = { today, calendar, dueSoonDays: config.messages.dueSoonWorkdays }
  const { due, provisional, range, daysLeft, light } = limitStatus(limit, at)
  const words = ISSUE_LIMIT_WORDS[id === MEASURE_LIMIT ? 'measuring' : 'remedy'][lang]
  return {
    due,
    provisional,
    range: [range[0], range[1]],
    daysLeft,
    light,
    text: limitWords(due, light === 'late', words, today, lang),
    explain: [...explainLimit(limit, { today, calendar })[lang]],
  }
}

function limitWords(due: LocalDate, late: boolean, what: string, today: LocalDate, lang: Lang): string {
  const day = formatDate(due, lang, Number(today.slice(0, 4)))
  if (lang === 'zh') return late ? `应于${day}前${what}，已逾期` : `${day}前${what}`
  return late ? `${what} was due by ${day}, late` : `${what} by ${day}`
}

export async function issueItemOf(
  surroundings: Surroundings,
  row: IssueRow,
  figures: Awaited<ReturnType<typeof figuresOf>>,
  lang: Lang,
): Promise<IssueItem> {
  const { registry, clock } = surroundings
  const issue = issueOf(row)
  const { facts, lead, state } = issue
  const { counts, trend } = figures(row.cluster)
  const [department = null] = lead
  const remedy = facts.remedied?.remedy ?? facts.plan?.remedy ?? null
  const recurrence = await recurrenceNow(surroundings, issue)
  return {
    id: row.id,
    cluster: row.cluster,
    version: issue.version,
    title: facts.title,
    state,
    stateName: ISSUE_STATE_WORDS[state][lang],
    messages: counts?.messages ?? 0,
    recent: counts?.recent ?? 0,
    trend,
    department,
    departmentName: department && nameAt(registry, department, clock.now(), lang),
    personName: facts.person?.name ?? null,
    remedy,
    remedyName: remedy && REMEDY_WORDS[remedy][lang],
    limit: limitOf(surroundings, issue, lang),
    recurrence: recurrence && { ...recurrence, text: recurrenceText(recurrence, lang) },
    openedOn: facts.openedOn,
  }
}
