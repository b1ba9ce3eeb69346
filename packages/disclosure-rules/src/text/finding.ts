/**
 * What screening (敏感信息筛查) can find in a text. The order is the order of precedence: where two findings overlap,
 * the earlier type is kept.
 */
export const FINDING_TYPES = [
  'SECRECY',
  'EMAIL',
  'ID_CARD',
  'USCC',
  'PASSPORT',
  'BANK_CARD',
  'MOBILE',
  'LANDLINE',
  'PLATE',
  'ADDRESS',
  'NAME',
  'INTERNAL',
] as const
export type FindingType = (typeof FINDING_TYPES)[number]

/** `block`: no approval until a reviewer decides on it; `review`: to be looked at; `info`: shown, nothing to decide. */
export const SEVERITIES = ['block', 'review', 'info'] as const
export type Severity = (typeof SEVERITIES)[number]

/** How grave each type is where its rule does not say otherwise. */
export const SEVERITY_OF_TYPE: Readonly<Record<FindingType, Severity>> = {
  SECRECY: 'block',
  ID_CARD: 'block',
  USCC: 'info',
  PASSPORT: 'block',
  BANK_CARD: 'block',
  MOBILE: 'block',
  EMAIL: 'block',
  LANDLINE: 'review',
  PLATE: 'review',
  ADDRESS: 'review',
  NAME: 'review',
  INTERNAL: 'review',
}

/** The rules that fire. Stored with a finding and given words by whoever shows it; never Chinese text. */
export const FINDING_RULES = [
  'secrecy-level-with-star',
  'secrecy-level-alone',
  'secrecy-level-in-brackets',
  'secrecy-level-stated',
  'id-card-18',
  'id-card-15',
  'credit-code',
  'passport-with-cue',
  'permit-with-cue',
  'bank-card-luhn',
  'mobile-11',
  'email',
  'email-of-organ',
  'landline-area-code',
  'landline-with-cue',
  'plate',
  'address-of-dwelling',
  'address-with-cue',
  'name-after-cue',
  'name-before-detail',
  'name-with-title',
  'name-as-signature',
  'name-in-list',
  'name-with-dot',
  'name-after-label',
  'name-by-itself',
  'name-again',
  'internal-material',
  'internal-only',
  'no-circulation',
  'work-secret',
  'commercial-secret-mark',
  'unfinished-version',
  'not-for-publication',
  'urgency-mark',
] as const
export type FindingRule = (typeof FINDING_RULES)[number]

/** One place in a text. `start` and `end` are UTF-16 units: `text === source.slice(start, end)` always holds. */
export interface Finding {
  readonly type: FindingType
  readonly start: number
  readonly end: number
  readonly text: string
  readonly severity: Severity
  readonly rule: FindingRule
}

/** A finding before its text and severity are filled in. */
export interface Hit {
  readonly type: FindingType
  readonly start: number
  readonly end: number
  readonly rule: FindingRule
  readonly severity?: Severity
}

/** A finding in a named text of an item (`reply`, `question`), with the key that a reviewer's decision points at. */
export interface FieldFinding extends Finding {
  readonly key: string
  readonly field: string
}

/** The key of a finding: the same text screened again by the same rules gives the same keys. */
export function findingKey(field: string, finding: Pick<Finding, 'type' | 'start' | 'end'>): string {
  return `${field}:${finding.type}:${finding.start}-${finding.end}`
}
