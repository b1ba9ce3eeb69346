import { checkPair, type Finding } from '@gongkai/translation/checks'
import { findingSentence, FINDING_TYPE_WORDS } from '@gongkai/translation/checks/words'
import type { TermIndex } from '@gongkai/translation/terms'
import type { LocalDate } from '@gongkai/work-calendar'

/** A hint helps the writer; anything else is a difference between the two texts. */
const HINTS: readonly string[] = ['title', 'length']

/** A finding as the editor shows it: where, of what kind, and what to do about it. */
export interface ShownFinding {
  readonly key: string
  readonly hint: boolean
  readonly name: string
  readonly message: string
  readonly zh: Finding['zh']
  readonly en: Finding['en']
}

export function shownFindings(findings: readonly Finding[], lang: 'zh' | 'en'): ShownFinding[] {
  return findings.map((finding) => ({
    key: `${finding.type} ${finding.zh.start} ${finding.en.start} ${finding.en.end}`,
    hint: HINTS.includes(finding.type),
    name: FINDING_TYPE_WORDS[finding.type][lang],
    message: findingSentence(finding)[lang],
    zh: finding.zh,
    en: finding.en,
  }))
}

/** What was found in pairs of texts before: a list of many clauses is looked through again at every key, and one of them has changed. */
const known = new WeakMap<TermIndex, Map<string, readonly Finding[]>>()
const MOST_KNOWN = 10_000

/** What the checks find in one clause as it is written. An empty text is not a fault of the writer yet: the mark of the clause says it. */
export function checkClause(zh: string | null, en: string, terms: TermIndex, on: LocalDate | null): readonly Finding[] {
  if (zh === null || en.trim() === '') return []
  const found = known.get(terms) ?? new Map<string, readonly Finding[]>()
  known.set(terms, found)
  const key = [on ?? '', zh, en].join('\u0000')
  const before = found.get(key)
  if (before) return before
  if (found.size >= MOST_KNOWN) found.clear()
  const findings = checkPair(zh, en, terms, { on, hints: true })
  found.set(key, findings)
  return findings
}

/** A run of a text that carries the same marks from its first character to its last. */
export interface TextRun<Mark> {
  readonly start: number
  readonly text: string
  readonly marks: readonly Mark[]
}

/** Cuts a text at the edges of its marks, so that overlapping ones each stay in place. The runs joined are the text. */
export function runsOf<Mark extends { readonly start: number; readonly end: number }>(
  text: string,
  marks: readonly Mark[],
): TextRun<Mark>[] {
  const placed = marks.filter(({ start, end }) => start >= 0 && end > start && end <= text.length)
  const edges = [...new Set([0, text.length, ...placed.flatMap(({ start, end }) => [start, end])])].toSorted(
    (a, b) => a - b,
  )
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? text.length
    return { start, text: text.slice(start, end), marks: placed.filter((one) => one.start <= start && one.end >= end) }
  })
}
