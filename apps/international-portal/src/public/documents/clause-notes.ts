import type { PortalClause } from '@gongkai/translation/portal'
import { dateWords } from '../page/dates.ts'
import type { PortalWords } from '../words/index.ts'

export interface ClauseNote {
  /** `stale`: do not rely on it; `wording`: it waits; `quiet`: good to know. */
  readonly kind: 'stale' | 'wording' | 'quiet'
  readonly text: string
  /** Whether the two Chinese texts are shown: at once where the sense changed, folded where not. */
  readonly texts: 'open' | 'folded' | null
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
    const effects = new Set(clause.changes.filter(({ material }) => material).flatMap((one) => one.effects))
    const named = [...effects].filter((one) => effects.size === 1 || one !== 'wording').map((one) => words.effects[one])
    const listed = new Intl.ListFormat(words.locale).format(named.length ? named : [words.effects.wording])
    return { kind: 'stale', text: w.clauseStaleText(on(decisive.on), decisive.version, listed), texts: 'open' }
  }
  if (clause.currency === 'wording' && last)
    return { kind: 'wording', text: w.clauseWording(on(last.on)), texts: 'folded' }
  if (clause.stillRight) return { kind: 'quiet', text: w.clauseStillRight(on(clause.stillRight.on)), texts: null }
  return null
}
