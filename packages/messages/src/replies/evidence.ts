import { daysSaid } from './day-said.ts'

/** What makes a vague phrase firm, or an element present: by name, as the rule files say it. */
export const EVIDENCE_NAMES = [
  'phone',
  'url',
  'address',
  'date',
  'full-date',
  'number-of-days',
  'document',
  'document-number',
] as const
export type EvidenceName = (typeof EVIDENCE_NAMES)[number]

/**
 * Each is only asked whether it stands somewhere, so what may come before it in any length is not repeated, and spaces are few: a sentence can
 * be as long as the whole text.
 */
const PHONE =
  /(?<![\d.])(?:\+?86[- ]?)?(?:\(?0?\d{2,3}\)?[- ]?)?\d{4}[- ]?\d{4}(?![\d号年])|(?<!\d)(?:12345|12330|123\d\d|96\d{3}|400[- ]?\d{3}[- ]?\d{4})(?!\d)/
const URL_SAID = /https?:\/\/[^\s，。；）)》]+|(?<![\w@])www\.[^\s，。；）)》]+/i
const ADDRESS =
  /[\p{Script=Han}]{2}(?:路|街|大道|弄|巷)\s{0,3}\d{1,6}\s{0,3}(?:弄|号|室|楼|层)|\d [A-Z]\w{1,40} (?:Road|Street|Avenue)/u
const NUMBER_OF_DAYS =
  /[\d一二两三四五六七八九十]\s{0,3}(?:个)?\s{0,3}(?:工作日|日|天|周|个月|星期)(?:之?内|以内)|within \w{1,20} (?:working )?(?:days|weeks|months)/i
const DOCUMENT = /《[^《》\n]{2,60}》/
const DOCUMENT_NUMBER = /[\p{Script=Han}]{1,12}[〔[（(]?\d{4}[〕\])）]\s{0,3}第?\s{0,3}\d{1,6}\s{0,3}号/u
const FULL_DATE =
  /\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|[〇零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}|\{date\}/i

const TESTS: Readonly<Record<EvidenceName, (text: string) => boolean>> = {
  phone: (text) => PHONE.test(text) || /\{phone\}/.test(text),
  url: (text) => URL_SAID.test(text),
  address: (text) => ADDRESS.test(text),
  date: (text) => daysSaid(text).length > 0,
  'full-date': (text) => FULL_DATE.test(text),
  'number-of-days': (text) => NUMBER_OF_DAYS.test(text),
  document: (text) => DOCUMENT.test(text),
  'document-number': (text) => DOCUMENT_NUMBER.test(text),
}

export function holds(name: EvidenceName, text: string): boolean {
  return TESTS[name](text)
}
