import type { PortalClause, PortalSummary } from '@gongkai/translation/portal'
import type { Effect } from '@gongkai/translation/values'
import { dateWords } from '../page/dates.ts'
import type { PortalWords } from '../words/index.ts'

export interface ClauseNote {
  /** `stale`: do not rely on it; `wording`: it waits; `quiet`: good to know. */
  readonly kind: 'stale' | 'wording' | 'quiet'
  readonly text: string
  /** Whether the two Chinese texts are shown: at once where the sense changed, folded where not. */
  readonly texts: 'open' | 'folded' | null
}

/** What changed, in words: the wording is told only where nothing weightier is. */
function effectsIn(effects: readonly Effect[], words: PortalWords): string {
  const all = new Set(effects)
  const named = [...all].filter((one) => all.size === 1 || one !== 'wording').map((one) => words.effects[one])
  return new Intl.ListFormat(words.locale).format(named)
}

/** What must be said beside words that are taken out of a document: that they are not current, and why; null where they are. */
export function staleNoteOf(
  { stale }: Pick<PortalSummary, 'stale'>,
  clause: string | null,
  words: PortalWords,
): string | null {
  const found = stale.find((one) => one.clause === clause)
  return found ? words.search.changed(effectsIn(found.effects, words)) : null
}

/** What a reader must know of a clause before its text; null where it simply says what the Chinese says. */
export function noteOf(clause: PortalClause, words: PortalWords): ClauseNote | null {
  const w = words.document
  const on = (day: string) => dateWords(day, words.locale)
  const last = clause.changes.at(-1)
  const decisive = clause.changes.findLast(({ material }) => material) ?? last
  if (clause.currency === 'gone') return { kind: 'stale', text: w.clauseGone(on(last?.on ?? '')), texts: null }
  if (clause.currency === 'missing') {
    if (clause.from.length > 0) return null
    const born = clause.changes.find(({ change }) => change === 'new')
    return { kind: 'stale', text: born ? w.clauseNew(on(born.on), born.version) : w.clauseMissing, texts: null }
  }
  if (clause.currency === 'stale' && decisive) {
    const effects = clause.changes.filter(({ material }) => material).flatMap((one) => one.effects)
    const listed = effectsIn(effects, words) || words.effects.wording
    return { kind: 'stale', text: w.clauseStaleText(on(decisive.on), decisive.version, listed), texts: 'open' }
  }
  if (clause.currency === 'wording' && last)
    return { kind: 'wording', text: w.clauseWording(on(last.on)), texts: 'folded' }
  if (clause.stillRight) return { kind: 'quiet', text: w.clauseStillRight(on(clause.stillRight.on)), texts: null }
  return null
}
