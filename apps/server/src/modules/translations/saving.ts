import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import { cleanText } from '@gongkai/contract-kit/text'
import { couldBe, holds, type Actor, type Capacities, type StaffActor } from '@gongkai/task-model'
import type { UnitInput } from '@gongkai/translation/editions'
import { clauseHash } from '@gongkai/translation/clauses'
import { latestVersion, sourceVersion } from '../sources/index.ts'
import { rollback } from '../../platform/database.ts'
import type { Surroundings } from '../surroundings.ts'
import { lockTranslation, translationOf, type TranslationRow } from './translation-store.ts'
import { keepPast, keepUnit, unitsOf, type Unit } from './unit-store.ts'

/** What became of words that somebody sent: kept, or beside those that somebody else kept first. */
export type UnitKept =
  | { readonly kept: true; readonly unit: Unit }
  | { readonly kept: false; readonly unit: Unit; readonly yours: { readonly text: string; readonly basis: number } }

export interface UnitWish extends UnitInput {
  readonly clause: string
}

/** Autosave makes many versions of one person's words; of these only what has rested so long is kept apart, in milliseconds. */
const RESTED = 5 * 60_000

const TRANSLATES = ['lead', 'lead-head'] as const

/** In which capacity somebody may write words of a translation now; or why not. */
export function writerOf(row: TranslationRow, capacities: Capacities): StaffActor | Refusal {
  const could = capacities.filter((one) => TRANSLATES.some((role) => couldBe(one, role)))
  if (could.length === 0) return { refused: 'not-your-role', facts: { needed: [...TRANSLATES] } }
  if (row.state === 'language-review' || row.state === 'policy-review') return { refused: 'units-in-review' }
  if (row.state !== 'in-translation')
    return { refused: 'wrong-state', facts: { state: row.state, possibleIn: ['in-translation'] } }
  const task = translationOf(row)
  const writer = could.find(
    (one): one is StaffActor => one.kind === 'staff' && TRANSLATES.some((role) => holds(one, role, task)),
  )
  return writer ?? { refused: 'not-your-department', facts: { lead: row.lead } }
}

const peopleOf = (actor: Actor) =>
  actor.kind === 'staff' ? [actor.person, ...(actor.standsInFor ? [actor.standsInFor.person] : [])] : []

/**
 * Keeps the words of clauses, all in one transaction. Where somebody else has kept other words since the version that was read, theirs stay
 * and both are given: nothing of either is lost. Refuses words for Chinese that is not there.
 */
export async function saveUnits(
  surroundings: Surroundings,
  id: string,
  capacities: Capacities,
  wishes: readonly UnitWish[],
): Promise<readonly UnitKept[] | Refusal> {
  const { db, clock } = surroundings
  return db.transaction(async () => {
    const row = await lockTranslation(db, id)
    if (!row) return { refused: 'not-found' }
    const writer = writerOf(row, capacities)
    if (isRefusal(writer)) return writer
    const latest = await latestVersion(db, row.document)
    if (!latest) return { refused: 'translation-no-document' }
    const held = new Map((await unitsOf(db, id)).map((unit) => [unit.clause, unit]))
    const bases = new Set(wishes.map(({ basis }) => basis).filter((basis) => basis <= latest.version))
    const hashes = await basisHashes(surroundings, row.document, [...bases])
    const today = new Set(latest.clauses.map((clause) => clause.id))
    const kept: UnitKept[] = []
    const [past, fresh]: [Unit[], Unit[]] = [[], []]
    for (const wish of wishes) {
      const { clause, basis } = wish
      if (!today.has(clause)) return { refused: 'unit-not-in-source', facts: { clause } }
      const sha256 = hashes.get(`${basis}/${clause}`)
      if (sha256 === undefined) return { refused: 'unit-basis-unknown', facts: { clause, basis } }
      const text = cleanText(wish.text)
      if (wish.ready && text.trim() === '') return { refused: 'unit-empty', facts: { clause } }
      const before = held.get(clause)
      if ((before?.version ?? 0) !== wish.unitVersion) {
        if (!before) return { refused: 'unit-basis-unknown', facts: { clause } }
        // The same words sent again are kept already: a retried save is no conflict.
        const same = before.text === text && before.basis.version === basis && before.ready === wish.ready
        kept.push(same ? { kept: true, unit: before } : { kept: false, unit: before, yours: { text, basis } })
        continue
      }
      const unit: Unit = {
        clause,
        version: wish.unitVersion + 1,
        text,
        basis: { version: basis, sha256 },
        // A machine's words stay marked as such, whoever keeps them unchanged or only sets their spaces anew.
        origin: before?.origin === 'machine' && spaced(before.text) === spaced(text) ? 'machine' : wish.origin,
        ready: wish.ready,
        by: writer.person,
        byName: writer.name,
        at: clock.now(),
        authors: authorsOf(before, text, wish.ready, writer),
      }
      if (before && isWorthKeeping(before, unit)) past.push(before)
      held.set(clause, unit)
      fresh.push(unit)
      kept.push({ kept: true, unit })
    }
    // Nothing is written before all of it may be; then the statements travel together, in their order.
    const [written] = await Promise.all([
      Promise.all(fresh.map((unit) => keepUnit(db, id, unit))),
      ...past.map((unit) => keepPast(db, id, unit)),
    ])
    if (!written.every(Boolean)) throw rollback({ refused: 'conflict' } as const)
    return kept
  })
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Who only marks words ready did not write them; but a machine's words are answered for by whoever takes them over. */
function authorsOf(before: Unit | undefined, text: string, ready: boolean, writer: Actor): string[] {
  const known = before?.authors ?? []
  const takenOver = before?.origin === 'machine' && ready && !before.ready
  return before?.text === text && known.length > 0 && !takenOver
    ? [...known]
    : [...new Set([...known, ...peopleOf(writer)])]
}

const isWorthKeeping = (before: Unit, now: Unit): boolean =>
  before.text !== '' &&
  before.text !== now.text &&
  (before.by !== now.by ||
    before.ready ||
    before.origin !== now.origin ||
    before.basis.version !== now.basis.version ||
    now.at - before.at >= RESTED)

/** The hash of every clause of these versions, by `VERSION/CLAUSE`. */
async function basisHashes(
  { db }: Surroundings,
  document: string,
  versions: readonly number[],
): Promise<ReadonlyMap<string, string>> {
  const found = await Promise.all(versions.map((version) => sourceVersion(db, document, version)))
  return new Map(
    found.flatMap((one) =>
      (one?.clauses ?? []).map(({ id, text }) => [`${one?.version}/${id}`, clauseHash(text)] as const),
    ),
  )
}
