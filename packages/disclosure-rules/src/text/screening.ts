import { findAddresses } from './addresses.ts'
import { findCreditCodes, findDocuments, findEmails, findLandlines, findPlates } from './codes.ts'
import type { ReleaseContent } from '../content.ts'
import { FINDING_TYPES, SEVERITY_OF_TYPE, findingKey } from './finding.ts'
import type { FieldFinding, Finding, Hit } from './finding.ts'
import { foldText } from './folding.ts'
import { findInternalMarks, findSecrecyMarks } from './marks.ts'
import { findNames } from './names.ts'
import { findNumbers } from './numbers.ts'

const DETECTORS = [
  findSecrecyMarks,
  findNumbers,
  findCreditCodes,
  findDocuments,
  findEmails,
  findLandlines,
  findPlates,
  findAddresses,
  findNames,
  findInternalMarks,
]

export interface ScreeningOptions {
  /** Texts that may stand in public: the bureau's own telephone numbers, addresses, the names of its heads. */
  readonly allow?: readonly string[]
}

/**
 * Screens one text (筛查) for personal data, secrecy and internal marks. Findings come in the order of the text, never overlap,
 * and hold exact UTF-16 offsets. Time is linear in the length of the text. An allowed text silences a finding only when it
 * covers the whole of it, so a public number inside a longer one hides nothing.
 */
export function screenText(text: string, options: ScreeningOptions = {}): Finding[] {
  const folded = foldText(text)
  const allowed = allowedSpans(folded, options.allow ?? [])
  const hits = DETECTORS.flatMap((detect) => detect(folded))
  return withoutOverlaps(hits)
    .filter((hit) => !allowed.some((span) => span.start <= hit.start && hit.end <= span.end))
    .map((hit) => ({
      type: hit.type,
      start: hit.start,
      end: hit.end,
      text: text.slice(hit.start, hit.end),
      severity: hit.severity ?? SEVERITY_OF_TYPE[hit.type],
      rule: hit.rule,
    }))
}

/** Screens the named texts of an item; each finding says its field and has the key a reviewer's decision points at. */
export function screenTexts(texts: Readonly<Record<string, string>>, options: ScreeningOptions = {}): FieldFinding[] {
  return Object.entries(texts).flatMap(([field, text]) =>
    screenText(text, options).map((finding) => ({ ...finding, field, key: findingKey(field, finding) })),
  )
}

/**
 * Screens everything a release holds. In what goes only to the addressee a secrecy mark still blocks, while personal data is
 * only to be looked at: most often it is the addressee's own.
 */
export function screenContent(content: ReleaseContent, options: ScreeningOptions = {}): FieldFinding[] {
  const toAddressee = screenTexts(content.addresseeTexts ?? {}, options).map((finding): FieldFinding => {
    const eased = finding.severity === 'block' && finding.type !== 'SECRECY'
    return eased ? { ...finding, severity: 'review' } : finding
  })
  return [...screenTexts(content.texts, options), ...toAddressee]
}

function rank(hit: Hit): number {
  return FINDING_TYPES.indexOf(hit.type)
}

/** Keeps, where hits overlap, the type of higher precedence, then the longer one. */
function withoutOverlaps(hits: readonly Hit[]): Hit[] {
  const byStart = [...hits].sort(
    (one, other) => one.start - other.start || rank(one) - rank(other) || other.end - one.end,
  )
  const kept: Hit[] = []
  for (const hit of byStart) {
    const last = kept.at(-1)
    if (!last || last.end <= hit.start) kept.push(hit)
    else if (rank(hit) < rank(last) || (rank(hit) === rank(last) && hit.end - hit.start > last.end - last.start)) {
      kept[kept.length - 1] = hit
    }
  }
  return kept
}

function allowedSpans(folded: string, allow: readonly string[]): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = []
  for (const phrase of allow.map(foldText)) {
    if (phrase === '') continue
    for (let start = folded.indexOf(phrase); start >= 0; start = folded.indexOf(phrase, start + 1)) {
      spans.push({ start, end: start + phrase.length })
    }
  }
  return spans
}
