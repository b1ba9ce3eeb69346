import type { Lang } from '@gongkai/contract-kit'
import { saidDay, sumOf, writer } from './parts.ts'
import type { ReportFigure, ReportSection, SeriesReport } from './views.ts'

export interface ReportedActivity {
  readonly activity: string
  readonly title: string
  readonly startsAt: string
  readonly sections: readonly ReportSection[]
}

/** What a season's table tells of each activity, in this order. */
const COLUMNS = [
  'signed-up',
  'confirmed',
  'inside',
  'asked',
  'opinions',
  'opinions-adopted',
  'promises',
  'promises-kept',
  'answers',
] as const

/** The report of a season (活动月) over its activities: sums of what each reports, and a line for each. */
export function seriesParts(
  activities: readonly ReportedActivity[],
  lang: Lang,
): Pick<SeriesReport, 'figures' | 'tables' | 'missing'> {
  const { figure, table } = writer(lang)
  const figuresOf = ({ sections }: ReportedActivity) => sections.flatMap(({ figures }) => figures)
  const valueOf = (one: ReportedActivity, id: string) => figuresOf(one).find((held) => held.id === id)?.value ?? 0
  const wordsOf = (id: string): ReportFigure | undefined => activities.flatMap(figuresOf).find((held) => held.id === id)
  const columns = COLUMNS.flatMap((id) => wordsOf(id) ?? [])
  const both = (label: string) => ({ zh: label, en: label })
  return {
    figures: [
      figure('activities', { zh: '活动', en: 'Activities' }, activities.length, 'programme'),
      ...columns.map(({ id, label, source }) =>
        figure(
          id,
          both(label),
          sumOf(activities, (one) => valueOf(one, id)),
          source,
        ),
      ),
    ],
    tables: [
      table(
        'activities',
        { zh: '分活动', en: 'By activity' },
        'programme',
        [{ zh: '活动', en: 'Activity' }, { zh: '日期', en: 'Date' }, ...columns.map(({ label }) => both(label))],
        activities.map((one) => [one.title, saidDay(one.startsAt, lang), ...columns.map(({ id }) => valueOf(one, id))]),
      ),
    ],
    missing: activities.flatMap(({ activity, title, sections }) =>
      sections.flatMap(({ title: section, missing }) =>
        missing ? [{ activity, title, what: lang === 'zh' ? `${section}：${missing}` : `${section}: ${missing}` }] : [],
      ),
    ),
  }
}
