import { formatDate, formatRun } from './date-words.ts'
import {
  awaitedYears,
  clamped,
  daysOfUnit,
  endOnDayOff,
  isPast,
  sourcesOf,
  tellingDays,
  type DueFacts,
} from './due-facts.ts'
import { dayRuns, type DayRun } from './explained-days.ts'
import { partsOf, type LocalDate } from './local-date.ts'

/** The explanation of a due date in Chinese: the answer, each run of days in order, what it rests on, what may still change. */
export function dueSentencesZh(facts: DueFacts): string[] {
  const { calendar, start, answer } = facts
  const { year } = partsOf(start)
  const on = (date: LocalDate): string => formatDate(date, 'zh', year)
  const said = [opening(facts, on)]
  if (clamped(facts)) said.push(`当月没有${partsOf(start).day}日，以当月最后一天为准。`)
  const days = tellingDays(facts)
  said.push(...dayRuns(days).map((run) => sentence(run, facts, year)))
  const off = endOnDayOff(facts)
  if (off?.moved === true) said.push(`最后一天${on(off.last)}是休息日，顺延至下一个工作日${on(answer.due)}。`)
  if (off?.moved === false) said.push(`最后一天${on(off.last)}是休息日，按设置不顺延。`)
  const sources = sourcesOf(days).map(({ title, number }) => (number === undefined ? title : `${title}（${number}）`))
  if (sources.length > 0) said.push(`放假安排依据：${sources.join('；')}。`)
  if (answer.provisional) {
    const [earliest, latest] = answer.range
    const years = awaitedYears(calendar, start, latest)
    const named = years.map((one) => `${one}年`).join('、')
    const between = earliest === latest ? '，照历年做法仍是这一天' : `，最早${on(earliest)}，最晚${on(latest)}`
    const why = isPast(calendar, years)
      ? `未收录${named}放假安排`
      : `${named}放假安排公布后${earliest === latest ? '确定' : '可能调整'}`
    said.push(`暂定：${why}${between}。`)
  }
  return said
}

function opening({ start, term, answer }: DueFacts, on: (date: LocalDate) => string): string {
  const from = formatDate(start, 'zh')
  if (term.unit === 'months') return `自${from}起${term.n}个月，${on(answer.due)}到期。`
  return `自${from}起算，当日不计，第${term.n}${term.unit === 'days' ? '天' : '个工作日'}为${on(answer.due)}。`
}

function sentence({ from, to, first, last, length }: DayRun, facts: DueFacts, year: number): string {
  const days = formatRun(from, to, 'zh', year)
  const workdays = facts.term.unit === 'workdays'
  const counts = `第${first.count ?? ''}${length === 1 ? '' : `至${last.count ?? ''}`}天`
  switch (first.effect) {
    case 'paused': {
      const why = first.reason === undefined ? '' : `（${first.reason}）`
      return `${days}：暂停计时${why}，不计${daysOfUnit(facts, from, to)}${workdays ? '个工作日' : '天'}。`
    }
    case 'added':
      return `${days}：${first.name ?? ''}调休上班，计入，${counts}。`
    case 'skipped':
      if (first.name === undefined) return `${days}：周末，不计。`
      return `${days}：${first.name.replace(/(放假|假期?|休假)$/u, '')}放假${first.certain === false ? '（暂按补休推算）' : ''}，不计。`
    case 'counted':
      return `${days}：${workdays ? '工作日，' : ''}计入，${counts}。`
  }
}
