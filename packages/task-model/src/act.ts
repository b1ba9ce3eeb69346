import { localDateOf } from '@gongkai/work-calendar'
import type * as z from 'zod'
import { actorId, actorName, couldBe, type Actor } from './actor.ts'
import { asStored, type Digest } from './canonical-json.ts'
import { sealEvent, type EventNotes, type TaskEvent } from './event.ts'
import type { ClockEffect } from './limits/limit-change.ts'
import { circumstancesOf, whyClosed, type Now } from './openness.ts'
import type { ActionRule, Deed, Procedure } from './procedure.ts'
import { isRefusal, refuse, type Refusal } from './refusal.ts'
import { applyEvent } from './replay.ts'
import type { Task } from './task.ts'

export interface Surroundings extends Now {
  readonly digest: Digest
  /** The version the actor had read. When another was made since, the act is refused as `stale-version`. */
  readonly version?: number
}

export interface Done<State extends string, Facts> {
  readonly task: Task<State, Facts>
  readonly event: TaskEvent<State>
}

/** Makes a task by the procedure's opening. Refuses: `not-your-role`, `invalid-input`. */
export function openTask<State extends string, Facts>(
  procedure: Procedure<State, Facts>,
  id: string,
  actor: Actor,
  input: unknown,
  { now, digest }: Pick<Surroundings, 'now' | 'digest'>,
): Done<State, Facts> | Refusal {
  const { opening } = procedure
  if (!opening.who.some((role) => couldBe(actor, role))) return refuse('not-your-role', { needed: [...opening.who] })
  const parsed = parse(opening.input, input)
  if ('refused' in parsed) return parsed
  const deed = deedOf(actor, parsed.value, now)
  const notes = notesOf(deed, opening.clock?.(deed), { procedure: procedure.name })
  const event = sealEvent(
    {
      taskId: id,
      seq: 1,
      at: deed.at,
      by: deed.by,
      byName: deed.byName,
      action: opening.action,
      from: null,
      to: opening.to,
      input: deed.input,
      notes,
      prev: '',
    },
    digest,
  )
  return { task: applyEvent(procedure, null, event), event }
}

/**
 * Does one action, or refuses it: asks again whether it is open (see `whyClosed`), parses the input, lets the procedure resolve and
 * check it. Refuses: `unknown-action`, `stale-version` (with who changed it and when), every reason of `whyClosed`,
 * `invalid-input` (with the fields), and the codes of the procedure's own guards and checks.
 *
 * Time never runs backwards in a history: when the clock was set back, the event takes the time of the one before it and
 * notes what the clock read.
 */
export function act<State extends string, Facts>(
  procedure: Procedure<State, Facts>,
  task: Task<State, Facts>,
  actor: Actor,
  action: string,
  input: unknown,
  { now, calendar, digest, version }: Surroundings,
): Done<State, Facts> | Refusal {
  const rule: ActionRule<State, Facts> | undefined = Object.hasOwn(procedure.actions, action)
    ? procedure.actions[action]
    : undefined
  if (!rule) return refuse('unknown-action', { action, known: Object.keys(procedure.actions) })
  if (version !== undefined && version !== task.version) {
    const { by, byName, at, action: done } = task.head
    return refuse('stale-version', { yours: version, current: task.version, by, byName, at, action: done })
  }
  const circumstances = circumstancesOf({ now, calendar })
  const closed = whyClosed(rule, task, actor, circumstances)
  if (closed) return closed
  const parsed = parse(rule.input, input)
  if ('refused' in parsed) return parsed
  const resolved = rule.resolve ? rule.resolve(task, parsed.value, actor, circumstances) : parsed.value
  if (rule.resolve && typeof resolved === 'object' && resolved !== null && isRefusal(resolved)) return resolved
  const understood: unknown = rule.resolve ? asStored(resolved) : resolved
  const objection = rule.check?.(task, understood, actor, circumstances)
  if (objection) return objection

  const at = Math.max(now, task.head.at)
  const deed = deedOf(actor, understood, at)
  const notes = notesOf(deed, rule.clock?.(task, deed), at === now ? {} : { clockRead: now })
  const event = sealEvent(
    {
      taskId: task.id,
      seq: task.version + 1,
      at,
      by: deed.by,
      byName: deed.byName,
      action,
      from: task.state,
      to: rule.to ?? task.state,
      input: deed.input,
      notes,
      prev: task.head.hash,
    },
    digest,
  )
  return { task: applyEvent(procedure, task, event), event }
}

function parse(schema: z.ZodType, input: unknown): { readonly value: unknown } | Refusal<'invalid-input'> {
  const result = schema.safeParse(input)
  if (result.success) return { value: asStored(result.data ?? {}) }
  const fields = result.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }))
  return refuse('invalid-input', { paths: fields.map((field) => field.path) }, fields)
}

function deedOf(actor: Actor, input: unknown, at: number): Deed<unknown> {
  const onBehalfOf = (actor.kind === 'staff' && actor.standsInFor) || null
  return { input, by: actorId(actor), byName: actorName(actor), at, today: localDateOf(at), onBehalfOf }
}

function notesOf(deed: Deed<unknown>, effects: readonly ClockEffect[] | undefined, given: EventNotes): EventNotes {
  const notes = deed.onBehalfOf ? asStored({ ...given, onBehalfOf: deed.onBehalfOf }) : given
  if (!effects || effects.length === 0) return notes
  return asStored({ ...notes, limits: effects.map((effect) => ({ ...effect, on: effect.on ?? deed.today })) })
}
