import type { Refusal } from '@gongkai/contract-kit'
import { maskOf, overrideOf, type FieldFinding, type Override } from '@gongkai/disclosure-rules'
import type { NotRemembered, RulingReach } from '@gongkai/messages'
import { act, openTask, replay, type Capacities, type TaskEvent } from '@gongkai/task-model'
import { appendEvent, eventsOf } from '../../platform/history.ts'
import { uuidv7 } from '../../platform/ids.ts'
import { sm3 } from '../messages/procedure.ts'
import type { Surroundings } from '../surroundings.ts'
import { rulingProcedure, rulingTask } from './procedure.ts'
import { mayBeRemembered, rulingDigest, scopeOf, type Ruling } from './ruling.ts'
import { insertRuling, keepRevocation, lockRuling, standingOn } from './ruling-store.ts'

/** A decision somebody wants to be remembered, checked and hashed, not yet kept. */
export interface Remembered {
  readonly reach: RulingReach
  readonly receipt: string
  readonly field: string
  readonly masked: string
  readonly override: Override
}

export interface Wish {
  readonly reach: RulingReach
  readonly board: string
  readonly receipt: string
  /** The text the finding stands in. */
  readonly text: string
  readonly finding: FieldFinding
  readonly reason: string
}

const no = (because: NotRemembered): Refusal => ({ refused: 'cannot-be-remembered', facts: { because } })

/** Checks a wish before anything is written. Refuses `cannot-be-remembered` with what is never or not so remembered in `because`. */
export function rememberable(surroundings: Pick<Surroundings, 'seal'>, wish: Wish): Remembered | Refusal {
  const { reach, board, receipt, text, finding, reason } = wish
  if (!mayBeRemembered(finding.type)) {
    return no(finding.type === 'SECRECY' ? 'secrecy-is-never-overridden' : 'identity-is-never-remembered')
  }
  if (reason.includes(finding.text.trim())) return no('reason-tells-the-text')
  const by = { scope: scopeOf(reach, board), reason: reason.trim(), by: '', at: '' }
  const override = overrideOf(text, finding, by, rulingDigest(surroundings))
  if ('refused' in override) return no(override.refused)
  return { reach, receipt, field: finding.field, masked: maskOf(finding.type, finding.text), override }
}

/**
 * Keeps a ruling with the first event of its history. Where one already stands for the same text in the same place and scope, that one
 * stays, unless this one gives another reason: then it takes its place.
 */
export async function remember(
  surroundings: Surroundings,
  capacities: Capacities,
  { reach, receipt, field, masked, override }: Remembered,
): Promise<void> {
  const { db, clock } = surroundings
  const { scope, type, textHash, contextHash, reason } = override
  const standing = (await standingOn(db, [scope], [textHash])).find(
    (one) => one.type === type && one.contextHash === contextHash,
  )
  if (standing) {
    if (standing.reason === reason) return
    await revoke(surroundings, capacities, standing.id, reason)
  }
  const id = uuidv7(clock.now())
  const input = { reach, scope, type, textHash, contextHash, receipt, field, reason }
  const opened = first(capacities, (actor) =>
    openTask(rulingProcedure, rulingTask(id), actor, input, surroundingsOf(surroundings)),
  )
  if ('refused' in opened) throw new Error(`a review was given, but its ruling refused: ${opened.refused}`)
  const { by, byName, at } = opened.event
  const kept = await insertRuling(db, {
    ...override,
    id,
    reach,
    receipt,
    field,
    masked,
    by,
    byName,
    at: new Date(at).toISOString(),
    revoked: null,
  })
  // Another review kept the same one meanwhile: it stands for both.
  if (kept) await appendEvent(surroundings, opened.event)
}

/** Revokes a ruling: from now on its finding is open again. Refuses `not-found` and `already-revoked` with who and when. */
export async function revoke(
  surroundings: Surroundings,
  capacities: Capacities,
  id: string,
  reason: string,
): Promise<Ruling | Refusal> {
  const { db } = surroundings
  const ruling = await lockRuling(db, id)
  if (!ruling) return { refused: 'not-found' }
  if (ruling.revoked) {
    const { byName, at } = ruling.revoked
    return { refused: 'already-revoked', facts: { byName, at: Date.parse(at) } }
  }
  const events = await eventsOf(db, rulingTask(id))
  const task = replay(rulingProcedure, events as TaskEvent<'standing' | 'revoked'>[])
  const done = first(capacities, (actor) =>
    act(rulingProcedure, task, actor, 'revoke', { reason }, surroundingsOf(surroundings)),
  )
  if ('refused' in done) return done
  await appendEvent(surroundings, done.event)
  const { by, byName, at } = done.event
  const revoked = { by, byName, at: new Date(at).toISOString(), reason }
  await keepRevocation(db, id, revoked)
  return { ...ruling, revoked }
}

const surroundingsOf = ({ clock, calendar }: Surroundings) => ({ now: clock.now(), calendar, digest: sm3 })

/** The act in the first capacity that may, else the refusal of the first. */
function first<Done extends object>(
  capacities: Capacities,
  attempt: (actor: Capacities[number]) => Done | Refusal,
): Done | Refusal {
  const [one, ...others] = capacities
  const done = attempt(one)
  if (!('refused' in done)) return done
  for (const other of others) {
    const then = attempt(other)
    if (!('refused' in then)) return then
  }
  return done
}
