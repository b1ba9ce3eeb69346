import {
  explainDue,
  type DueExplanation,
  type ExplainedDay,
  type LocalDate,
  type NamedStretch,
  type WorkCalendar,
} from '@gongkai/work-calendar'
import { lengthOf } from './limit-due.ts'
import { ceilingOf, endOf, standstills } from './limit-pauses.ts'
import { dayEn, dayZh, lengthEn, lengthZh, type Said } from './limit-words.ts'
import type { Extension, Limit, LimitTerm } from './limit.ts'

/**
 * Why a limit falls on its day, in the order in which it came about: each restart, the length with what it was extended by, every run of
 * days that counts, is skipped, added or left out by a pause, and the end that each further extension gives. An open pause is told
 * apart, with the day on which it is over by itself.
 */
export function explainLimit(
  limit: Limit,
  { today, calendar }: { readonly today: LocalDate; readonly calendar: WorkCalendar },
): DueExplanation {
  const until = limit.stopped ?? today
  const still = standstills(limit, calendar, until)
  const { length, further } = lengthOf(limit)
  const counted = part(length, calendar, limit.start, still)
  const days: ExplainedDay[] = [...counted.days]
  const own = limit.extensions.slice(0, limit.extensions.length - further.length)
  const said: Said[] = [
    ...(limit.restarts?.map(restarted) ?? []),
    ...both(counted),
    ...own.map((extension) => extended(extension, length)),
  ]
  let end = endOf(length, calendar, limit.start, still).due
  for (const extension of limit.extensions.slice(own.length)) {
    said.push(extended(extension))
    const { term } = extension
    if (term.unit === 'date') {
      if (term.dueOn > end) end = term.dueOn
    } else {
      const next = part(term, calendar, end, still)
      days.push(...next.days)
      said.push(...both(next))
      end = endOf(term, calendar, end, still).due
    }
  }
  if (limit.stopped === null) said.push(...limit.pauses.flatMap((pause) => standing(pause, calendar, today, end)))
  return { days, zh: said.map((one) => one.zh), en: said.map((one) => one.en) }
}

function part(
  term: LimitTerm,
  calendar: WorkCalendar,
  start: LocalDate,
  still: readonly NamedStretch[],
): DueExplanation {
  if (term.unit !== 'date') return explainDue(calendar, start, term, still)
  const { dueOn } = term
  return { days: [], zh: [`期限为指定日期：${dayZh(dueOn)}。`], en: [`The day was set: ${dayEn(dueOn)}.`] }
}

function both({ zh, en }: DueExplanation): Said[] {
  return zh.map((text, at) => ({ zh: text, en: en[at] ?? '' }))
}

function restarted({
  from,
  on,
  reason,
}: {
  readonly from: LocalDate
  readonly on: LocalDate
  readonly reason: string
}) {
  return {
    zh: `原自${dayZh(from)}起算；${dayZh(on)}起重新计算（${reason}），此前不计。`,
    en: `First counted from ${dayEn(from)}; the count began anew on ${dayEn(on)} (${reason}), what was before does not count.`,
  }
}

function extended({ term, reason, on }: Extension, inside?: LimitTerm): Said {
  const when = on === undefined ? { zh: '', en: '' } : { zh: `${dayZh(on)}`, en: ` on ${dayEn(on)}` }
  const included = inside === undefined ? { zh: '', en: '' } : { zh: '，已计入', en: '; included above' }
  return {
    zh: `${when.zh}经批准延期${lengthZh(term)}（${reason}）${included.zh}。`,
    en: `Extended ${lengthEn(term)} with approval${when.en} (${reason})${included.en}.`,
  }
}

function standing(pause: Limit['pauses'][number], calendar: WorkCalendar, today: LocalDate, due: LocalDate): Said[] {
  if (pause.to !== null || pause.from > today || pause.from >= due) return []
  const last = ceilingOf(pause, calendar)
  if (last === null) {
    return [
      {
        zh: `${dayZh(pause.from)}起暂停计时（${pause.reason}），尚未恢复，到期日随之顺延。`,
        en: `The limit has stood still since ${dayEn(pause.from)} (${pause.reason}); the due day moves on with it.`,
      },
    ]
  }
  const over = today > last
  return [
    {
      zh: `${dayZh(pause.from)}起暂停计时（${pause.reason}），${over ? `已于${dayZh(last)}满最长期限，自动恢复计时` : `最长至${dayZh(last)}，届时自动恢复计时`}。`,
      en: `The limit stood still from ${dayEn(pause.from)} (${pause.reason}), ${over ? `until its longest time ended on ${dayEn(last)}; it runs again` : `until ${dayEn(last)} at the longest; it then runs on by itself`}.`,
    },
  ]
}
