const FIGURES: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
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
const SMALL: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 }

/** Every character a Chinese number may be written with, for patterns. */
export const HAN_FIGURES = '零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟'

/**
 * The value of a number as Chinese texts write it: 三十, 一百二十万, 二〇二四, 1.5万, 1,000, 三点五. Null for what is no number.
 * A figure after a unit stands for the next smaller one (一百二 is 120, 三万五 is 35,000).
 */
export function hanNumber(written: string): number | null {
  const text = written.replace(/[,，\s]/gu, '')
  if (text === '') return null
  const plain = /^\d+(?:\.\d+)?/u.exec(text)
  if (plain) return afterFigures(Number(plain[0]), text.slice(plain[0].length))
  const [whole = '', rest, more] = text.split('点')
  if (more !== undefined) return null
  if (rest === undefined) return wholeNumber(whole)
  const tail = /([万亿]+)$/u.exec(rest)?.[1] ?? ''
  const figures = [...rest.slice(0, rest.length - tail.length)].map((one) => FIGURES[one])
  const value = wholeNumber(whole)
  if (value === null || figures.length === 0 || figures.some((one) => one === undefined)) return null
  return afterFigures(Number(`${value}.${figures.join('')}`), tail)
}

function afterFigures(value: number, units: string): number | null {
  let result = value
  for (const unit of units) {
    const by = LARGE[unit] ?? SMALL[unit]
    if (by === undefined) return null
    result *= by
  }
  return Math.round(result * 1e6) / 1e6
}

function wholeNumber(text: string): number | null {
  const known = [...text].every((one) => one in FIGURES || one in SMALL || one in LARGE)
  if (!known || text === '') return null
  // 二〇二四: figures one after another.
  if ([...text].every((one) => one in FIGURES)) return Number([...text].map((one) => FIGURES[one]).join(''))
  let total = 0
  let section = 0
  let figure = 0
  let unit = 1
  for (const one of text) {
    const small = SMALL[one]
    const large = LARGE[one]
    if (small !== undefined) section += (figure === 0 ? 1 : figure) * small
    else if (large === 1e8) [total, section] = [(total + section + figure) * large, 0]
    else if (large !== undefined) [total, section] = [total + (section + figure) * large, 0]
    figure = FIGURES[one] ?? 0
    if (one === '零' || one === '〇') unit = 10
    else unit = small ?? large ?? unit
  }
  return total + section + figure * Math.max(1, unit / 10)
}
