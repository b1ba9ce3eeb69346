export type Severity = 'block' | 'review' | 'info'

/** What the screening found in a field, as every subject's API tells it. Offsets are UTF-16 units of that field. */
export interface Finding {
  readonly key: string
  readonly field: string
  readonly type: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly severity: Severity
  readonly rule: string
  readonly message: string
}

/** A run of text that carries the same findings from its first character to its last. */
export interface FindingPart {
  readonly start: number
  readonly text: string
  readonly findings: readonly Finding[]
}

const WEIGHT: Readonly<Record<Severity, number>> = { block: 2, review: 1, info: 0 }

/** The gravest severity among findings; `info` when there are none. */
export function gravest(findings: readonly Finding[]): Severity {
  return findings.reduce<Severity>(
    (worst, { severity }) => (WEIGHT[severity] > WEIGHT[worst] ? severity : worst),
    'info',
  )
}

/** Gravest first, then in the order of the text. */
export function byGravity(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => WEIGHT[b.severity] - WEIGHT[a.severity] || a.start - b.start)
}

/**
 * Cuts a text at every edge of a finding, so that overlapping findings each stay in place.
 * Offsets are UTF-16 units; those outside the text (a draft has moved on) are ignored. The parts joined are the text.
 */
export function partsOf(text: string, findings: readonly Finding[]): FindingPart[] {
  const placed = findings.filter(({ start, end }) => start >= 0 && end > start && end <= text.length)
  const edges = [...new Set([0, text.length, ...placed.flatMap(({ start, end }) => [start, end])])].toSorted(
    (a, b) => a - b,
  )
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? text.length
    return { start, text: text.slice(start, end), findings: placed.filter((f) => f.start <= start && f.end >= end) }
  })
}
