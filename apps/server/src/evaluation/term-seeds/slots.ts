import type { SeedFault } from './seed.ts'

type Draw = (below: number) => number

/** One figure in both languages, and the same English with another value. */
export interface Slot {
  readonly zh: string
  readonly en: string
  readonly wrongEn: string
  readonly fault: SeedFault
}

const HAN = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']
const WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const MONTHS = [
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
const ORDINALS = ['zeroth', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh']

/** 1 … 99 in Chinese. */
const han = (n: number): string => {
  const [tens, ones] = [Math.floor(n / 10), n % 10]
  return `${tens === 0 ? '' : tens === 1 ? '十' : `${HAN[tens]}十`}${ones === 0 && tens > 0 ? '' : HAN[ones]}`
}
const words = (n: number): string =>
  n < 20 ? (WORDS[n] ?? '') : `${TENS[Math.floor(n / 10)]}${n % 10 === 0 ? '' : `-${WORDS[n % 10]}`}`
const grouped = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, ',')
const oneOf = <T>(draw: Draw, list: readonly [T, ...T[]]): T => list[draw(list.length)] ?? list[0]

function another(draw: Draw, value: number, of: readonly number[]): number {
  const others = of.filter((one) => one !== value)
  return others[draw(others.length)] ?? value + 1
}

/** A number of days, months or years, in figures or words, each language its own way. */
function period(draw: Draw): Slot {
  const values = [2, 3, 5, 7, 10, 15, 20, 30, 45, 60, 90]
  const n = values[draw(values.length)] ?? 30
  const unit = oneOf(draw, [
    { zh: '个工作日', en: 'working days', other: 'days' },
    { zh: '个工作日', en: 'business days', other: 'calendar days' },
    { zh: '日', en: 'days', other: 'working days' },
    { zh: '天', en: 'calendar days', other: 'working days' },
    { zh: '个月', en: 'months', other: 'weeks' },
    { zh: '年', en: 'years', other: 'months' },
  ])
  const style = draw(4)
  const said = (value: number, name: string) =>
    style === 0 ? `${words(value)} ${name}` : style === 1 ? `${words(value)} (${value}) ${name}` : `${value} ${name}`
  const wrongEn = draw(4) === 0 ? said(n, unit.other) : said(another(draw, n, values), unit.en)
  return { zh: `${draw(2) === 0 ? n : han(n)}${unit.zh}`, en: said(n, unit.en), wrongEn, fault: 'number' }
}

function percent(draw: Draw): Slot {
  const values = [1, 5, 8, 10, 12, 15, 20, 30, 50, 70, 85]
  const n = values[draw(values.length)] ?? 10
  const style = draw(4)
  const said = (value: number) =>
    [`${value}%`, `${value} percent`, `${value} per cent`, `${words(value)} percent`][style] ?? ''
  return {
    zh: oneOf(draw, [`${n}%`, `百分之${han(n)}`, `${n}％`]),
    en: said(n),
    wrongEn: said(another(draw, n, values)),
    fault: 'number',
  }
}

function count(draw: Draw): Slot {
  const values = [12, 25, 36, 120, 500, 1200, 6822, 75_000, 30_000_000]
  const n = values[draw(values.length)] ?? 12
  const zh = n === 30_000_000 ? '3000万' : n === 75_000 ? oneOf(draw, ['7.5万', '75000', '七万五千']) : String(n)
  const said = (value: number) => (value === 30_000_000 ? oneOf(draw, ['30 million', '30,000,000']) : grouped(value))
  return { zh, en: said(n), wrongEn: said(another(draw, n, values)), fault: 'number' }
}

function date(draw: Draw): Slot {
  const [y, m, d] = [2016 + draw(11), 1 + draw(12), 1 + draw(28)]
  const style = draw(5)
  const said = (year: number, month: number, day: number) =>
    [
      `${day} ${MONTHS[month - 1]} ${year}`,
      `${MONTHS[month - 1]} ${day}, ${year}`,
      `${day}${day === 1 || day === 21 ? 'st' : day === 2 || day === 22 ? 'nd' : day === 3 || day === 23 ? 'rd' : 'th'} ${MONTHS[month - 1]} ${year}`,
      `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
      `${MONTHS[month - 1]?.slice(0, 3)}. ${day}, ${year}`.replace('May.', 'May'),
    ][style] ?? ''
  const which = draw(3)
  const wrongEn = which === 0 ? said(y + 1, m, d) : which === 1 ? said(y, (m % 12) + 1, d) : said(y, m, (d % 28) + 1)
  const digits = [...String(y)].map((one) => (one === '0' ? '〇' : HAN[Number(one)])).join('')
  return {
    zh: draw(3) === 0 ? `${digits}年${han(m)}月${han(d)}日` : `${y}年${m}月${d}日`,
    en: said(y, m, d),
    wrongEn,
    fault: 'date',
  }
}

function month(draw: Draw): Slot {
  const [y, m] = [2016 + draw(11), 1 + draw(12)]
  const said = (year: number, at: number) => `${MONTHS[at - 1]} ${year}`
  return {
    zh: `${y}年${m}月`,
    en: said(y, m),
    wrongEn: draw(2) === 0 ? said(y - 1, m) : said(y, (m % 12) + 1),
    fault: 'date',
  }
}

function money(draw: Draw): Slot {
  const values = [300, 900, 3000, 5000, 10_000, 50_000, 120_000, 500_000, 1_000_000, 5_000_000, 120_000_000]
  const n = values[draw(values.length)] ?? 5000
  const zh =
    n >= 100_000_000
      ? `${n / 1e8}亿元`
      : n >= 10_000
        ? oneOf(draw, [`${n / 1e4}万元`, `人民币${grouped(n)}元`])
        : oneOf(draw, [`${n}元`, `人民币${n}元`])
  const style = draw(5)
  const said = (value: number) => {
    const short = value >= 1_000_000 ? `${value / 1e6} million` : grouped(value)
    return (
      [`RMB ${short}`, `${short} yuan`, `CNY ${grouped(value)}`, `RMB${grouped(value)}`, `¥${grouped(value)}`][style] ??
      ''
    )
  }
  const wrong = draw(3) === 0 ? n * 10 : another(draw, n, values)
  return { zh, en: said(n), wrongEn: said(wrong), fault: 'amount' }
}

function article(draw: Draw): Slot {
  const n = 1 + draw(60)
  const zh = draw(4) === 0 ? `第${n}条` : `第${han(n)}条`
  const style = draw(3)
  const said = (value: number) => [`Article ${value}`, `Art. ${value}`, `Article ${value}`][style] ?? ''
  return { zh, en: said(n), wrongEn: said(1 + (n % 60)), fault: 'reference' }
}

function paragraph(draw: Draw): Slot {
  const [n, p] = [2 + draw(40), 1 + draw(4)]
  const style = draw(4)
  const said = (a: number, b: number) =>
    [
      `paragraph ${b} of Article ${a}`,
      `Article ${a}(${b})`,
      `Article ${a}, paragraph ${b}`,
      `the ${ORDINALS[b]} paragraph of Article ${a}`,
    ][style] ?? ''
  return {
    zh: `第${han(n)}条第${han(p)}款`,
    en: said(n, p),
    wrongEn: draw(2) === 0 ? said(n + 1, p) : said(n, p + 1),
    fault: 'reference',
  }
}

function item(draw: Draw): Slot {
  const [n, i] = [2 + draw(40), 1 + draw(5)]
  const style = draw(3)
  const said = (a: number, b: number) =>
    [`item (${b}) of Article ${a}`, `Article ${a}, item ${b}`, `Article ${a}(${b})`][style] ?? ''
  return {
    zh: `第${han(n)}条第（${han(i)}）项`,
    en: said(n, i),
    wrongEn: draw(2) === 0 ? said(n + 1, i) : said(n, i + 1),
    fault: 'reference',
  }
}

function annex(draw: Draw): Slot {
  const n = 1 + draw(6)
  const word = oneOf(draw, ['Annex', 'Appendix', 'Attachment'])
  return { zh: `附件${n}`, en: `${word} ${n}`, wrongEn: `${word} ${n + 1}`, fault: 'reference' }
}

function documentNumber(draw: Draw): Slot {
  const [y, n] = [2015 + draw(11), 1 + draw(60)]
  const office = oneOf(draw, [
    { zh: '沪知局规', en: 'Hu Zhi Ju Gui' },
    { zh: '沪府发', en: 'Hu Fu Fa' },
    { zh: '国办发', en: 'Guo Ban Fa' },
    { zh: '国知发保字', en: 'Guo Zhi Fa Bao Zi' },
  ])
  const style = draw(4)
  const said = (year: number, number: number) =>
    [
      `${office.en} [${year}] No. ${number}`,
      `No. ${number} [${year}]`,
      `${office.en} (${year}) No. ${number}`,
      `Document No. ${number} of ${year}`,
    ][style] ?? ''
  return {
    zh: `${office.zh}〔${y}〕${n}号`,
    en: said(y, n),
    wrongEn: draw(2) === 0 ? said(y + 1, n) : said(y, n + 1),
    fault: 'document-number',
  }
}

function order(draw: Draw): Slot {
  const n = 300 + draw(480)
  const word = oneOf(draw, ['State Council Order No.', 'Order No.', 'Decree No.'])
  return {
    zh: `国务院令第${n}号`,
    en: `${word} ${n}${word.startsWith('State') ? '' : ' of the State Council'}`,
    wrongEn: `${word} ${n + 10}${word.startsWith('State') ? '' : ' of the State Council'}`,
    fault: 'document-number',
  }
}

export const SLOTS: Readonly<Record<string, (draw: Draw) => Slot>> = {
  period,
  percent,
  count,
  date,
  month,
  money,
  article,
  paragraph,
  item,
  annex,
  document: documentNumber,
  order,
}
