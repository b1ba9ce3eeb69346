/** A figure as printed: a number, a figure that was withheld (`*`, `<5`, 不公开), or no figure. */
export type Figure = { readonly value: number } | { readonly withheld: true } | null

const WITHHELD =
  /^(?:[*＊×xX]{1,4}|[-—–－…]{1,3}|[<＜≤]\s*=?\s*\d+|\d+(?:人|户|件|家)?以下|少于\d+.?|不公开|不予公开|略|保密|隐去|suppressed|withheld|s|c)$/i
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/
const UNIT = /(?:人次|人|名|户|家|件|起|宗|案|个|项|次|场|万元|亿元|元|万|岁)$/

export function readFigure(cell: string): Figure {
  const text = cell.normalize('NFKC').replaceAll(/[\s,_]/g, '')
  if (text === '') return null
  const plain = text.replace(UNIT, '')
  if (NUMBER.test(plain)) return { value: Number(plain) }
  return WITHHELD.test(text) ? { withheld: true } : null
}

const TOTAL =
  /^(?:合计|总计|小计|总数|总和|总量|总体|总|全部|全体|共计|全市|全区|全省|全国|全局|不分.{1,4}|total|all|overall|sum)(?:人数|件数|户数|数量|数|量|计)?$/i

/** Whether a value of a dimension means all of it. */
export function isTotal(value: string): boolean {
  return TOTAL.test(value.normalize('NFKC').replaceAll(/[\s（(][^）)]*[）)]|\s/g, ''))
}

/** A value of a dimension as it is compared: width, spaces and case do not matter, nor whether a district says that it is one. */
export function plainValue(value: string): string {
  const plain = value.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase()
  const short = plain.replace(/(?:新区|区|县)$/, '')
  return /^[\u4e00-\u9fff]{2,}$/.test(short) ? short : plain
}
