import { isRefusal } from '@gongkai/contract-kit'
import { act, openTask } from '@gongkai/task-model'
import { entryFault, entryOf, glossaryProcedure, glossaryTask, type GlossaryEvent } from '@gongkai/translation/glossary'
import { BASE_TERMS, type Term } from '@gongkai/translation/terms'
import { appendEvent } from '../../platform/history.ts'
import { sm3 } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { translatingDepartment } from './act.ts'
import { insertTerm, listTerms, takeGlossary, termOfRow } from './term-store.ts'

const SYSTEM = { kind: 'system', job: 'glossary' } as const

/**
 * Brings the entries that come with the platform into the bureau's glossary. Into an empty one as approved; later ones, that a newer platform
 * brings, as proposals. What the bureau has made of an entry stays, and its own entry of the same Chinese. Gives how many came in.
 */
export async function seedGlossary(surroundings: Surroundings): Promise<number> {
  const { db } = surroundings
  return db.transaction(async () => {
    await takeGlossary(db)
    const rows = await listTerms(db)
    const known = new Set(rows.map(({ id }) => id))
    const terms = rows.flatMap((row) => termOfRow(row) ?? [])
    const beginning = rows.length === 0
    const fresh = BASE_TERMS.filter(({ id }) => !known.has(id))
    const fitting = fresh.filter((term) => entryFault(term.id, entryOf(term), [...terms, ...fresh]) === null)
    if (beginning && fitting.length < fresh.length)
      throw new Error('entries of the platform do not stand beside each other')
    // Entries know nothing of each other here: their statements travel together.
    await Promise.all(fitting.map((term) => bringIn(surroundings, term, beginning)))
    return fitting.length
  })
}

/** Keeps one entry as the platform brings it: proposed, and taken over where nothing was there before. */
async function bringIn(surroundings: Surroundings, term: Term, takenOver: boolean): Promise<void> {
  const { db, clock, calendar } = surroundings
  const at = { now: clock.now(), calendar, digest: sm3 }
  const input = { id: term.id, entry: entryOf(term), reason: '', departments: [translatingDepartment(surroundings)] }
  const opened = openTask(glossaryProcedure, glossaryTask(term.id), SYSTEM, input, at)
  if (isRefusal(opened)) throw new Error(`the entry ${term.id} was refused: ${opened.refused}`)
  const taken = takenOver ? act(glossaryProcedure, opened.task, SYSTEM, 'take-over', {}, at) : opened
  if (isRefusal(taken)) throw new Error(`taking ${term.id} over was refused: ${taken.refused}`)
  const events = takenOver ? [opened.event, taken.event] : [opened.event]
  await insertTerm(db, term.id, taken.task)
  for (const event of events) await appendEvent(surroundings, event as GlossaryEvent)
}
