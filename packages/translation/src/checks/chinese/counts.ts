import type { AmountSaid, CodeSaid, CountSaid, CountUnit, Firmness } from '../quantity.ts'
import type { Pattern } from '../reading.ts'
import { ABOUT, inFigures, NUMBER, SMALL, valueOf } from './numerals.ts'

interface Place {
  readonly start: number
  readonly end: number
  readonly text: string
}

const CURRENCIES: Readonly<Record<string, string>> = {
  元: 'CNY',
  圆: 'CNY',
  元人民币: 'CNY',
  美元: 'USD',
  美金: 'USD',
  欧元: 'EUR',
  港元: 'HKD',
  港币: 'HKD',
  日元: 'JPY',
  英镑: 'GBP',
  新加坡元: 'SGD',
  新元: 'SGD',
  瑞士法郎: 'CHF',
  韩元: 'KRW',
  加元: 'CAD',
  澳元: 'AUD',
}

const PERIODS: Readonly<Record<string, readonly [unit: CountUnit, times: number]>> = {
  工作日: ['working-day', 1],
  自然日: ['hour', 24],
  日历日: ['hour', 24],
  日: ['hour', 24],
  天: ['hour', 24],
  周: ['hour', 168],
  星期: ['hour', 168],
  礼拜: ['hour', 168],
  小时: ['hour', 1],
  分钟: ['hour', 1 / 60],
  月: ['month', 1],
  季度: ['month', 3],
  年: ['month', 12],
}

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

const rounded = (value: number) => Math.round(value * 1e4) / 1e4

/** A period of one may be said as “a year”, so it counts only against another. */
const periodFirmness = (printed: string, value: number): Firmness =>
  value === 1 && !inFigures(printed) ? 'soft' : 'firm'

const amountOf = (place: Place, printed: string, currency: string): AmountSaid | null => {
  const value = valueOf(printed)
  return Number.isNaN(value)
    ? null
    : { type: 'amount', value, currency: CURRENCIES[currency] ?? 'CNY', firmness: 'firm', ...place }
}

const code = (place: Place): CodeSaid => ({ type: 'number', code: place.text, firmness: 'firm', ...place })

/** Names made of figures: addresses on the web are skipped, telephone and file numbers compared. */
export const codes: readonly Pattern[] = [
  { source: /(?<![A-Za-z])ZL\s?(?:19|20)\d{2} \d ?\d{7}\s?\.\s?[\dX](?!\d)/g, read: (_, place) => code(place) },
  {
    source: /(?:(?<![A-Za-z])ZL\s?)?(?<![\d.])(?:(?:19|20)\d{10}|\d{8})\.[\dX](?!\d)/g,
    read: (_, place) => code(place),
  },
  {
    // 按1:1配套, “at a ratio of 1:1”; other words say it as well (yuan for yuan).
    source:
      /(?<=(?:按照?|比例[为是]|\bratio(?: of| is)?)\s*)\d{1,2}(?:\.\d)?\s*:\s*\d(?:\.\d)?(?![\d:])|(?<![\d:])\d{1,2}(?:\.\d)?\s*:\s*\d(?:\.\d)?(?=\s*(?:的?(?:比例|比率|配套|配比)|ratio\b|basis\b))/gi,
    read: (_, place) => ({ ...code(place), firmness: 'soft' }),
  },
  { source: /https?:\/\/[\w./?=&%#:~+-]+|www\.[\w./-]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi, read: () => [] },
  {
    source:
      /(?<![\w-])\+86[- ]?(?:\(0\)[- ]?)?\d{2,3}[- ]?\d(?:[\d -]{2,8})\d(?!\d)|(?<![\w-])(?:\(0\d{2,3}\)[- ]?\d{4}[- ]?\d{3,4}|0\d{2,3}[- ](?:\d{4}[- ]?\d{3,4}|\d{5}))(?!\d)/g,
    read: (_, place) => code(place),
  },
  {
    source: /[（(]\s*\+?86[- ]\d{2,3}\s*[)）]\s*\d{4}[- ]?\d{3,4}(?!\d)/g,
    read: (_, place) => code(place),
  },
  { source: /(?<![\d.,])(?:\+?86[- ]?)?1[3-9]\d{9}(?!\d)/g, read: (_, place) => code(place) },
  { source: /(?<![\d.,-])(?:400|800)-\d{3,4}-\d{3,4}(?!\d)/g, read: (_, place) => code(place) },
  { source: /(?:GB|DB\d{0,2}|ISO|IEC|HJ|JR)(?:\/[TZ])? ?\d[\d.:—–-]*\d/g, read: (_, place) => code(place) },
  { source: /(?<![A-Za-z])(?:[A-Z]{1,6}\/)?[A-Z]{1,5}-?\d(?:[\w./-]*\w)?/g, read: (_, place) => code(place) },
  { source: /(?<![\w.,])\d{1,4}[A-Z]{1,3}(?![\w])/g, read: (_, place) => code(place) },
]

/** Money, shares, periods, times of the day and multiples. */
export const chineseMeasures: readonly Pattern[] = [
  {
    // 7×24小时: at all hours, which English says in many ways.
    source: /7\s*[×xX*✕]\s*24\s*(?:个?小时)?|24\s*个?小时(?=全天候|不间断|值守|在线|自助|热线|营业|开放)/g,
    read: (_, place) =>
      [countSaid(place, 24, 'hour', 'weak'), countSaid(place, 7, 'hour', 'weak', 24)].flatMap((one) => one ?? []),
  },
  {
    source: new RegExp(
      `(?:人民币|[¥￥])?\\s*(${NUMBER})\\s*${ABOUT}([万亿])?\\s*(元人民币|美元|美金|欧元|港元|港币|日元|英镑|新加坡元|新元|瑞士法郎|韩元|加元|澳元|元|圆)(?!旦|件|素|宵|宇宙|首|老|年)`,
      'g',
    ),
    read: ([, number = '', scale = '', currency = ''], place) => amountOf(place, `${number}${scale}`, currency),
  },
  {
    source: new RegExp(`(?:人民币|[¥￥])\\s*(${NUMBER})`, 'g'),
    read: ([, number = ''], place) => amountOf(place, number, '元'),
  },
  {
    source: new RegExp(`(?:US\\$|USD|\\$)\\s*(${NUMBER})`, 'g'),
    read: ([, number = ''], place) => amountOf(place, number, '美元'),
  },
  {
    source: new RegExp(`(${NUMBER})\\s*(?:%|个百分点)|百分之(${NUMBER})`, 'g'),
    read: ([, figures, words, number = figures ?? words ?? ''], place) =>
      countSaid(place, valueOf(number), 'percent', 'firm'),
  },
  {
    source: new RegExp(`千分之(${NUMBER})|(${NUMBER})\\s*‰`, 'g'),
    read: ([, words, figures], place) => countSaid(place, valueOf(words ?? figures ?? ''), 'percent', 'firm', 0.1),
  },
  {
    source: new RegExp(`(${SMALL})分之(${SMALL})`, 'g'),
    read: ([, below = '', above = ''], place) => countSaid(place, valueOf(above) / valueOf(below), null, 'firm'),
  },
  {
    // 三成 is 30 percent, 九成五 95, 翻一番 is double, 近万家 nearly 10,000.
    source:
      /([一二两三四五六七八九]|[1-9](?:\.\d)?)成([一二三四五六七八九半])?(?=以[上下]|左右|[的、，。；,;)）]|$|(?!立|功|果|本|员|交|长|品|熟|分|套|型|为|效|人|年|就|绩|都)\p{Script=Han})/gu,
    read: ([, tens = '', ones], place) =>
      countSaid(
        place,
        valueOf(tens) + (ones === undefined ? 0 : ones === '半' ? 0.5 : valueOf(ones) / 10),
        'percent',
        'firm',
        10,
      ),
  },
  {
    source: /翻了?([一两])番/g,
    read: ([, number], place) => countSaid(place, number === '一' ? 2 : 4, 'times', 'firm'),
  },
  {
    source: /(?<=[近超逾过约])([百千万亿])(?=[余多]?(?:家|人|件|名|项|个|户|次|条|份|种|场|起))/g,
    read: ([, unit = ''], place) => countSaid(place, valueOf(`1${unit}`), null, 'firm'),
  },
  {
    source: new RegExp(`(${NUMBER})\\s*(?:个)?(?:倍)`, 'g'),
    read: ([, number = ''], place) =>
      countSaid(place, valueOf(number), 'times', periodFirmness(number, valueOf(number))),
  },
  {
    source: /([一二三四五六七八九]|[1-9])([一二三四五六七八九]|\.\d)?折(?!价|旧|扣|合|算)/g,
    read: ([, tens = '', ones = ''], place) => {
      const percent = valueOf(tens) * 10 + (ones === '' ? 0 : ones.startsWith('.') ? Number(ones) * 10 : valueOf(ones))
      const said = countSaid(place, percent, 'percent', 'soft')
      return said && { ...said, also: 100 - percent }
    },
  },
  {
    source: /(上午|下午|早上|晚上|晚|中午|凌晨|清晨|傍晚)?\s*(?<!\d)(\d{1,2}):(\d{2})(?!\d)/g,
    read: ([, half, hours = '', minutes = ''], place) => clock(place, half, Number(hours), Number(minutes)),
  },
  {
    source: new RegExp(
      `(上午|下午|早上|晚上|晚|中午|凌晨|清晨|傍晚)\\s*(${SMALL})\\s*[时点](?:(半)|(${SMALL})分)?`,
      'g',
    ),
    read: ([, half, hours = '', halfPast, minutes = '0'], place) =>
      clock(place, half, valueOf(hours), halfPast ? 30 : valueOf(minutes)),
  },
  {
    source:
      /(?<!\d)(\d{1,2})\s*[时点](?:(\d{1,2})分|(?<=日\s*\d{1,2}\s*时)|(?=\s*(?:前|后|至|到|—|-|、|，|。|开始|整|止|起|,|\)|$)))/g,
    read: ([, hours = '', minutes = '0'], place) => clock(place, undefined, Number(hours), Number(minutes)),
  },
  {
    // 0时至6时: the end of a stretch.
    source: /(?<=[\d时点分\u0001]\s*(?:至|到|—|–|-)+\s*)(\d{1,2})\s*[时点](?!间)/g,
    read: ([, hours = ''], place) => clock(place, undefined, Number(hours), 0),
  },
  {
    source: new RegExp(`(${SMALL})\\s*(年)半|(${SMALL})\\s*个(半)月`, 'g'),
    read: ([, years, year, months], place) =>
      year
        ? countSaid(place, valueOf(years ?? '') + 0.5, 'month', 'firm', 12)
        : countSaid(place, valueOf(months ?? '') + 0.5, 'month', 'firm'),
  },
  {
    source: /半年(?!度)|半个月|半天|半小时|半个小时/g,
    read: (match, place) =>
      match[0].startsWith('半年')
        ? countSaid(place, 0.5, 'month', 'soft', 12)
        : match[0].includes('月')
          ? countSaid(place, 0.5, 'month', 'soft')
          : countSaid(place, 0.5, 'hour', 'soft', match[0] === '半天' ? 24 : 1),
  },
  {
    source: new RegExp(
      `(?<!第)(${NUMBER})\\s*${ABOUT}\\s*(?:个\\s*)?(工作日|自然日|日历日|星期|礼拜|小时|分钟|季度|天|日|周(?!年|岁|边|期)|(?<=个\\s*)月|年)(?!级|轻|龄|底|初|度|报|检|会|历|常|志|均|前夕)`,
      'g',
    ),
    read: ([, number = '', name = ''], place) => {
      const period = PERIODS[name]
      const value = valueOf(number)
      return period ? countSaid(place, value, period[0], periodFirmness(number, value), period[1]) : null
    },
  },
]

function clock(place: Place, half: string | undefined, hours: number, minutes: number): CountSaid | null {
  if (hours > 24 || minutes > 59) return null
  const late = half !== undefined && ['下午', '晚上', '晚', '傍晚'].includes(half) && hours < 12
  return (
    countSaid(place, hours, 'clock', 'firm', 0) && {
      type: 'number',
      written: hours,
      value: (hours + (late ? 12 : 0)) * 60 + minutes,
      unit: 'clock',
      firmness: 'firm',
      ...place,
    }
  )
}
