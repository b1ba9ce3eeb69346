import type { Hit } from './finding.ts'
import { isIdCard15, isIdCard18, passesLuhn } from './identifiers.ts'

interface Group {
  readonly digits: string
  readonly start: number
  readonly end: number
  /** Whether this group continues the one before it: only one or two spaces or hyphens lie between. */
  readonly joined: boolean
}

const LONGEST = 19
/** Words before a number that say it is an identifier of a thing, not of a person. */
const THING_BEFORE =
  /(?:编号|单号|案号|文号|申请号|注册号|专利号|公告号|公开号|流水号|订单号|运单号|合同号|证书号|登记号|批号|代号|货号|条码)(?:为|是)?[:： ]*[A-Za-z]{0,4}$|第 ?$/
const BANK_BEFORE = /(?:卡号|银行卡|借记卡|信用卡|储蓄卡|账号|帐号|账户|帐户|收款|汇入|开户)[^0-9\n]{0,10}$/
const AMOUNT_AFTER = /^ ?(?:元|万|亿|美元|欧元|日元|件|项|次|户|家|份|人次|笔|台|套|册|页|字|株|吨|%|千|条|平方)/
const CARD_ISSUER = /^(?:62\d{14,17}|4\d{15}|5[1-5]\d{14}|35\d{14}|3[47]\d{13}|9[5-9]\d{14,17})$/

/** Digit groups of a folded text. An `X` that ends a group belongs to it (the check character of an identity number). */
function groupsOf(text: string): Group[] {
  const groups: Group[] = []
  for (const match of text.matchAll(/\d+(?:[Xx](?![A-Za-z]))?/g)) {
    const start = match.index
    const before = groups.at(-1)
    const gap = before ? text.slice(before.end, start) : ''
    const joined = before !== undefined && gap.length <= 2 && /^[ -]+$/.test(gap)
    groups.push({ digits: match[0], start, end: start + match[0].length, joined })
  }
  return groups
}

function recognise(text: string, digits: string, start: number, end: number): Hit | null {
  const plain = /^\d+$/.test(digits)
  const before = text.slice(Math.max(0, start - 16), start)
  if (isIdCard18(digits)) return { type: 'ID_CARD', start, end, rule: 'id-card-18' }
  if (!plain || /\d\.$/.test(before)) return null
  const thing = THING_BEFORE.test(before)
  const amount = AMOUNT_AFTER.test(text.slice(end, end + 3)) || /^\.\d/.test(text.slice(end, end + 2))
  if (/^(?:0{0,2}86|0)?1[3-9]\d{9}$/.test(digits) && !thing && !amount) {
    const from = digits.startsWith('86') && text[start - 1] === '+' ? start - 1 : start
    return { type: 'MOBILE', start: from, end, rule: 'mobile-11' }
  }
  if (digits.length === 15 && isIdCard15(digits) && !thing && !amount) {
    return { type: 'ID_CARD', start, end, rule: 'id-card-15' }
  }
  if (digits.length >= 13 && digits.length <= LONGEST && passesLuhn(digits) && !amount) {
    const banking = BANK_BEFORE.test(before)
    if (banking || (CARD_ISSUER.test(digits) && !thing))
      return { type: 'BANK_CARD', start, end, rule: 'bank-card-luhn' }
  }
  return null
}

/**
 * Identity numbers, mobile numbers and bank cards in a folded text, also written in groups (`138 1234 5678`).
 * A number is taken only whole: digits before or after that belong to the same run make it something else.
 */
export function findNumbers(text: string): Hit[] {
  const hits: Hit[] = []
  const groups = groupsOf(text)
  let index = 0
  while (index < groups.length) {
    const taken = longestFrom(text, groups, index)
    if (taken) hits.push(taken.hit)
    index = taken ? taken.next : index + 1
  }
  for (const match of text.matchAll(/(?<![\d.])1[3-9]\d\.\d{4}\.\d{4}(?![\d.])/g)) {
    hits.push({ type: 'MOBILE', start: match.index, end: match.index + match[0].length, rule: 'mobile-11' })
  }
  return hits
}

/** People write a number in up to five groups, or every digit apart; a row of other small numbers is a table. */
function written(groups: readonly Group[]): boolean {
  return groups.length <= 5 || groups.every((group) => group.digits.length === 1 || /^\d[Xx]$/.test(group.digits))
}

function longestFrom(text: string, groups: readonly Group[], from: number): { hit: Hit; next: number } | null {
  const first = groups[from]
  if (!first) return null
  let digits = ''
  let found: { hit: Hit; next: number } | null = null
  for (let next = from; next < groups.length; next++) {
    const group = groups[next]
    if (!group || (next > from && !group.joined)) break
    digits += group.digits
    if (digits.length > LONGEST) break
    const hit = written(groups.slice(from, next + 1)) ? recognise(text, digits, first.start, group.end) : null
    if (hit) found = { hit, next: next + 1 }
  }
  return found
}
