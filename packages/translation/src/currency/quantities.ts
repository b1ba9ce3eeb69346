import { HAN_FIGURES, hanNumber } from '../clauses/han-number.ts'
import type { Token } from './token.ts'

const HAN = `[${HAN_FIGURES}]`
/** Bounded: a pasted row of figures must not be tried at every length. */
const NUMBER = `(?:\\d{1,16}(?:,\\d{3}){0,6}(?:\\.\\d{1,8})?[十百千万亿]{0,4}|${HAN}{1,16}(?:点${HAN}{1,8})?)`
const YEAR = `(?:(?:19|20)\\d{2}|[一二][九零〇][零〇一二三四五六七八九]{2})`
const MONTH = `(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])`
const DAY = `(?:[12]\\d|3[01]|0?[1-9]|[一二]?十[一二三四五六七八九]?|三十一?|廿[一二三四五六七八九]?|[一二三四五六七八九])`
const MEASURES =
  '周岁|个百分点|平方米|平方公里|立方米|公里|千米|公顷|人次|件次|课时|学时|学分|小数|页|件|项|家|人|名|个|次|份|册|篇|台|套|间|处|所|户|位|批|类|种|级|档|期|轮|场|门|吨|米|字|分|岁|星|等|款|条|点|节|支|只|部|本|辆|亩|笔|张|组|届|卷|枚|幅|层|栋|例|宗|起|版|区|省|市|国'

type Reader = readonly [pattern: RegExp, read: (match: RegExpExecArray) => Token | null]

const of = (kind: Token['kind'], key: string, text: string): Token => ({ kind, key: `${kind}:${key}`, text })
const figure = (written: string | undefined) =>
  written === undefined ? null : hanNumber(written.replaceAll('廿', '二十'))

/** Date, period, ratio, money and count, in the order in which they are tried at a place of a canonical text. */
export const QUANTITIES: readonly Reader[] = [
  [
    new RegExp(`(${YEAR})(?:年|[-./])(${MONTH})(?:月|[-./])(${DAY})(?:日|号)?(?!\\d)`, 'uy'),
    ([text, year, month, day]) => of('date', `${figure(year)}-${figure(month)}-${figure(day)}`, text),
  ],
  [
    new RegExp(`(${YEAR})年(${MONTH})月(份|初|底|末|上旬|中旬|下旬)?(?!\\d)`, 'uy'),
    ([text, year, month, part = '']) => of('date', `${figure(year)}-${figure(month)}${monthPart(part)}`, text),
  ],
  [
    new RegExp(`(${YEAR})年(?:年)?(度|底|末|初|上半年|下半年)?`, 'uy'),
    ([text, year, part = '']) => of('date', `${figure(year)}${yearPart(part)}`, text),
  ],
  [
    new RegExp(`(${MONTH})月(${DAY})[日号]`, 'uy'),
    ([text, month, day]) => of('date', `${figure(month)}-${figure(day)}`, text),
  ],
  [
    new RegExp(`(${MONTH})月(份|初|底|末|上旬|中旬|下旬)?(?!内)`, 'uy'),
    ([text, month, part = '']) => of('date', `月${figure(month)}${monthPart(part)}`, text),
  ],
  [
    /每?(?:周|星期|礼拜)[一二三四五六日天末]/uy,
    ([text]) =>
      of(
        'date',
        text
          .replace(/每/u, '')
          .replace(/星期|礼拜/u, '周')
          .replace('天', '日'),
        text,
      ),
  ],
  [
    new RegExp(
      `(上午|下午|晚上|中午)?(${NUMBER})(?::(\\d{2})(?!\\d)|[时点](?:(${NUMBER})分|半)?(?![候间期段效常机限]))`,
      'uy',
    ),
    // 指数大于200时: no hour.
    ([text, part = '', hour, minutes, minute]) =>
      (figure(hour) ?? 0) > 24
        ? null
        : of(
            'date',
            `${hourOf(part, figure(hour))}:${figure(minutes ?? minute) ?? (text.endsWith('半') ? 30 : 0)}`,
            text,
          ),
  ],
  [
    /第?([一二三四1-4])(?:个)?季度(初|末|底)?/uy,
    ([text, quarter, part = '']) => of('date', `季${figure(quarter)}${monthPart(part)}`, text),
  ],
  [
    new RegExp(
      `(${NUMBER})(?:个)?(半)?(工作日|工作天|自然日|日历日|交易日|日|天|月|季度|年|周(?!岁)|星期|礼拜|小时|分钟)(半)?`,
      'uy',
    ),
    (match) => period(match),
  ],
  [
    /半(?:个)?(工作日|日|天|月|年|小时)/uy,
    ([text, unit = '']) => of('date', unit === '年' ? '6月' : `0.5${UNITS[unit] ?? unit}`, text),
  ],
  [new RegExp(`(十|百|千|万)分之(${NUMBER})`, 'uy'), ([text, base, part]) => ratio(figure(part), figure(base), text)],
  [new RegExp(`(${NUMBER})分之(${NUMBER})`, 'uy'), ([text, base, part]) => ratio(figure(part), figure(base), text)],
  [/(\d{1,3})\/(\d{1,3})(?![\d/])/uy, ([text, part, base]) => ratio(figure(part), figure(base), text)],
  [
    new RegExp(`(${NUMBER})(%|‰|‱)`, 'uy'),
    ([text, part, sign]) => ratio(figure(part), sign === '%' ? 100 : sign === '‰' ? 1000 : 10_000, text),
  ],
  [
    /([一二两三四五六七八九1-9])(成|折)([一二三四五六七八九半1-9])?(?![功立本员效果熟])/uy,
    ([text, tens, unit, ones]) =>
      ratio((figure(tens) ?? 0) * 10 + (ones === '半' ? 5 : (figure(ones) ?? 0)), 100, text, unit === '折'),
  ],
  [new RegExp(`(${NUMBER})(?:个)?百分点`, 'uy'), ([text, part]) => of('amount', `点${figure(part)}`, text)],
  [new RegExp(`(${NUMBER})倍`, 'uy'), ([text, part]) => of('amount', `倍${figure(part)}`, text)],
  [
    new RegExp(`(?:人民币)?(${NUMBER})(?:余)?(美元|欧元|英镑|港元|港币|日元|元|角|分钱)(?:人民币)?(?:整)?`, 'uy'),
    ([text, sum, unit = '']) =>
      of('amount', `${figure(sum)}${text.includes('余') ? '余' : ''}${unit === '港币' ? '港元' : unit}`, text),
  ],
  [
    new RegExp(`第(${NUMBER})(${MEASURES}|名|届|批|类|档|等|级|位|次|期|轮|步)`, 'uy'),
    ([text, place, unit = '']) => of('amount', `第${figure(place)}${unit}`, text),
  ],
  [
    new RegExp(`(?<![统唯单同任逐之进](?=一))(${NUMBER})(${MEASURES})(?!性)`, 'uy'),
    ([text, count, unit = '']) =>
      figure(count) === null ? null : of('amount', `${figure(count)}${SAME_MEASURE[unit] ?? unit}`, text),
  ],
  [
    new RegExp(`(${NUMBER})(?=(?:至|到|-|~)${NUMBER})`, 'uy'),
    ([text]) => (figure(text) === null ? null : of('amount', `${figure(text)}`, text)),
  ],
  [/\d{1,16}(?:,\d{3}){0,6}(?:\.\d{1,8})?[百千万亿]{0,4}/uy, ([text]) => of('amount', `${figure(text)}`, text)],
  [
    new RegExp(`${HAN}{0,8}[十百千万亿]${HAN}{0,8}`, 'uy'),
    ([text]) => (text.length < 2 || figure(text) === null ? null : of('amount', `${figure(text)}`, text)),
  ],
  [
    /([上下前后])(?:一)?(?:个)?(年度|年|季度|季|月|周)(?![岁期])/uy,
    ([text, way = '', unit = '']) => of('date', `${way}${unit.replace('年度', '年').replace('季度', '季')}`, text),
  ],
  // 按月发放 is 每月发放.
  [
    /(?:按|逐)(?:月|季度|季|年度|年|周|日)|[年月日]均/uy,
    ([text]) =>
      of(
        'date',
        text
          .replace(/^[按逐]/u, '每')
          .replace(/季度?$/u, '季度')
          .replace('年度', '年'),
        text,
      ),
  ],
  [/一半|半数|减半|折半|半价/uy, ([text]) => of('amount', '率0.5', text)],
  [
    /(?:当|次|翌|同|上|下|本|每|隔|今|去|明)(?:半年|年度|年|季度|季|月|周|日|天)(?:底|末|初)?|年内|年底|年末|年初|月底|月末|月初|上半年|下半年|即日/uy,
    ([text]) => of('date', DAY_WORDS[text] ?? text.replace('年度', '年'), text),
  ],
]

const UNITS: Readonly<Record<string, string>> = {
  天: '日',
  自然日: '日',
  日历日: '日',
  工作天: '工作日',
  星期: '周',
  礼拜: '周',
}
const SAME_MEASURE: Readonly<Record<string, string>> = {
  名: '人',
  位: '人',
  人: '人',
  家: '个',
  项: '个',
  个: '个',
  种: '个',
  类: '个',
}
const DAY_WORDS: Readonly<Record<string, string>> = {
  翌日: '次日',
  次天: '次日',
  当天: '当日',
  年末: '年底',
  月末: '月底',
  每天: '每日',
  即日: '当日',
  每季: '每季度',
  年内: '年底',
}

function period([text, written, half, unit = '', halfAfter]: RegExpExecArray): Token | null {
  const count = figure(written)
  if (count === null) return null
  const exact = count + (half || halfAfter ? 0.5 : 0)
  if (unit === '年') return of('date', `${exact * 12}月`, text)
  if (unit === '季度') return of('date', `${exact * 3}月`, text)
  return of('date', `${exact}${UNITS[unit] ?? unit}`, text)
}

function ratio(part: number | null, base: number | null, text: string, discount = false): Token | null {
  if (part === null || base === null || base === 0) return null
  return of('amount', `${discount ? '折' : '率'}${Math.round((part / base) * 1e8) / 1e8}`, text)
}

/** 下午5时 is 17时. */
function hourOf(part: string, hour: number | null): number {
  const late = (part === '下午' || part === '晚上') && hour !== null && hour < 12
  return (hour ?? 0) + (late ? 12 : 0)
}

function monthPart(part: string): string {
  return part === '份' ? '' : part === '末' ? '底' : part
}

function yearPart(part: string): string {
  return part === '度' ? '' : part === '末' ? '底' : part
}
