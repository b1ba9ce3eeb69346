const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  壹: 1,
  二: 2,
  两: 2,
  贰: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
}
const SCALES: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 }

/** The characters a Chinese numeral is made of, for the class of a regular expression. */
export const HAN_NUMERALS = '〇零○一壹二两贰三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟万萬亿億'

/** 三百零五 → 305, 二〇二四 → 2024, 一万二千 → 12000, 三点五 → 3.5, 十 → 10, 万 → 10000; null for anything else. */
export function hanNumber(text: string): number | null {
  const [whole = '', part, more] = text.split('点')
  if (more !== undefined || whole === '') return null
  if (part !== undefined) {
    const base = hanNumber(whole)
    const digits = [...part].map((one) => DIGITS[one])
    if (base === null || digits.length === 0 || digits.includes(undefined)) return null
    return Number(`${base}.${digits.join('')}`)
  }
  const characters = [...whole]
  if (characters.length > 1 && characters.every((one) => DIGITS[one] !== undefined))
    return Number(characters.map((one) => DIGITS[one]).join(''))
  let [total, section, digit, last] = [0, 0, null as number | null, 1]
  for (const one of characters) {
    const scale = SCALES[one]
    const myriad = MYRIADS[one]
    if (DIGITS[one] !== undefined) {
      digit = DIGITS[one]
      if (digit === 0) last = 1
    } else if (scale !== undefined) {
      section += (digit ?? 1) * scale
      ;[digit, last] = [null, scale]
    } else if (myriad !== undefined) {
      const counted = section + (digit ?? 0)
      total = total > 0 && myriad > 1e4 ? (total + counted) * myriad : total + (counted || 1) * myriad
      ;[section, digit, last] = [0, null, myriad]
    } else return null
  }
  // 一万二 says 12,000 and 三百五 says 350: a last digit without a scale counts the tenth of the scale before it.
  return total + section + (digit ?? 0) * (last > 10 ? last / 10 : 1)
}

/** A number as a Chinese text prints it: 3,000, ３０, 1.5万, 三十, 3亿5000万; null for anything else. */
export function chineseNumber(printed: string): number | null {
  const text = halfWidth(printed).replace(/[,\s]/g, '')
  if (!/^\d/.test(text)) return hanNumber(text)
  // 3亿5000万 is a sum.
  if (!/^(?:\d+(?:\.\d+)?[十百千万亿]+)*(?:\d+(?:\.\d+)?)?$/.test(text)) return null
  const sum = [...text.matchAll(/(\d+(?:\.\d+)?)([十百千万亿]*)/g)].reduce(
    (so, [, digits, scales = '']) =>
      so + [...scales].reduce((value, one) => value * (SCALES[one] ?? MYRIADS[one] ?? 1), Number(digits)),
    0,
  )
  return Math.round(sum * 1e6) / 1e6
}

/** Full-width digits, letters and marks as half-width ones; every character keeps its place. */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')
}
