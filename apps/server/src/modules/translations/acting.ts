import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import type { Actor, Capacities } from '@gongkai/task-model'
import {
  clausesChanged,
  draftFaults,
  submissionHash,
  translationAsked,
  wordsHash,
  type TranslationDeskAction,
} from '@gongkai/translation/editions'
import type { Surroundings } from '../surroundings.ts'
import { actOnRow, openTo } from './act.ts'
import { settle } from './following.ts'
import { passLanguage } from './passing.ts'
import { draftedEdition, publishedStanding, translationNow, type TranslationNow } from './standing.ts'
import { lockTranslation, type TranslationRow } from './translation-store.ts'
import type { Unit } from './unit-store.ts'

export interface DeskWish {
  readonly id: string
  readonly capacities: Capacities
  readonly action: TranslationDeskAction
  readonly input: unknown
  /** The version that was read; the act is refused where another was made since. */
  readonly version: number
}

/** Does what somebody asks for at the desk, in one transaction, and gives the row as it stands then. */
export async function actAtDesk(surroundings: Surroundings, wish: DeskWish): Promise<TranslationRow | Refusal> {
  const { db } = surroundings
  const { id, capacities, action, version } = wish
  if (action === 'pass-language') return passLanguage(surroundings, wish)
  return db.transaction(async () => {
    const row = await lockTranslation(db, id)
    if (!row) return { refused: 'not-found' }
    const now = await translationNow(db, row)
    if (!now) return { refused: 'translation-no-document' }
    const open = openTo(surroundings, row, { capacities, action, version })
    if (isRefusal(open)) return open
    const input = completed(surroundings, now, open, wish)
    if (isRefusal(input)) return input
    const done = await actOnRow(surroundings, row, { capacities: open, action, input, version })
    if (isRefusal(done)) return done
    return action === 'decide' || action === 'put-down' ? settle(surroundings, done) : done
  })
}

/** What was asked for together with what only the server knows; or why it cannot be done. */
function completed(
  surroundings: Surroundings,
  now: TranslationNow,
  who: Capacities,
  { action, input }: DeskWish,
): object | Refusal {
  switch (action) {
    case 'take-up':
      return now.source.document.state === 'withdrawn' ? { refused: 'translation-source-withdrawn' } : {}
    case 'submit':
      return submission(now, translationAsked.submit.safeParse(input).data?.tentative ?? false)
    case 'decide': {
      const asked = translationAsked.decide.safeParse(input)
      return asked.success ? decision(surroundings, now, who, asked.data) : { refused: 'invalid-input' }
    }
    default:
      return typeof input === 'object' && input !== null ? input : {}
  }
}

/** Binds exactly these words to exactly this Chinese text. */
function submission(now: TranslationNow, tentative: boolean): object | Refusal {
  const { draft, source, units } = now
  if (source.document.state === 'withdrawn') return { refused: 'translation-source-withdrawn' }
  const faults = draftFaults(draft)
  if (faults.length > 0) return { refused: 'units-not-ready', facts: { clauses: faults.length } }
  const changed = clausesChanged(draft)
  const confirms = draft.published !== null && draft.published.tentative !== tentative
  if (changed.length === 0 && !confirms) return { refused: 'nothing-translated-anew' }
  const { version, sha256 } = source.latest
  const authors = units
    .filter(({ clause }) => changed.includes(clause))
    .flatMap((unit) => [...unit.authors, ...earlierAuthors(now, unit)])
  // Who confirms a tentative edition speaks for every clause of it.
  const confirmed = draft.published?.tentative && !tentative ? Object.values(now.row.facts.published?.units ?? {}) : []
  const texts = submissionHash(draftedEdition(now, tentative).units)
  return { source: { version, sha256 }, texts, tentative, authors: [...new Set([...authors, ...confirmed.flat()])] }
}

/** Words that were published before and only stand for newer Chinese now are still whose they were. */
function earlierAuthors({ row, published }: TranslationNow, { clause, text, authors }: Unit): readonly string[] {
  const same = published?.details.units.some((one) => one.clause === clause && one.text === text) ?? false
  return same || authors.length === 0 ? (row.facts.published?.units[clause] ?? []) : []
}

/** A decision is of the published words and of the newest Chinese text, which whoever decides must have seen. */
function decision(
  { clock }: Surroundings,
  now: TranslationNow,
  [actor]: Capacities,
  asked: { readonly clause: string; readonly upTo: number; readonly reason: string },
): object | Refusal {
  const { source, published, row } = now
  const { clause, upTo, reason } = asked
  if (!published) return { refused: 'nothing-published' }
  if (upTo !== source.latest.version)
    return { refused: 'decided-on-another-version', facts: { version: source.latest.version } }
  const unit = published.details.units.find((one) => one.clause === clause)
  if (!unit) return { refused: 'no-such-clause', facts: { clause } }
  const before = publishedStanding(source, published.details, row.facts.decisions)
  const stands = before.clauses.find((one) => one.clause === clause)
  if (!stands || stands.currency === 'current') return { refused: 'clause-not-stale', facts: { clause } }
  if (stands.changes.some(({ change }) => change === 'split' || change === 'merged' || change === 'gone'))
    return { refused: 'clause-needs-new-words', facts: { clause } }
  const text = wordsHash(unit.text)
  const decided = { clause, version: upTo, text, on: '', reason, by: personOf(actor), byName: '', at: clock.now() }
  const after = publishedStanding(source, published.details, [...row.facts.decisions, decided])
  const settles = [
    ...(after.material.length === 0 ? ['stale'] : []),
    ...(after.wording.length === 0 ? ['wording'] : []),
  ]
  return { clause, upTo, text, reason, settles }
}

const personOf = (actor: Actor): string => (actor.kind === 'staff' ? actor.person : '')
