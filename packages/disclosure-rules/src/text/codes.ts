import type { Hit } from './finding.ts'
import type { Page } from './page.ts'
import type { Token } from './scan.ts'

const DOCUMENTS = [
  { form: /^(?:[EeDdSsPpGgKk][A-Za-z0-9]\d{7}|1[45]\d{7})$/, cue: /护照|passport/i, rule: 'passport-with-cue' },
  {
    form: /^[A-Za-z]{1,2}\d{6,8}[A-Za-z]?$|^\d{9}$/,
    cue: /护照(?:号|号码|为|是|[:： ])*$|passport[^,.;]{0,12}$/i,
    rule: 'passport-with-cue',
  },
  {
    form: /^[HhMmCcWw](?:[A-Za-z]\d{7}|\d{8}(?:\d{2})?)$/,
    cue: /通行证|回乡证|回乡卡|港澳证/,
    rule: 'permit-with-cue',
  },
  { form: /^[LTlt]\d{8}$/, cue: /通行证/, rule: 'permit-with-cue' },
  { form: /^\d{8}(?:\d{2})?$/, cue: /台胞证|台湾居民.{0,12}(?:通行证|证)/, rule: 'permit-with-cue' },
  { form: /^[A-Z]{3}\d{12}$/i, cue: /永久居留|居留证|居留身份/, rule: 'permit-with-cue' },
  { form: /^[A-Z][1289]\d{8}$/, cue: /台湾.{0,12}身份证/, rule: 'permit-with-cue' },
] as const
const HONG_KONG = /^[A-Z]{1,2}\d{6}$/

/** A number whose kind is said after it: E12345678(护照), H12345678,证件类型:港澳居民来往内地通行证. */
const KIND_AFTER =
  /^[( ]{0,2}(?:护照|通行证)|^\)?[,;、 ]{1,2}(?:证件)?(?:类型|种类|名称|证件)(?:为|是|:| ){0,2}[^,，。;；]{0,12}(?:护照|通行证)/

/** Passports and permits: their forms are short, so a word that names the document must stand within 24 units before. */
export function findDocuments({ text }: Page, tokens: readonly Token[]): Hit[] {
  const hits: Hit[] = []
  for (const { start, end } of tokens) {
    const length = end - start
    if (length < 7 || length > 15) continue
    const word = text.slice(start, end)
    const before = text.slice(Math.max(0, start - 24), start)
    const named = /[证照辑tT]/.test(before) || KIND_AFTER.test(text.slice(end, end + 24))
    if (!named) continue
    const bracket = HONG_KONG.test(word) ? /^\([0-9A]\)/.exec(text.slice(end, end + 3)) : null
    if (bracket && /香港|身份证/.test(before)) {
      hits.push({ type: 'PASSPORT', start, end: end + 3, rule: 'permit-with-cue' })
      continue
    }
    const around = before + (KIND_AFTER.exec(text.slice(end, end + 24))?.[0] ?? '')
    const found = DOCUMENTS.find(({ form, cue }) => form.test(word) && cue.test(around))
    if (found) hits.push({ type: 'PASSPORT', start, end, rule: found.rule })
  }
  return hits
}

/** `E 12345678`: the letter of a passport or permit written apart; the digits are a token, the letter stands before. */
export function findSplitDocuments({ text }: Page, tokens: readonly Token[]): Hit[] {
  return tokens.flatMap(({ start, end, digits }): Hit[] => {
    if (digits < 8 || digits > 10 || end - start !== digits) return []
    const before = text.slice(Math.max(0, start - 24), start)
    const letter = /(?<![A-Za-z])[A-Z]{1,2}[ -]$/.exec(before)?.[0].length ?? 0
    if (letter === 0 || !/(?:护照|通行证|回乡证)[^,，。;；]{0,10}$/.test(before.slice(0, -letter))) return []
    const rule = /护照/.test(before) ? 'passport-with-cue' : 'permit-with-cue'
    return [{ type: 'PASSPORT', start: start - letter, end, rule }]
  })
}

const MILITARY = /[\u4e00-\u9fff]{1,2}字第$/

/** Officers' and soldiers' cards (军官证、士兵证、警官证): 军字第1234567号. */
export function findMilitaryCards({ text }: Page, tokens: readonly Token[]): Hit[] {
  return tokens.flatMap(({ start, end, digits }): Hit[] => {
    if (digits < 5 || digits > 9 || end - start !== digits || text[end] !== '号') return []
    const before = text.slice(Math.max(0, start - 24), start)
    const head = MILITARY.exec(before)?.[0].length ?? 0
    if (head === 0 || !/军官证|士兵证|警官证|士官证|文职干部证/.test(before)) return []
    const letters = head === 4 && /[证号为是:： ]/.test(before.at(-4) ?? '') ? 3 : head
    return [{ type: 'PASSPORT', start: start - letters, end: end + 1, rule: 'permit-with-cue' }]
  })
}

const PLATE_FORM =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤川青藏琼宁使][ -]?[A-HJ-NP-Z][·.\- ]{0,2}([A-HJ-NP-Z0-9]{6}|[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学警港澳领试超]|[A-HJ-NP-Z0-9]{2,3}[ -][A-HJ-NP-Z0-9]{2,3})(?![A-Za-z0-9])/iy
const PLATE_BEFORE = /(?:车牌|牌照|车号|牌号|车辆)[^,，。;；]{0,10}$/
const SPELT_PLATE =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤川青藏琼宁] ?[A-HJ-NP-Z](?: [A-HJ-NP-Z0-9]){5,6}(?![A-Za-z0-9])/iy

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Five characters with a digit or two among them; six only on new-energy vehicles, whose letter is the first or the last. */
function isPlate(serial: string): boolean {
  const plain = serial.replace(/[ -]/, '')
  const digits = plain.replaceAll(/\D/g, '').length
  if (plain.length === 6) return /^[A-HJK][A-HJ-NP-Z0-9]\d{4}$|^\d{5}[A-HJK]$/i.test(plain)
  return plain.length === 5 && digits >= 2
}

/** Vehicle plates (车牌): a province, a letter and five characters, six on new-energy vehicles. */
export function findPlates({ text }: Page, starts: readonly number[]): Hit[] {
  return starts.flatMap((start): Hit[] => {
    const found = sticky(PLATE_FORM, text, start)
    if (found && isPlate(found[1] ?? '')) {
      const apart = /[ -]/.test(found[1] ?? '')
      if (!apart || PLATE_BEFORE.test(text.slice(Math.max(0, start - 16), start))) {
        return [{ type: 'PLATE', start, end: start + found[0].length, rule: 'plate' }]
      }
    }
    const spelt = PLATE_BEFORE.test(text.slice(Math.max(0, start - 16), start))
      ? sticky(SPELT_PLATE, text, start)
      : null
    return spelt ? [{ type: 'PLATE', start, end: start + spelt[0].length, rule: 'plate' }] : []
  })
}

const LOCAL = /[A-Za-z0-9._%+-]/
const DOMAIN = / ?(?:[A-Za-z0-9-]{1,63} ?\. ?){1,5}[A-Za-z]{2,24}/y
const TIGHT_DOMAIN = /(?:[A-Za-z0-9-]{1,63}\.){1,5}[A-Za-z]{2,24}/y

/** E-mail addresses. One under gov.cn is an organ's own and is only noted. */
export function findEmails({ text }: Page, ats: readonly number[]): Hit[] {
  const hits: Hit[] = []
  for (const at of ats) {
    let start = at
    if (text[start - 1] === ' ') start--
    const localEnd = start
    while (start > 0 && localEnd - start < 64 && LOCAL.test(text[start - 1] ?? '')) start--
    while (start < localEnd && /[.\-_+%]/.test(text[start] ?? '')) start++
    const domain = sticky(TIGHT_DOMAIN, text, at + 1) ?? sticky(DOMAIN, text, at + 1)
    if (start === localEnd || !domain) continue
    const end = at + 1 + domain[0].length
    hits.push(
      /(?:^|\.)gov\.cn$/i.test(domain[0].replaceAll(' ', ''))
        ? { type: 'EMAIL', start, end, rule: 'email-of-organ', severity: 'info' }
        : { type: 'EMAIL', start, end, rule: 'email' },
    )
  }
  return hits
}
