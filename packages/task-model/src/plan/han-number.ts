const DIGITS = '〇一二三四五六七八九'

/** Reads 一 … 九百九十九 (零 and 两 too), or Arabic digits of either width; null for anything else. */
export function parseNumber(printed: string): number | null {
  const text = printed.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
  if (/^\d{1,4}$/.test(text)) return Number(text)
  const han = text.replaceAll('零', '〇').replaceAll('两', '二')
  const match = /^(?:([一二三四五六七八九])百)?〇?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(han)
  if (!match || han === '') return null
  const [, hundreds, tens, ten, ones] = match
  const digit = (character: string | undefined) => (character ? DIGITS.indexOf(character) : 0)
  return digit(hundreds) * 100 + (ten ? (tens ? digit(tens) : 1) * 10 : 0) + digit(ones)
}

/** Prints 1 … 999 in Chinese: 10 is 十, 21 is 二十一. */
export function hanNumber(n: number): string {
  const hundreds = Math.floor(n / 100)
  const tens = Math.floor((n % 100) / 10)
  const ones = n % 10
  const high = hundreds > 0 ? `${DIGITS[hundreds]}百${tens === 0 && ones > 0 ? '〇' : ''}` : ''
  const middle = tens === 0 ? '' : tens === 1 && hundreds === 0 ? '十' : `${DIGITS[tens]}十`
  return `${high}${middle}${ones > 0 ? DIGITS[ones] : ''}`
}

/** The year a title names: 2024年 or 二〇二四年. */
export function yearIn(text: string): number | null {
  const match = /([0-9０-９]{4}|[〇零○Ｏ一二三四五六七八九]{4})\s*年/.exec(text)
  if (!match?.[1]) return null
  const year = [...match[1]].map((character) => {
    const position = DIGITS.indexOf(character.replace(/[零○Ｏ]/, '〇'))
    return position >= 0 ? position : parseNumber(character)
  })
  return Number(year.join(''))
}
