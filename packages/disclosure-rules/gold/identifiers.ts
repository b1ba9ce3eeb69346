import type { Random } from './random.ts'

/** Invented numbers with right checks, computed here and not by the detector's own functions. */
const AREAS = [
  '310101',
  '310104',
  '310110',
  '310115',
  '320102',
  '330106',
  '340104',
  '370202',
  '420106',
  '440305',
  '510107',
  '110108',
  '650102',
  '450103',
]
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const two = (value: number) => String(value).padStart(2, '0')

function idWith(random: Random, shift: number): string {
  const birth = `${random.whole(1948, 2006)}${two(random.whole(1, 12))}${two(random.whole(1, 28))}`
  const first = random.pick(AREAS) + birth + random.digits(3)
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(first[index]), 0)
  return first + '10X98765432'[(sum + shift) % 11]
}
export const idOf = (random: Random) => idWith(random, 0)
export const brokenIdOf = (random: Random) => idWith(random, random.whole(1, 10))
export const oldIdOf = (random: Random) =>
  `${random.pick(AREAS)}${two(random.whole(40, 85))}${two(random.whole(1, 12))}${two(random.whole(1, 28))}${random.digits(3)}`

export const mobileOf = (random: Random) =>
  random.pick([
    '130',
    '133',
    '135',
    '136',
    '137',
    '138',
    '139',
    '150',
    '151',
    '152',
    '158',
    '159',
    '166',
    '173',
    '177',
    '180',
    '186',
    '187',
    '189',
    '191',
    '198',
    '199',
  ]) + random.digits(8)

function luhnDigit(body: string): number {
  const sum = [...body].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return (10 - (sum % 10)) % 10
}
function cardWith(random: Random, shift: number): string {
  const body =
    random.pick(['622202', '622848', '621700', '622588', '623091', '621226', '625965']) +
    random.digits(random.pick([9, 12]))
  return body + ((luhnDigit(body) + shift) % 10)
}
export const cardOf = (random: Random) => cardWith(random, 0)
export const brokenCardOf = (random: Random) => cardWith(random, random.whole(1, 9))

const SYMBOLS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
function codeWith(random: Random, shift: number): string {
  const rest = Array.from({ length: 9 }, () => SYMBOLS[random.whole(0, 30)] ?? '0').join('')
  const first = random.pick(['91', '92', '12', '51', '93']) + random.pick(AREAS) + rest
  let weight = 1
  let sum = 0
  for (const symbol of first) {
    sum += SYMBOLS.indexOf(symbol) * weight
    weight = (weight * 3) % 31
  }
  return first + SYMBOLS[(31 - (sum % 31) + shift) % 31]
}
export const codeOf = (random: Random) => codeWith(random, 0)
export const brokenCodeOf = (random: Random) => codeWith(random, random.whole(1, 30))

export const landlineOf = (random: Random) =>
  `${random.pick(['021', '010', '0512', '0571', '020'])}-${random.whole(3, 8)}${random.digits(7)}`
export const localLineOf = (random: Random) => `${random.whole(5, 6)}${random.digits(7)}`
export const plateOf = (random: Random) =>
  `${random.pick(['沪A', '沪B', '苏E', '浙A', '皖K', '鲁B', '京N'])}${random.pick(['8', 'D', 'K', '3'])}${random.digits(4)}`
export const greenPlateOf = (random: Random) =>
  `${random.pick(['沪A', '沪B', '苏E'])}${random.pick(['D', 'F'])}${random.digits(5)}`
export const passportOf = (random: Random) =>
  random.whole(1, 2) === 1
    ? random.pick(['E', 'G']) + random.digits(8)
    : random.pick(['EJ', 'EA', 'EH']) + random.digits(7)
export const permitOf = (random: Random) => random.pick(['H', 'M']) + random.digits(8)

const SPOKEN = '〇一二三四五六七八九'
const FORMAL = '零壹贰叁肆伍陆柒捌玖'
export const inNumerals = (digits: string) => [...digits].map((digit) => SPOKEN[Number(digit)] ?? digit).join('')
export const inFormalNumerals = (digits: string) => [...digits].map((digit) => FORMAL[Number(digit)] ?? digit).join('')
export const inWide = (text: string) =>
  [...text]
    .map((unit) => (unit > ' ' && unit <= '~' ? String.fromCharCode(unit.charCodeAt(0) + 0xfee0) : unit))
    .join('')
export const inGroups = (text: string, sizes: readonly number[], gap: string) => {
  const parts: string[] = []
  let at = 0
  for (const size of sizes) {
    parts.push(text.slice(at, at + size))
    at += size
  }
  return [...parts, text.slice(at)].filter((part) => part !== '').join(gap)
}
