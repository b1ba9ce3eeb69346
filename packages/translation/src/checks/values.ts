/**
 * What a check can find between a Chinese clause and its English: 数字、日期、金额、引用、文号、术语、漏译、残留中文. `title` (书名号内的名称) and
 * `length` (长度) are hints of the editor only.
 */
export const FINDING_TYPES = [
  'number',
  'date',
  'amount',
  'reference',
  'document-number',
  'term',
  'missing',
  'untranslated',
  'title',
  'length',
] as const
export type FindingType = (typeof FINDING_TYPES)[number]
