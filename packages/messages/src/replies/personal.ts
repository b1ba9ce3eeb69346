import { findingMessage, screenText, type Finding, type ScreeningOptions } from '@gongkai/disclosure-rules'
import type { DraftFinding } from './draft-finding.ts'
import type { CheckedField } from './values.ts'

/** Marks of secrecy and of internal papers are unpublished information; the rest is personal data. */
const MARKS: readonly string[] = ['SECRECY', 'INTERNAL']

/**
 * What screening (敏感信息筛查) finds in a text. In what only the writer gets, personal data is most often the writer's own, so that it
 * is to be looked at; what the public gets must not hold it.
 */
export function screenedIn(
  field: CheckedField,
  text: string,
  isPublic: boolean,
  options: ScreeningOptions,
): DraftFinding[] {
  return screenText(text, options)
    .filter(({ severity }) => severity !== 'info')
    .map((finding) => {
      const mark = MARKS.includes(finding.type)
      return {
        kind: mark ? 'unpublished' : 'personal',
        rule: finding.rule,
        severity: finding.severity === 'block' && (isPublic || finding.type === 'SECRECY') ? 'must' : 'should',
        field,
        start: finding.start,
        end: finding.end,
        text: finding.text,
        said: wordsOf(finding, isPublic),
      }
    })
}

function wordsOf(finding: Finding, isPublic: boolean) {
  return {
    zh: findingMessage(finding, 'zh'),
    en: findingMessage(finding, 'en'),
    todoZh: isPublic ? '删去或者改写；必须保留的，公开审查时写明理由。' : '只发给写信人；核对是否确有必要。',
    todoEn: isPublic
      ? 'Take it out or write it otherwise; what must stay needs a reason at the office’s review.'
      : 'Only the writer gets it; check whether it is needed.',
  }
}
