import { wordSentence, type Lang } from '@gongkai/contract-kit'
import { REPORT_SENTENCES, reportSections, type ActivityReport, type KeptReport } from '@gongkai/events/report'
import { localDateOf } from '@gongkai/work-calendar'
import { bureauOf } from '../../hosting/bureau.ts'
import { nameAt } from '../departments/names.ts'
import { findActivity, type ActivityRow } from '../events/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { factsOf } from './gather.ts'
import { latestKept, type KeptRow } from './kept-store.ts'

const HELD: readonly string[] = ['held', 'follow-up', 'reported', 'archived']

/** Whether a report can be made final: only of an activity that was held. */
export const mayBeKept = (row: ActivityRow) => HELD.includes(row.state)

const keptView = ({ at, byName, sha256, size }: KeptRow): KeptReport => ({ at: at.toISOString(), byName, sha256, size })

/** The report of an activity, counted now. */
export async function reportOfRow(surroundings: Surroundings, row: ActivityRow, lang: Lang): Promise<ActivityReport> {
  const { db, clock, registry, config } = surroundings
  const [facts, kept] = await Promise.all([factsOf(surroundings, row, lang), latestKept(db, row.id)])
  const department = row.lead[0] ?? ''
  const { title } = facts.activity
  return {
    activity: row.id,
    title: lang === 'zh' ? `${title}活动总结` : `${title}: report`,
    organ: bureauOf(config.bureau).organiser[lang],
    department,
    departmentName: nameAt(registry, department, clock.now(), lang),
    asOf: localDateOf(clock.now()),
    kept: kept && keptView(kept),
    notYet: mayBeKept(row) ? null : wordSentence(REPORT_SENTENCES['report-too-early'], {}, lang),
    sections: reportSections(facts, lang),
  }
}

/** The report of an activity for other modules; null where there is none. */
export async function reportOf(
  surroundings: Surroundings,
  activity: string,
  lang: Lang = 'zh',
): Promise<ActivityReport | null> {
  const row = await findActivity(surroundings.db, activity)
  return row && reportOfRow(surroundings, row, lang)
}
