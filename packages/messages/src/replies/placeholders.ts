import type { DraftFinding } from './draft-finding.ts'
import { PLACEHOLDERS, type CheckedField } from './values.ts'

/** Places that were left to be filled in: {department}, 【日期】, XX处, ____, （此处填写…）. */
const LEFT_OPEN = new RegExp(
  [
    `\\{[\\p{L}_]{1,30}\\}`,
    '【[^【】\\n]{0,20}(?:填写|日期|姓名|部门|电话|内容|待定|待补|此处)[^【】\\n]{0,20}】',
    '[（(](?:此处|请)[^（）()\\n]{0,20}(?:填写|补充|修改)[^（）()\\n]{0,60}[）)]',
    '\\(fill in[^()\\n]{0,60}\\)',
    '_{3,}',
    '(?<![A-Za-z\\d])(?:X{2,}|×{2,}|x{3,}|某某)(?![A-Za-z\\d])',
    'TODO|待补充|待填',
  ].join('|'),
  'gu',
)

/** What a template left open: a reply with one of these never goes out. */
export function placeholdersIn(field: CheckedField, text: string): DraftFinding[] {
  return [...text.matchAll(LEFT_OPEN)].map((found) => ({
    kind: 'placeholder',
    rule: 'left-open',
    severity: 'must',
    field,
    start: found.index,
    end: found.index + found[0].length,
    text: found[0],
    said: {
      zh: `“${found[0]}”还没有填写。`,
      en: `“${found[0]}” is still to be filled in.`,
      todoZh: '填上内容，或者删去这一处。',
      todoEn: 'Fill it in or take it out.',
    },
  }))
}

/** The names in braces that are no placeholders: a template with one could never be filled. */
export function unknownPlaceholders(text: string): string[] {
  const named = [...text.matchAll(/\{([^{}\n]{0,40})\}/gu)].map((found) => found[1] ?? '')
  return [...new Set(named.filter((name) => !(PLACEHOLDERS as readonly string[]).includes(name)))]
}
