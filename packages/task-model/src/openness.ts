import { localDateOf, type WorkCalendar } from '@gongkai/work-calendar'
import type * as z from 'zod'
import { couldBe, countsAs, holds, type Actor, type Capacities } from './actor.ts'
import type { ActionRule, Circumstances, Procedure } from './procedure.ts'
import { refuse, type Refusal } from './refusal.ts'
import type { Task } from './task.ts'

/** An action as one person sees it now: open with the shape of its input, or closed with the code and facts of the reason. */
export type ActionState<Action extends string = string> =
  | { readonly action: Action; readonly open: true; readonly input: z.ZodType }
  | {
      readonly action: Action
      readonly open: false
      readonly code: string
      readonly facts: Readonly<Record<string, unknown>>
    }

export interface Now {
  readonly now: number
  readonly calendar: WorkCalendar
}

export function circumstancesOf({ now, calendar }: Now): Circumstances {
  return { now, today: localDateOf(now), calendar }
}

/**
 * Why an action is closed to an actor, or null when it is open. The most lasting reason comes first: `not-your-role` (never
 * yours, with the roles it needs), `wrong-state` (not now, with the states it is possible in), `not-your-department` (another
 * department's matter), `drafter-cannot-review` (先审查后公开), then the procedure's own guard.
 */
export function whyClosed<State extends string, Facts>(
  rule: ActionRule<State, Facts>,
  task: Task<State, Facts>,
  actor: Actor,
  circumstances: Circumstances,
): Refusal | null {
  const possible = rule.who.filter((role) => couldBe(actor, role))
  if (possible.length === 0) return refuse('not-your-role', { needed: [...rule.who] })
  if (!rule.from.includes(task.state)) return refuse('wrong-state', { state: task.state, possibleIn: [...rule.from] })
  if (!possible.some((role) => holds(actor, role, task)))
    return refuse('not-your-department', {
      yours: actor.kind === 'staff' ? actor.department : null,
      lead: [...task.lead],
      support: [...task.support],
    })
  const barred = rule.notBy?.(task) ?? []
  const drafter = countsAs(actor).find((person) => barred.includes(person))
  if (drafter !== undefined) return refuse('drafter-cannot-review', { drafter })
  return rule.guard?.(task, actor, circumstances) ?? null
}

/** How far an actor came before a refusal: the further, the more it says about what to do. */
const ORDER = ['not-your-role', 'wrong-state', 'not-your-department', 'drafter-cannot-review']
const reached = ({ refused }: Refusal) => (ORDER.includes(refused) ? ORDER.indexOf(refused) : ORDER.length)

/**
 * In which of somebody's capacities an action is open, in their order; or why it is closed in all of them: the reason of the one
 * that came furthest. Whoever drafted, or stands in today for whoever drafted, reviews in none of them.
 */
export function capacitiesFor<State extends string, Facts>(
  rule: ActionRule<State, Facts>,
  task: Task<State, Facts>,
  capacities: Capacities,
  circumstances: Circumstances,
): Capacities | Refusal {
  const asked = capacities.map((actor) => ({ actor, closed: whyClosed(rule, task, actor, circumstances) }))
  const [first, ...others] = asked.flatMap(({ actor, closed }) => (closed === null ? [actor] : []))
  if (first !== undefined) {
    const barred = rule.notBy?.(task) ?? []
    const drafter = capacities.flatMap(countsAs).find((person) => barred.includes(person))
    return drafter === undefined ? [first, ...others] : refuse('drafter-cannot-review', { drafter })
  }
  const reasons = asked.flatMap(({ closed }) => closed ?? [])
  return reasons.reduce((best, one) => (reached(one) > reached(best) ? one : best))
}

/**
 * Every action of the procedure, in its order, open or closed for this actor, or for somebody with several capacities. The server
 * asks again when it is done.
 */
export function actionsFor<State extends string, Facts, Actions extends Record<string, ActionRule<State, Facts>>>(
  procedure: Procedure<State, Facts, Actions>,
  task: Task<State, Facts>,
  who: Actor | Capacities,
  now: Now,
): ActionState<keyof Actions & string>[] {
  const circumstances = circumstancesOf(now)
  const capacities: Capacities = 'kind' in who ? [who] : who
  const stateOf = (
    action: keyof Actions & string,
    rule: ActionRule<State, Facts>,
  ): ActionState<keyof Actions & string> => {
    const open = capacitiesFor(rule, task, capacities, circumstances)
    return 'refused' in open
      ? { action, open: false, code: open.refused, facts: open.facts }
      : { action, open: true, input: rule.input }
  }
  return Object.entries(procedure.actions).map(([action, rule]) => stateOf(action, rule))
}
