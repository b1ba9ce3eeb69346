import { isUnreliable, type ClauseCurrency, type PublicCurrency } from '@gongkai/translation/editions'
import type { PortalClause } from '@gongkai/translation/portal'
import type { ReleasedSource } from '@gongkai/translation/sources'
import type { PublishedEdition } from '../translations/index.ts'

type ReleasedClause = ReleasedSource['clauses'][number]

export interface ClauseParts {
  /** Every version of the Chinese text that was released, by its number. */
  readonly released: ReadonlyMap<number, ReleasedSource>
  /** The newest of them. */
  readonly shown: ReleasedSource | null
  readonly edition: PublishedEdition | null
  readonly currency: PublicCurrency | null
}

const clauseIn = (source: ReleasedSource | null | undefined, id: string): ReleasedClause | undefined =>
  source?.clauses.find((one) => one.id === id)

const deep = (path: readonly string[] | undefined) => Math.max(0, (path?.length ?? 1) - 1)

/** The clauses of the Chinese text alone: what a Chinese page shows, and any page of what has no translation. */
export function chineseClauses(source: ReleasedSource | null): PortalClause[] {
  return (source?.clauses ?? []).map(({ id, label, role, path, text }) => ({
    ...{ id, label, role, depth: deep(path), text: null, chinese: text, currency: 'current', unreliable: false },
    ...{ changes: [], before: null, after: null, from: [], stillRight: null },
  }))
}

/** Every clause of a translated document in the order of the newest Chinese text, then those that are gone from it. */
export function translatedClauses({ released, shown, edition, currency }: ClauseParts): PortalClause[] {
  if (!edition || !currency) return chineseClauses(shown)
  const units = new Map(edition.details.units.map((one) => [one.clause, one]))
  const newest = released.get(currency.sourceVersion)
  const labels = new Map(currency.clauses.map(({ clause, label }) => [clause, label]))
  return inOrder(currency.clauses, newest).map((one) => {
    const unit = units.get(one.clause)
    const now = clauseIn(newest, one.clause)
    const known = now ?? clauseIn(shown, one.clause)
    const then = one.translated && clauseIn(released.get(one.translated.version), one.clause)
    return {
      ...{ id: one.clause, label: one.label, role: one.role, depth: deep(known?.path) },
      text: unit?.text ?? null,
      chinese: known?.text ?? then?.text ?? null,
      currency: one.currency,
      unreliable: isUnreliable(one),
      changes: one.changes.map(({ version, on, change, effects, material }) => ({
        ...{ version, on, change, material },
        effects: [...effects],
      })),
      ...bothTexts(one, then?.text, now?.text),
      from: one.from.filter((id) => id !== one.clause).map((id) => ({ clause: id, label: labels.get(id) ?? '' })),
      stillRight: one.stillRight && { ...one.stillRight },
    }
  })
}

/** In the order of the newest Chinese text where it is released; what it has and nobody translated is missing. */
function inOrder(known: readonly ClauseCurrency[], newest: ReleasedSource | undefined): readonly ClauseCurrency[] {
  if (!newest) return known
  const standing = new Map(known.map((one) => [one.clause, one]))
  const today = newest.clauses.map(
    ({ id, label, role }): ClauseCurrency =>
      standing.get(id) ?? {
        ...{ clause: id, label, role, currency: 'missing', changes: [], from: [], translated: null, stillRight: null },
      },
  )
  const there = new Set(today.map(({ clause }) => clause))
  return [...today, ...known.filter(({ clause }) => !there.has(clause))]
}

/** The Chinese that was translated and the Chinese of today, of a clause that changed. */
function bothTexts({ changes, currency }: ClauseCurrency, before: string | undefined, after: string | undefined) {
  if (changes.length === 0 || currency === 'missing') return { before: null, after: null }
  return { before: before ?? null, after: after ?? null }
}
