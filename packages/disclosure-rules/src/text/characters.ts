/** What a UTF-16 unit can begin or belong to, as bits. Most units of a text have none, and the scan passes them by. */
export const DIGIT = 1
export const LETTER = 2
/** A digit written as a Chinese numeral or in a circle: 三 叁 〇 洞 ③. */
export const NUMERAL = 4
/** A unit that a number of an address stands before: 弄 号 室 组. */
export const DOOR = 8
/** A province at the head of a vehicle plate: 沪. */
export const PROVINCE = 16
export const MIDDLE_DOT = 32
/** The second character of a word that the scan looks for. Set by the table of words. */
export const SECOND = 64
/** `@`, an enumeration comma, a colon, a bar or tab between cells, the last character of a role. */
export const SIGN = 128

const UNITS = 0x1_0000
const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index)

/** Characters that show nothing: zero-width spaces and joiners, soft hyphens, marks of direction, variation selectors. */
export const HIDDEN: readonly number[] = [
  0xad,
  0x34f,
  0x61c,
  0x180e,
  ...range(0x200b, 0x200f),
  ...range(0x202a, 0x202e),
  ...range(0x2060, 0x2064),
  ...range(0x2066, 0x2069),
  0x3164,
  ...range(0xfe00, 0xfe0f),
  0xfeff,
]
const SPACES = [0xa0, 0x1680, ...range(0x2000, 0x200a), 0x202f, 0x205f, 0x3000]
const DASHES = [...range(0x2010, 0x2015), 0x2043, 0x2212, 0xfe58, 0xfe63, 0x2e3a]
const DOTS = [0x2022, 0x2027, 0x2219, 0x22c5, 0x30fb, 0xff65, 0x25cf]

/** What each unit is read as: full-width forms as ASCII, dashes as `-`, spaces as a space, middle dots as `·`. */
export const FOLD = foldTable()

function foldTable(): Uint16Array {
  const table = new Uint16Array(UNITS)
  for (let unit = 0; unit < UNITS; unit++) table[unit] = unit
  for (let unit = 0xff01; unit <= 0xff5e; unit++) table[unit] = unit - 0xfee0
  for (const unit of SPACES) table[unit] = 0x20
  for (const unit of DASHES) table[unit] = 0x2d
  for (const unit of DOTS) table[unit] = 0xb7
  return table
}

/** Each numeral with its digit; 幺 两 拐 勾 洞 are how numbers are read out. */
const NUMERALS = '〇0零0○0洞0一1壹1幺1二2贰2两2三3叁3四4肆4五5伍5六6陆6七7柒7拐7八8捌8九9玖9勾9'
/** Where the circled, bracketed and dingbat digits 1–9 begin. */
const CIRCLED_ONES = [0x2460, 0x2474, 0x2776, 0x2780, 0x278a]
const CIRCLED_ZEROS = [0x24ea, 0x24ff]

/** The digit that a numeral stands for; -1 where the unit is none. */
export const NUMERAL_VALUE = numeralTable()

function numeralTable(): Int8Array {
  const table = new Int8Array(UNITS).fill(-1)
  for (let at = 0; at < NUMERALS.length; at += 2) table[NUMERALS.charCodeAt(at)] = Number(NUMERALS[at + 1])
  for (const one of CIRCLED_ONES) for (let digit = 1; digit <= 9; digit++) table[one + digit - 1] = digit
  for (const zero of CIRCLED_ZEROS) table[zero] = 0
  return table
}

/** The bits of each unit, after folding. */
export const CLASS = classTable()

function classTable(): Uint8Array {
  const table = new Uint8Array(UNITS)
  const mark = (units: string, bit: number) => {
    for (const unit of units) table[unit.charCodeAt(0)] = (table[unit.charCodeAt(0)] ?? 0) | bit
  }
  mark('0123456789', DIGIT)
  mark('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', LETTER)
  mark('弄号室组队巷幢栋座楼单户', DOOR)
  mark('京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤川青藏琼宁使', PROVINCE)
  mark('·', MIDDLE_DOT)
  mark('@、:|\t人员者师叫', SIGN)
  for (let unit = 0; unit < UNITS; unit++) {
    if ((NUMERAL_VALUE[unit] ?? -1) >= 0) table[unit] = (table[unit] ?? 0) | NUMERAL
  }
  return table
}

/** Whether a unit is a Han character of the basic block; a rare one outside of it is two units. */
export function isHan(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf)
}
