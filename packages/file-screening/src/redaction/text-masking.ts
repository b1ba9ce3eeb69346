import { maskOf, PRIVACY, redactText, screenText } from '@gongkai/disclosure-rules'
import type { FilePlace, Finding, Removal } from '@gongkai/disclosure-rules'
import { CannotRedact, type Removed, type Secret } from './redaction.ts'

export interface Masking {
  /** Also what a person should look at, such as names and addresses: not only what stops a release. */
  readonly thorough: boolean
  /** What was found anywhere in the file, to be taken out wherever its words stand. */
  readonly secrets: readonly Secret[]
}

export interface Splice {
  readonly start: number
  readonly end: number
  readonly replacement: string
}

const MARKS: readonly string[] = ['SECRECY', 'INTERNAL']

/** Whether redaction takes it out: personal data that stops a release, and with `thorough` all personal data. */
export function isTakenOut({ type, severity }: Pick<Finding, 'type' | 'severity'>, thorough: boolean): boolean {
  if (MARKS.includes(type)) return false
  return severity === 'block' || (thorough && severity === 'review')
}

/** What in a text is replaced, and by what. */
export function splicesOf(
  text: string,
  { thorough, secrets }: Masking,
  where: FilePlace,
  removed: Removed[],
): Splice[] {
  const found = screenText(text).filter((finding) => isTakenOut(finding, thorough))
  const removals: Removal[] = found.map(({ start, end, type }) => ({ start, end, type, reason: PRIVACY }))
  for (const { type, text: words } of secrets) {
    for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + words.length)) {
      const end = at + words.length
      if (!removals.some((one) => one.start < end && at < one.end))
        removals.push({ start: at, end, type, reason: PRIVACY })
    }
  }
  if (removals.length === 0) return []
  const redacted = redactText(text, removals)
  if ('refused' in redacted) throw new CannotRedact('the text bears a secrecy mark: it is reported, not tidied up')
  const rules = new Map(found.map(({ start, rule }) => [start, rule]))
  return redacted.replaced.map(({ oldStart: start, oldEnd: end, type, replacement }) => {
    const shown = type === 'PASSAGE' ? replacement : maskOf(type, text.slice(start, end))
    const kind = type === 'PASSAGE' ? 'NAME' : type
    removed.push({ type: kind, rule: rules.get(start) ?? 'same-again', shown, where })
    return { start, end, replacement }
  })
}

export function spliced(text: string, splices: readonly Splice[]): string {
  let result = ''
  let at = 0
  for (const { start, end, replacement } of splices) {
    result += text.slice(at, start) + replacement
    at = end
  }
  return result + text.slice(at)
}

/** The blocking findings of a text that must not be redacted at all: a secrecy mark quarantines it. */
export function bearsSecrecyMark(findings: readonly { readonly type: string }[]): boolean {
  return findings.some(({ type }) => type === 'SECRECY')
}
