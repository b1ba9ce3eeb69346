import type { Hit } from './finding.ts'
import { isCreditCode } from './identifiers.ts'

const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤川青藏琼宁使领'

/** Unified social credit codes (统一社会信用代码): valid ones of firms and organs are public, so only noted. */
export function findCreditCodes(text: string): Hit[] {
  const hits: Hit[] = []
  for (const match of text.matchAll(/(?<![0-9A-Za-z])[0-9A-Za-z]{18}(?![0-9A-Za-z])/g)) {
    if (isCreditCode(match[0])) {
      hits.push({ type: 'USCC', start: match.index, end: match.index + 18, rule: 'credit-code' })
    }
  }
  return hits
}

const DOCUMENTS = [
  {
    form: /(?<![0-9A-Za-z])(?:[EeDdSsPpGg][A-Za-z0-9]\d{7})(?![0-9A-Za-z])/g,
    cue: /护照|passport/i,
    rule: 'passport-with-cue',
  },
  {
    form: /(?<![0-9A-Za-z])[HhMmCc](?:[A-Za-z]\d{7}|\d{8}(?:\d{2})?)(?![0-9A-Za-z])/g,
    cue: /通行证|回乡证|回乡卡/,
    rule: 'permit-with-cue',
  },
  {
    form: /(?<![0-9A-Za-z])\d{8}(?![0-9A-Za-z])/g,
    cue: /台胞证|台湾居民.{0,12}(?:通行证|证)/,
    rule: 'permit-with-cue',
  },
  { form: /(?<![0-9A-Za-z])[A-Z]{3}\d{12}(?![0-9A-Za-z])/g, cue: /永久居留|居留证/, rule: 'permit-with-cue' },
  { form: /(?<![0-9A-Za-z])[A-Z]{1,2}\d{6}\([0-9A]\)/g, cue: /香港|身份证/, rule: 'permit-with-cue' },
  { form: /(?<![0-9A-Za-z])[A-Z][1289]\d{8}(?![0-9A-Za-z])/g, cue: /台湾.{0,12}身份证/, rule: 'permit-with-cue' },
  { form: /[\u4e00-\u9fa5]{1,2}字第\d{5,9}号/g, cue: /军官证|士兵证|警官证/, rule: 'permit-with-cue' },
] as const

/** Passports and permits: their forms are short, so a word that names the document must stand within 24 units before. */
export function findDocuments(text: string): Hit[] {
  return DOCUMENTS.flatMap(({ form, cue, rule }) =>
    [...text.matchAll(form)]
      .filter((match) => cue.test(text.slice(Math.max(0, match.index - 24), match.index)))
      .map((match): Hit => ({ type: 'PASSPORT', start: match.index, end: match.index + match[0].length, rule })),
  )
}

/** Vehicle plates (车牌): a province, a letter, five characters (six on new-energy vehicles), at least two of them digits. */
export function findPlates(text: string): Hit[] {
  const form = new RegExp(
    `[${PROVINCES}] ?[A-HJ-NP-Z][·•.\\- ]?[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警港澳](?![A-Za-z0-9])`,
    'gi',
  )
  return [...text.matchAll(form)]
    .filter((match) => (match[0].match(/\d/g) ?? []).length >= 2)
    .map((match) => ({ type: 'PLATE', start: match.index, end: match.index + match[0].length, rule: 'plate' }))
}

const LOCAL = /[A-Za-z0-9._%+-]/
const DOMAIN = /^[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,5}\.[A-Za-z]{2,24}/

/** E-mail addresses. One under gov.cn is an organ's own and is only noted. */
export function findEmails(text: string): Hit[] {
  const hits: Hit[] = []
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at
    while (start > 0 && at - start < 64 && LOCAL.test(text[start - 1] ?? '')) start--
    while (start < at && /[.-]/.test(text[start] ?? '')) start++
    const domain = DOMAIN.exec(text.slice(at + 1, at + 255))
    if (start === at || !domain) continue
    const organ = /(?:^|\.)gov\.cn$/i.test(domain[0])
    const end = at + 1 + domain[0].length
    hits.push(
      organ
        ? { type: 'EMAIL', start, end, rule: 'email-of-organ', severity: 'info' }
        : { type: 'EMAIL', start, end, rule: 'email' },
    )
  }
  return hits
}

const SUBSCRIBER = '[2-9]\\d{2,3}[- ]?\\d{4}(?:-\\d{1,5})?'
const AREA_CODE = new RegExp(
  `(?<![\\d.-])(?:\\(0\\d{2,3}\\) ?|0(?:10|2\\d|[3-9]\\d{2})[- ]|021|\\+?86[- ]?0?(?:10|2\\d|[3-9]\\d{2})[- ])${SUBSCRIBER}(?![\\d.])`,
  'g',
)
const WITH_CUE = new RegExp(
  `(?:电话|座机|固话|传真|来电|致电|[Tt][Ee][Ll])[^0-9\\n，。；,;]{0,8}((?:0\\d{2,3})?${SUBSCRIBER})(?!\\d)`,
  'g',
)

/** Landlines: with an area code, or eight digits (seven in smaller cities) right after a word such as 电话. */
export function findLandlines(text: string): Hit[] {
  const coded = [...text.matchAll(AREA_CODE)].map((match): Hit => ({
    type: 'LANDLINE',
    start: match.index,
    end: match.index + match[0].length,
    rule: 'landline-area-code',
  }))
  const cued = [...text.matchAll(WITH_CUE)].map((match): Hit => {
    const end = match.index + match[0].length
    return { type: 'LANDLINE', start: end - (match[1] ?? '').length, end, rule: 'landline-with-cue' }
  })
  return [...coded, ...cued]
}
