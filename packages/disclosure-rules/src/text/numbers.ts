import type { Hit } from './finding.ts'
import { isCreditCode, isIdCard15, isIdCard18, passesLuhn } from './identifiers.ts'
import type { Page } from './page.ts'
import type { Token } from './scan.ts'

interface Group {
  /** Digits, and at the very end of a number perhaps an X. */
  readonly digits: string
  readonly start: number
  readonly end: number
  /** Letters right before, of the same word: `tel13812345678`. */
  readonly letters: string
}

const LONGEST = 20
const MOST_GROUPS = 24
/** Words before a number that say it is the number of a thing, not of a person. */
const THING_BEFORE =
  /(?:(?<!证件|身份证|手机|电话|联系)编号|单号|案号|文号|申请号|注册号|专利号|公告号|公开号|流水|流水号|订单|订单号|运单|运单号|快递|合同号|证书号|许可证|许可证号|执照|登记号|备案号|受理号|批号|代号|货号|条码|条形码|追溯码|型号|序列号|发票|发票号码|票据|票号|凭证|编码|回执|回执号|批次|版本|工单|档号|索引号|代码|IMEI|ISBN|ISSN|高度|长度|容量|区间|范围|数值|合计|累计|总计|总额|金额|支出|收入|销售额|产量|总量|样本量)(?:码|号)?(?:为|是|达)?[:#： ]*[A-Za-z]{0,4}[- ]?$|第 ?$|№ ?$/i
const PERSON_BEFORE = /(?:身份证|证件|公民身份|身份号码|ID)[^0-9，。,;；]{0,10}$/i
const PHONE_BEFORE = /(?:手机|电话|联系方式|联系|致电|拨打|来电|号码|微信|短信|tel|mobile|phone)[^0-9，。,;；]{0,8}$/i
const BANK_BEFORE =
  /(?:卡号|银行卡|借记卡|信用卡|储蓄卡|账号|帐号|账户|帐户|收款|汇入|汇至|转至|转账|打到|打入|开户|工行|农行|建行|中行|交行|招行|浦发|邮储|银行|尾号)[^0-9\n]{0,12}$/
const AMOUNT_BEFORE = /[¥￥$€]\s?$/
const AMOUNT_AFTER =
  /^ ?(?:元|万|亿|美元|欧元|日元|件|项|次|户(?![主名口籍])|家(?![里人属中])|份|人次|笔|台|套|册|页|字|株|吨|%|千|条|平方|个(?!人)|名(?!下)|公里|米(?!歇)|字节|股|分(?!机)|枚|只|瓶|箱)/
const CARD_ISSUER = /^(?:62\d{14,17}|4\d{15}|5[1-5]\d{14}|35\d{14}|3[47]\d{13}|9[5-9]\d{14,17})$/
const CALLING_LETTERS = /^(?:tel|mob|mobile|phone|cell|ph|call|wx|vx|m|t|id|no)$/i
const MOBILE_SHAPES = new Set([
  '11',
  '3-4-4',
  '3-8',
  '7-4',
  '4-3-4',
  '4-4-3',
  '3-3-5',
  '3-5-3',
  '5-6',
  '6-5',
  '3-2-2-2-2',
  '3-2-3-3',
  '3-2-2-4',
  '3-3-3-2',
])
const COUNTRY_BEFORE = /(?:\((?:\+|00)?86\)|(?:\+|00)86)[- ]{0,2}$/

/** The gap that may lie inside a number: one or two spaces or hyphens, a dot, or a line's end. */
function gapBetween(text: string, from: number, to: number): 'joined' | 'dot' | 'line' | null {
  if (to - from === 0 || to - from > 2) return null
  const gap = text.slice(from, to)
  if (gap === '.') return 'dot'
  if (gap === '\n' || gap === '\r\n') return 'line'
  return /^[ -]+$/.test(gap) ? 'joined' : null
}

/** A token read as a group: all digits, or letters first, or an X last. Null for any other mixture. */
function groupOf(text: string, token: Token): Group | null {
  const word = text.slice(token.start, token.end)
  if (token.digits === word.length) return { digits: word, start: token.start, end: token.end, letters: '' }
  const read = /^([A-Za-z]{0,8})(\d+[Xx]?)$/.exec(word)
  const digits = read?.[2]
  if (!read || digits === undefined) return null
  return { digits, start: token.end - digits.length, end: token.end, letters: read[1] ?? '' }
}

function shapeOf(groups: readonly Group[]): string {
  return groups.map((group) => group.digits.length).join('-')
}

/** Written in up to five groups, or with every digit apart; a row of other small numbers is a table. */
function isWritten(groups: readonly Group[]): boolean {
  return groups.length <= 5 ? groups.length === 1 || groups.every((group) => group.digits.length > 1) : isSpelt(groups)
}

function isSpelt(groups: readonly Group[]): boolean {
  return groups.length >= 11 && groups.every((group) => /^\d[Xx]?$/.test(group.digits))
}

function isMobile(groups: readonly Group[], digits: string): boolean {
  const head = groups[0]?.digits ?? ''
  if (/^(?:00)?86$/.test(head) && groups.length > 1) return isMobile(groups.slice(1), digits.slice(head.length))
  if (/^(?:0{0,2}86)?1[3-9]\d{9}$/.test(digits) && groups.length === 1) return true
  if (/^01[3-9]\d{9}$/.test(digits) && groups.length === 1) return true
  if (!/^1[3-9]\d{9}$/.test(digits)) return false
  return MOBILE_SHAPES.has(shapeOf(groups)) || isSpelt(groups)
}

/** Eighteen digits with a birth date where an identity number has it: one that fails its check, not a card. */
function looksLikeId(digits: string): boolean {
  return /^[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{4}$/.test(digits)
}

/** Inside a web address a run of digits is a page's number, unless a parameter says that it is a telephone. */
function inAddress(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 120), start)
  return /(?:\/\/|www\.)[^\s\u4e00-\u9fff"'<>]*$/.test(before) && !/(?:tel|mobile|phone)=$/i.test(before)
}

function recognise(text: string, groups: readonly Group[], gap: 'joined' | 'dot' | 'line'): Hit | null {
  const first = groups[0]
  const last = groups.at(-1)
  if (!first || !last) return null
  const { start } = first
  const { end } = last
  const digits = groups.map((group) => group.digits).join('')
  if (digits.length < 11 || (groups.length > 6 && !isSpelt(groups))) return null
  const written = isWritten(groups)
  if (gap !== 'dot' && (written || isSpelt(groups)) && isIdCard18(digits) && !/[A-Za-z]$/.test(text[end] ?? '')) {
    return { type: 'ID_CARD', start, end, rule: 'id-card-18' }
  }
  const before = text.slice(Math.max(0, start - first.letters.length - 16), start - first.letters.length)
  if (!/^\d+$/.test(digits) || /\d\.$/.test(before)) return null
  if (inAddress(text, start)) return null
  const after = text.slice(end, end + 4)
  if (AMOUNT_AFTER.test(after) || /^[.,]\d/.test(after) || AMOUNT_BEFORE.test(before)) return null
  const thing = THING_BEFORE.test(before)
  const called = first.letters === '' || CALLING_LETTERS.test(first.letters)
  if (!thing && called && isMobile(groups, digits) && (gap !== 'line' || PHONE_BEFORE.test(before))) {
    const country = COUNTRY_BEFORE.exec(before)?.[0].length ?? 0
    const plus = /^(?:00)?86/.test(digits) && /\+$/.test(before) ? 1 : 0
    return { type: 'MOBILE', start: start - (country || plus), end, rule: 'mobile-11' }
  }
  if (gap !== 'joined') return null
  if (digits.length === 15 && written && called && isIdCard15(digits) && (!thing || PERSON_BEFORE.test(before))) {
    return { type: 'ID_CARD', start, end, rule: 'id-card-15' }
  }
  if (digits.length >= 13 && digits.length <= 19 && written && called && passesLuhn(digits) && !looksLikeId(digits)) {
    const banking = BANK_BEFORE.test(before)
    if (banking || (CARD_ISSUER.test(digits) && !thing))
      return { type: 'BANK_CARD', start, end, rule: 'bank-card-luhn' }
  }
  return null
}

/**
 * Identity numbers, mobile numbers and bank cards, also written in groups (`138 1234 5678`). A number is taken only whole:
 * digits before or after that belong to the same run make it something else. Of several readings the longest is taken.
 */
export function findNumbers({ text }: Page, tokens: readonly Token[]): Hit[] {
  const hits: Hit[] = []
  let index = 0
  while (index < tokens.length) {
    const taken = numberFrom(text, tokens, index)
    if (taken) hits.push(taken.hit)
    index = taken ? taken.next : index + 1
  }
  return hits
}

function numberFrom(text: string, tokens: readonly Token[], from: number): { hit: Hit; next: number } | null {
  const token = tokens[from]
  const next = tokens[from + 1]
  if (!token || (token.digits < 11 && (!next || next.start - token.end > 2))) return null
  if (token.start > 1 && tokens[from - 1]?.end === token.start - 1 && text[token.start - 1] === '.') return null
  const first = groupOf(text, token)
  if (!first || first.digits.length > LONGEST) return null
  const groups = [first]
  let length = first.digits.length
  let hit = recognise(text, groups, 'joined')
  let taken = from + 1
  let kind: 'joined' | 'dot' | 'line' = 'joined'
  for (let at = from + 1; at < tokens.length && groups.length < MOST_GROUPS; at++) {
    const token = tokens[at]
    const before = tokens[at - 1]
    const gap = token && before ? gapBetween(text, before.end, token.start) : null
    if (!token || !gap || (gap !== 'joined' && kind !== 'joined' && gap !== kind)) break
    const group = groupOf(text, token)
    if (!group || group.letters !== '') break
    if (gap !== 'joined') kind = gap
    groups.push(group)
    length += group.digits.length
    if (length > LONGEST) break
    const longer = length < 11 ? null : recognise(text, groups, kind)
    if (longer) {
      hit = longer
      taken = at + 1
    }
  }
  if (!hit || isPart(text, tokens, from, taken, hit)) return null
  return { hit, next: taken }
}

/**
 * Whether a number is only part of a longer one in groups: `1001 2345 0930 0123 456` is no identity number of fifteen digits from its
 * second group on. What its check proves (eighteen digits), and a group that is a number by itself, stand.
 */
function isPart(text: string, tokens: readonly Token[], from: number, next: number, hit: Hit): boolean {
  if (next - from === 1 || hit.rule === 'id-card-18') return false
  const before = tokens[from - 1]
  const first = tokens[from]
  const last = tokens[next - 1]
  const after = tokens[next]
  const joinedBefore =
    before && first && gapBetween(text, before.end, first.start) === 'joined' && before.digits > 2 && before.digits < 11
  const joinedAfter =
    after &&
    last &&
    gapBetween(text, last.end, after.start) === 'joined' &&
    after.digits < 7 &&
    hit.type === 'BANK_CARD'
  return joinedBefore === true || joinedAfter === true
}

/** Registry, kind, and six digits of an area. */
const CODE_FORM = /^[1-9A-GNY][1-9A-Z]\d{6}/i
const CODE_BEFORE = /(?:信用代码|社会信用|税号|识别号|代码|USCC)[^0-9A-Za-z]{0,8}$/i

/** Unified social credit codes (统一社会信用代码): valid ones of firms and organs are public, so only noted. */
export function findCreditCodes({ text }: Page, tokens: readonly Token[]): Hit[] {
  const hits: Hit[] = []
  for (const [index, token] of tokens.entries()) {
    if (token.end - token.start === 18) {
      const code = text.slice(token.start, token.end)
      const plain = token.digits === 18 && /身份|证件|号码/.test(text.slice(Math.max(0, token.start - 10), token.start))
      if (CODE_FORM.test(code) && !plain && isCreditCode(code)) {
        hits.push({ type: 'USCC', start: token.start, end: token.end, rule: 'credit-code' })
      }
    } else if (
      token.end - token.start < 18 &&
      CODE_BEFORE.test(text.slice(Math.max(0, token.start - 20), token.start))
    ) {
      const end = groupedCode(text, tokens, index)
      if (end !== null) hits.push({ type: 'USCC', start: token.start, end, rule: 'credit-code' })
    }
  }
  return hits
}

/** The end of a credit code written in groups, `9131 0000 MA1F L123 45`; tokens without a digit are read from the text. */
function groupedCode(text: string, tokens: readonly Token[], from: number): number | null {
  const start = tokens[from]?.start ?? 0
  const stretch = /^[0-9A-Za-z]+(?:[ -]{1,2}[0-9A-Za-z]+){1,5}/.exec(text.slice(start, start + 30))?.[0] ?? ''
  for (let end = stretch.length; end >= 19; end--) {
    const code = stretch.slice(0, end).replaceAll(/[ -]/g, '')
    if (code.length === 18 && !/[0-9A-Za-z]/.test(text[start + end] ?? '') && isCreditCode(code)) return start + end
  }
  return null
}
