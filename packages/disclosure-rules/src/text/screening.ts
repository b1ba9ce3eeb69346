import { findAddresses } from './addresses.ts'
import { findDocuments, findEmails, findMilitaryCards, findPlates, findSplitDocuments } from './codes.ts'
import type { ReleaseContent } from '../content.ts'
import { FINDING_TYPES, SEVERITY_OF_TYPE, findingKey } from './finding.ts'
import type { FieldFinding, Finding, FindingType, Hit } from './finding.ts'
import { findLandlines } from './landlines.ts'
import { findNamesInLines, findSpeakers } from './lines.ts'
import { findCompoundNames, findLoneNames } from './lone-names.ts'
import { findInternalMarks, findSecrecyMarks } from './marks.ts'
import { findNames } from './names.ts'
import { findRepeats } from './repeats.ts'
import { findCreditCodes, findNumbers } from './numbers.ts'
import { pageOf, type Page } from './page.ts'
import { allowedIn } from './allowed.ts'
import { scan } from './scan.ts'

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
  const page = pageOf(text)
  const hits = withoutOverlaps(hitsOf(page), page.length)
  const allowed = allowedIn(page, options.allow ?? [])
  return hits.filter((hit) => !allowed(hit)).map((hit) => findingOf(text, page, hit))
}

function hitsOf(page: Page): Hit[] {
  const seen = scan(page)
  const identifiers = [
    ...findEmails(page, seen.ats),
    ...findNumbers(page, seen.tokens),
    ...findCreditCodes(page, seen.tokens),
    ...findDocuments(page, seen.tokens),
    ...findSplitDocuments(page, seen.tokens),
    ...findMilitaryCards(page, seen.tokens),
    ...findLandlines(page, seen.tokens),
  ]
  const names = [
    ...findNames(page, seen, identifiers),
    ...findLoneNames(page, seen.people),
    ...findCompoundNames(page, seen.words),
    ...findNamesInLines(page, seen.hasCells),
    ...findSpeakers(page),
  ]
  return [
    ...findSecrecyMarks(page, seen.words),
    ...identifiers,
    ...findPlates(page, seen.plates),
    ...findAddresses(page, seen.doors, seen.tokens),
    ...names,
    ...findRepeats(page, names),
    ...findInternalMarks(page, seen.words),
  ]
}

function findingOf(text: string, { sources }: Page, hit: Hit): Finding {
  const start = sources ? (sources[hit.start] ?? 0) : hit.start
  const end = sources ? (sources[hit.end - 1] ?? 0) + 1 : hit.end
  const severity = hit.severity ?? SEVERITY_OF_TYPE[hit.type]
  return { type: hit.type, start, end, text: text.slice(start, end), severity, rule: hit.rule }
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

const RANK = new Map<FindingType, number>(FINDING_TYPES.map((type, index) => [type, index]))
const rank = (hit: Hit) => RANK.get(hit.type) ?? FINDING_TYPES.length

/**
 * Of hits that overlap, the one of higher precedence stays, then the longer, then the earlier; what overlaps one that stays is
 * dropped. Hits are short, so marking what is taken costs no more than the text is long.
 */
function withoutOverlaps(hits: Hit[], length: number): Hit[] {
  if (hits.length < 2) return hits
  const byRank = hits.sort(
    (one, other) =>
      rank(one) - rank(other) || other.end - other.start - (one.end - one.start) || one.start - other.start,
  )
  const taken = new Uint8Array(length)
  const kept = byRank.filter((hit) => {
    for (let at = hit.start; at < hit.end; at++) if (taken[at] === 1) return false
    taken.fill(1, hit.start, hit.end)
    return true
  })
  return kept.sort((one, other) => one.start - other.start)
}
