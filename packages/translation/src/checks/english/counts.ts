import type { AmountSaid, CountSaid, CountUnit, Firmness } from '../quantity.ts'
import type { Pattern } from '../reading.ts'
import { timesOfDay } from './clock.ts'
import { NUMBER, ORDINAL, ordinalValue, STATED, valueOf } from './numerals.ts'

interface Place {
  readonly start: number
  readonly end: number
  readonly text: string
}

const PERIODS: readonly (readonly [name: RegExp, unit: CountUnit, times: number])[] = [
  [/^(?:(?:working|business|work|office)[ -]days?|workdays?)/i, 'working-day', 1],
  [/^days?/i, 'hour', 24],
  [/^weeks?/i, 'hour', 168],
  [/^fortnights?/i, 'hour', 336],
  [/^(?:hours?|hrs?)/i, 'hour', 1],
  [/^(?:minutes?|mins?)/i, 'hour', 1 / 60],
  [/^months?/i, 'month', 1],
  [/^quarters?/i, 'month', 3],
  [/^(?:years?|yrs?)/i, 'month', 12],
  [/^decades?/i, 'month', 120],
]
const PERIOD =
  '((?:working|business|work|office)[ -]days?|workdays?|days?|weeks?|fortnights?|hours?|hrs?|minutes?|mins?|months?|quarters?|years?|yrs?|decades?)\\b'
const FULL =
  '(?:(?:full|more|additional|further|other|consecutive|calendar|natural|complete|successive|clear|whole|ordinary|straight)[\\s-]+)?'

const rounded = (value: number) => Math.round(value * 1e4) / 1e4

export function countSaid(
  place: Place,
  written: number,
  unit: CountUnit | null,
  firmness: Firmness,
  times = 1,
): CountSaid | null {
  if (Number.isNaN(written)) return null
  return { type: 'number', written, value: rounded(written * times), unit, firmness, ...place }
}

function periodSaid(place: Place, value: number, name: string, firmness: Firmness): CountSaid | null {
  const period = PERIODS.find(([pattern]) => pattern.test(name))
  return period ? countSaid(place, value, period[1], firmness, period[2]) : null
}

const CURRENCIES: readonly (readonly [name: RegExp, currency: string])[] = [
  [/RMB|CNY|yuan|renminbi|[¥￥]/i, 'CNY'],
  [/HK|Hong Kong/i, 'HKD'],
  [/(?<!U)S\$|SGD|Singapore/i, 'SGD'],
  [/C\$|CAD|Canadian/i, 'CAD'],
  [/A\$|AUD|Australian/i, 'AUD'],
  [/€|EUR/i, 'EUR'],
  [/£|GBP|pound/i, 'GBP'],
  [/JPY|yen/i, 'JPY'],
  [/CHF|franc/i, 'CHF'],
  [/KRW|won/i, 'KRW'],
  [/\$|USD|dollar/i, 'USD'],
]
const BEFORE = '(?:RMB|CNY|Rmb|[¥￥]|US ?\\$|USD|HK ?\\$|HKD|S\\$|SGD|C\\$|A\\$|EUR|€|£|GBP|JPY|CHF|\\$)'
const BEHIND =
  '(?:(?:Chinese\\s+)?yuan(?:\\s*\\((?:RMB|CNY)\\))?(?:\\s+(?:RMB|renminbi))?|RMB(?:\\s+yuan)?|CNY|renminbi|(?:US|U\\.S\\.|American|Hong Kong|Singapore|Canadian|Australian)?\\s*dollars?|USD|HKD|SGD|EUR|euros?|GBP|pounds?(?:\\s+sterling)?|JPY|(?:Japanese )?yen|Swiss francs?|CHF|won)\\b'

function amountSaid(place: Place, value: number, name: string): AmountSaid | null {
  const currency = CURRENCIES.find(([pattern]) => pattern.test(name))?.[1]
  return currency === undefined || Number.isNaN(value)
    ? null
    : { type: 'amount', value, currency, firmness: 'firm', ...place }
}

const FRACTIONS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  tenth: 10,
}

/** Money, shares, periods, times of the day and multiples. */
export const englishMeasures: readonly Pattern[] = [
  {
    source: new RegExp(`(${ORDINAL}) five[ -]year(?: (?:development )?plan\\b| (?=\\S+ plan\\b))`, 'gi'),
    read: ([, plan = ''], place) =>
      [countSaid(place, ordinalValue(plan), 'plan', 'soft'), countSaid(place, 5, null, 'weak')].flatMap(
        (one) => one ?? [],
      ),
  },
  {
    source: new RegExp(`${BEFORE}\\s*(${NUMBER}(?:[mk]\\b)?)(?:\\s+${BEHIND})?`, 'gi'),
    read: (match, place) => amountSaid(place, valueOf(match[1] ?? ''), match[0].replace(match[1] ?? '', '')),
  },
  {
    source: new RegExp(`${STATED}(?:\\s+of)?[\\s-]*(${BEHIND})`, 'gi'),
    read: ([, number = '', name = ''], place) => amountSaid(place, valueOf(number), name),
  },
  {
    source: new RegExp(`${STATED}[\\s-]*(?:%|per\\s?cent\\b|percentage[\\s-]points?|pct\\b)`, 'gi'),
    read: ([, number = ''], place) => countSaid(place, valueOf(number), 'percent', 'firm'),
  },
  {
    source: new RegExp(`${STATED}\\s*(?:‰|per mille|per thousand|in a thousand)`, 'gi'),
    read: ([, number = ''], place) => countSaid(place, valueOf(number), 'percent', 'firm', 0.1),
  },
  {
    source:
      /\b(?:(a|an|one|two|three|four|five|six|seven|eight|nine|\d+)[\s-])(halves|half|thirds?|quarters?|fourths?|fifths?|sixths?|tenths?)(?=\s+(?:of|or|the|majority|vote))|\btwo[ -]thirds\b|\bthree[ -]quarters\b|\b(?:one[ -](?:third|fourth|fifth|tenth)|a (?:third|fifth|tenth)(?=[,.;:)]|$|\s+(?:and|is|are|was|were|goes?|for|to|in|on|at|by|from|than|more|less|higher|lower|each)\b))\b/gi,
    read: (match, place) => {
      const [above = '', below = ''] = match[0].split(/[\s-]/)
      const count = /^an?$/i.test(above) ? 1 : valueOf(above)
      return countSaid(
        place,
        count /
          (FRACTIONS[
            below
              .toLowerCase()
              .replace(/halves/, 'half')
              .replace(/s$/, '')
          ] ?? NaN),
        null,
        'firm',
      )
    },
  },
  ...timesOfDay,
  {
    source: new RegExp(
      `${STATED}(?:\\s+and\\s+a\\s+half)[\\s-]+${PERIOD}|\\b(a|an|one) (year|month|week|day|hour) and a half\\b`,
      'gi',
    ),
    read: ([, number, name, single, one], place) =>
      periodSaid(place, (single === undefined ? valueOf(number ?? '') : 1) + 0.5, name ?? one ?? '', 'firm'),
  },
  {
    source: /\bhalf[\s-](?:a |an )?(year|month|day|hour)\b|\bhalf-yearly\b|\bsix-monthly\b/gi,
    read: ([all, name], place) => periodSaid(place, 0.5, name ?? (all.startsWith('six') ? 'year' : 'year'), 'soft'),
  },
  {
    source: new RegExp(`${STATED}[\\s-]+${FULL}${PERIOD}(?!\\s+old)`, 'gi'),
    read: ([, number = '', name = ''], place) => {
      const value = valueOf(number)
      return periodSaid(place, value, name, value === 1 && !/\d/.test(number) ? 'soft' : 'firm')
    },
  },
  {
    source:
      /\b(?:a|an|per|each|every|the (?:past|last|next|coming|following|previous))\s+(?:full |whole |calendar )?(working day|day|week|fortnight|month|quarter|year|hour|decade)\b/gi,
    read: ([, name = ''], place) => periodSaid(place, 1, name, 'weak'),
  },
  {
    source: new RegExp(`${STATED}[\\s-]?(?:times|fold)\\b`, 'gi'),
    read: ([, number = ''], place) => countSaid(place, valueOf(number), 'times', 'firm'),
  },
  {
    source:
      /\b(?:(?:double|twice|twofold)|(?:triple|treble|threefold)|(?:quadruple|fourfold)|tenfold|fivefold)[sd]?\b/gi,
    read: ([all], place) => {
      const value = /^t(?:riple|reble|hree)/i.test(all)
        ? 3
        : /^(?:quad|four)/i.test(all)
          ? 4
          : /^ten/i.test(all)
            ? 10
            : /^five/i.test(all)
              ? 5
              : 2
      return countSaid(place, value, 'times', 'weak')
    },
  },
  {
    source: new RegExp(`(?<!\\w)(?!third[ -](?:part|person))${ORDINAL}`, 'gi'),
    read: ([all], place) =>
      countSaid(place, ordinalValue(all), null, /\d/.test(all) ? 'firm' : ordinalValue(all) === 1 ? 'weak' : 'soft'),
  },
]
