/** First two digits of an area code (GB/T 2260): provinces, regions, Hong Kong, Macao, Taiwan, and foreign permanent residents. */
const AREAS = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 91'.split(
    ' ',
  ),
)
const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const ID_CHECKS = '10X98765432'
const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** Whether year, month and day name a day that existed in the Gregorian calendar. */
export function isRealDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  return day <= days
}

/** The check character of the first 17 digits of a citizen's identity number (GB 11643-1999). */
export function idCardCheck(first17: string): string {
  const sum = ID_WEIGHTS.reduce((total, weight, index) => total + weight * Number(first17[index]), 0)
  return ID_CHECKS[sum % 11] ?? ''
}

/** 居民身份证, 18 characters: area, a birth date that existed between 1850 and 2099, serial, check character. */
export function isIdCard18(digits: string): boolean {
  if (!/^\d{17}[\dXx]$/.test(digits) || !AREAS.has(digits.slice(0, 2))) return false
  const year = Number(digits.slice(6, 10))
  if (year < 1850 || year > 2099) return false
  if (!isRealDate(year, Number(digits.slice(10, 12)), Number(digits.slice(12, 14)))) return false
  return idCardCheck(digits.slice(0, 17)) === digits.slice(17).toUpperCase()
}

/** The 15-digit number issued before 1999: area, yymmdd of the twentieth century, serial; it has no check character. */
export function isIdCard15(digits: string): boolean {
  if (!/^\d{15}$/.test(digits) || !AREAS.has(digits.slice(0, 2))) return false
  return isRealDate(1900 + Number(digits.slice(6, 8)), Number(digits.slice(8, 10)), Number(digits.slice(10, 12)))
}

/** The check character of the first 17 characters of a unified social credit code (统一社会信用代码, GB 32100-2015). */
export function creditCodeCheck(first17: string): string {
  let sum = 0
  for (const [index, weight] of CREDIT_WEIGHTS.entries()) {
    const value = CREDIT_ALPHABET.indexOf(first17[index] ?? '')
    if (value < 0) return ''
    sum += value * weight
  }
  return CREDIT_ALPHABET[(31 - (sum % 31)) % 31] ?? ''
}

export function isCreditCode(code: string): boolean {
  const upper = code.toUpperCase()
  return /^[1-9A-HJ-NP-RTUWXY][0-9A-HJ-NP-RTUWXY]{17}$/.test(upper) && creditCodeCheck(upper.slice(0, 17)) === upper[17]
}

/** Luhn's check (ISO/IEC 7812-1) of a card number. */
export function passesLuhn(digits: string): boolean {
  if (!/^\d{2,}$/.test(digits)) return false
  let sum = 0
  for (let index = 0; index < digits.length; index++) {
    const value = Number(digits[digits.length - 1 - index])
    const doubled = index % 2 === 1 ? value * 2 : value
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}
