import type { Lang } from '@gongkai/contract-kit'
import type { Verdict } from '../values.ts'
import { exactPoissonInterval, rateChangeSurprise } from './poisson.ts'

/** Messages of a common issue received within so many days. */
export interface Period {
  readonly messages: number
  readonly days: number
}

/** A rate per 30 days with its exact 95 % interval; null where no day has passed. */
export interface Rate extends Period {
  readonly rate: number | null
  readonly low: number | null
  readonly high: number | null
}

/** Recurrence (复发) of a common issue: how often it was asked before its remedy and since. */
export interface Recurrence {
  readonly before: Rate
  readonly after: Rate
  readonly verdict: Verdict
}

const MONTH = 30
/** Under two weeks on either side no sentence is made of it: a single busy Monday would decide. */
const LEAST_DAYS = 14
const SIGNIFICANT = 0.05

export function rateOf({ messages, days }: Period): Rate {
  if (days <= 0) return { messages, days, rate: null, low: null, high: null }
  const [low, high] = exactPoissonInterval(messages)
  const monthly = MONTH / days
  return { messages, days, rate: messages * monthly, low: low * monthly, high: high * monthly }
}

/**
 * Compares the time before a remedy with the time since. `too-little`: a side is shorter than two weeks, or so few messages came in all
 * that even none at all since would prove nothing. Otherwise `fell` or `rose` where chance would do this in fewer than 5 of 100 cases.
 */
export function recurrenceOf(before: Period, after: Period): Recurrence {
  return { before: rateOf(before), after: rateOf(after), verdict: verdictOn(before, after) }
}

function verdictOn(before: Period, after: Period): Verdict {
  if (before.days < LEAST_DAYS || after.days < LEAST_DAYS) return 'too-little'
  const total = before.messages + after.messages
  const counted = (count: number, days: number) => ({ count, days })
  const surprise = (since: number) =>
    rateChangeSurprise(counted(total - since, before.days), counted(since, after.days))
  if (Math.min(surprise(0), surprise(total)) > SIGNIFICANT) return 'too-little'
  if (surprise(after.messages) > SIGNIFICANT) return 'no-clear-change'
  return after.messages / after.days < before.messages / before.days ? 'fell' : 'rose'
}

/** One decimal under ten, none above; no needless zero. */
function figure(value: number): string {
  return value < 10 ? String(Math.round(value * 10) / 10) : String(Math.round(value))
}

const VERDICT_WORDS: Readonly<Record<Verdict, Readonly<Record<Lang, string>>>> = {
  fell: { zh: '确有减少', en: 'it has become less' },
  rose: { zh: '反而增多', en: 'it has become more' },
  'no-clear-change': { zh: '看不出明显变化', en: 'no clear change' },
  'too-little': { zh: '数据还不够，不能下结论', en: 'not enough data to say' },
}

/**
 * Recurrence in one sentence: 「解决前每月12件，解决后每月3件（95%区间1–6），确有减少」. A month is 30 days. Where the data do not
 * suffice the sentence says so, and never a rate that nobody observed.
 */
export function recurrenceText({ before, after, verdict }: Recurrence, lang: Lang): string {
  const said = VERDICT_WORDS[verdict][lang]
  if (
    before.rate === null ||
    after.rate === null ||
    after.low === null ||
    after.high === null ||
    after.days < LEAST_DAYS
  ) {
    const days = Math.floor(after.days)
    return lang === 'zh'
      ? `解决措施生效${days}天，收到${after.messages}件；${VERDICT_WORDS['too-little'].zh}`
      : `${after.messages} in the ${days} days since the remedy; ${VERDICT_WORDS['too-little'].en}`
  }
  const interval = `${figure(after.low)}–${figure(after.high)}`
  return lang === 'zh'
    ? `解决前每月${figure(before.rate)}件，解决后每月${figure(after.rate)}件（95%区间${interval}），${said}`
    : `${figure(before.rate)} a month before, ${figure(after.rate)} a month since (95 % interval ${interval}); ${said}`
}
