import type { Lang } from '@gongkai/contract-kit'
import type { ActivityDetails } from './details.ts'

const EN_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

function dayText(time: string, lang: Lang): string {
  const [year = 0, month = 0, day = 0] = time.slice(0, 10).split('-').map(Number)
  return lang === 'zh' ? `${year}年${month}月${day}日` : `${day} ${EN_MONTHS[month - 1]} ${year}`
}

/** `2026年8月12日 14:00–16:30（暂定）`; both days where it lasts longer than one. Beijing time. */
export function timeText(
  { startsAt, endsAt, tentative }: Pick<ActivityDetails, 'startsAt' | 'endsAt' | 'tentative'>,
  lang: Lang,
): string {
  const oneDay = startsAt.slice(0, 10) === endsAt.slice(0, 10)
  const from = `${dayText(startsAt, lang)} ${startsAt.slice(11)}`
  const to = oneDay ? endsAt.slice(11) : ` ${dayText(endsAt, lang)} ${endsAt.slice(11)}`
  const kept = tentative ? (lang === 'zh' ? '（暂定）' : ' (may change)') : ''
  return `${from}–${to.trimStart()}${kept}`
}

/** 拟参与人数 of the preview table. */
export function peopleText({ capacity }: Pick<ActivityDetails, 'capacity'>, lang: Lang): string {
  return lang === 'zh' ? `${capacity.seats}人` : `${capacity.seats}`
}
