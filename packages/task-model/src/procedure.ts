import type { DepartmentId } from '@gongkai/department-registry'
import type { LocalDate, WorkCalendar } from '@gongkai/work-calendar'
import type * as z from 'zod'
import type { Actor, MatterRole, NamedPerson } from './actor.ts'
import type { ClockEffect } from './limits/limit-change.ts'
import type { Refusal } from './refusal.ts'
import type { Task } from './task.ts'

/** What a rule may look at besides the matter itself. `today` is `now` in Asia/Shanghai. */
export interface Circumstances {
  readonly now: number
  readonly today: LocalDate
  readonly calendar: WorkCalendar
}

/** An act as its effects see it. Only what the event keeps: replaying the event calls them with the same. */
export interface Deed<Input> {
  readonly input: Input
  readonly by: string
  readonly byName: string
  readonly at: number
  readonly today: LocalDate
  /** Whom a stand-in acted for; null when the person acted in their own right. */
  readonly onBehalfOf: NamedPerson | null
}

/** What an action changes besides the state. Departments are replaced as a whole, facts member by member. */
export interface Change<Facts> {
  readonly facts?: Partial<Facts>
  readonly lead?: readonly DepartmentId[]
  readonly support?: readonly DepartmentId[]
}

/** How a task comes into being: its first event. */
export interface Opening<State extends string, Facts, Input extends z.ZodType = z.ZodType> {
  readonly action: string
  readonly to: State
  readonly who: readonly MatterRole[]
  readonly input: Input
  begin(deed: Deed<z.output<Input>>): Change<Facts> & { readonly facts: Facts }
  clock?(deed: Deed<z.output<Input>>): readonly ClockEffect[]
}

/**
 * One action of a procedure, as data.
 * `to: null` leaves the state. `who`: any of these roles in the matter. `notBy`: people who must not do it (先审查后公开: who drafted
 * does not review), refused as `drafter-cannot-review`. `guard` decides from the matter and closes the action beforehand; `check` also
 * sees the input. Both return a refusal with a code of the procedure, or null. `resolve` completes the input with what only the moment
 * knows (the members of 各部门 on that day): what it returns is what `check` sees and the event keeps, so that replaying needs no
 * registry. `effect` and `clock` are pure.
 *
 * Methods, not function members, on purpose: a record of actions with different inputs is then one type.
 */
export interface ActionRule<State extends string, Facts, Input extends z.ZodType = z.ZodType> {
  readonly from: readonly State[]
  readonly to: State | null
  readonly who: readonly MatterRole[]
  readonly input: Input
  notBy?(task: Task<State, Facts>): readonly (string | null)[]
  guard?(task: Task<State, Facts>, actor: Actor, circumstances: Circumstances): Refusal | null
  resolve?(
    task: Task<State, Facts>,
    input: z.output<Input>,
    actor: Actor,
    circumstances: Circumstances,
  ): z.output<Input> | Refusal
  check?(task: Task<State, Facts>, input: z.output<Input>, actor: Actor, circumstances: Circumstances): Refusal | null
  effect?(task: Task<State, Facts>, deed: Deed<z.output<Input>>): Change<Facts>
  clock?(task: Task<State, Facts>, deed: Deed<z.output<Input>>): readonly ClockEffect[]
}

export interface Procedure<
  State extends string = string,
  Facts = unknown,
  Actions extends Record<string, ActionRule<State, Facts>> = Record<string, ActionRule<NoInfer<State>, NoInfer<Facts>>>,
> {
  readonly name: string
  readonly states: readonly State[]
  readonly opening: Opening<State, Facts>
  readonly actions: Actions
}

/** Writes actions of one procedure with their input inferred: `const action = actionOf<State, Facts>()`. */
export function actionOf<State extends string, Facts>() {
  return <Input extends z.ZodType>(rule: ActionRule<State, Facts, Input>): ActionRule<State, Facts, Input> => rule
}

/** The same for the opening. */
export function openingOf<State extends string, Facts>() {
  return <Input extends z.ZodType>(opening: Opening<State, Facts, Input>): Opening<State, Facts, Input> => opening
}

/**
 * Takes a procedure as data and returns it. Throws when the definition contradicts itself: a state that is not listed, an
 * action nobody may do or that starts nowhere, a state that no action leads to. Such a mistake is found when the program is
 * started, not when a clerk clicks.
 */
export function defineProcedure<State extends string, Facts, Actions extends Record<string, ActionRule<State, Facts>>>(
  procedure: Procedure<State, Facts, Actions>,
): Procedure<State, Facts, Actions> {
  const { name, states, opening, actions } = procedure
  const fault = (what: string): never => {
    throw new Error(`procedure ${name}: ${what}`)
  }
  const known = (state: string, where: string) =>
    (states as readonly string[]).includes(state) || fault(`${where} names an unknown state ${state}`)
  if (new Set(states).size !== states.length) fault('a state is listed twice')
  known(opening.to, opening.action)
  if (opening.who.length === 0) fault(`nobody may do ${opening.action}`)
  if (Object.hasOwn(actions, opening.action)) fault(`${opening.action} is both the opening and an action`)
  const reached = new Set<string>([opening.to])
  for (const [action, rule] of Object.entries(actions)) {
    for (const state of rule.from) known(state, action)
    if (rule.to !== null) known(rule.to, action)
    if (rule.from.length === 0) fault(`${action} starts nowhere`)
    if (rule.who.length === 0) fault(`nobody may do ${action}`)
  }
  for (let before = -1; before !== reached.size;) {
    before = reached.size
    for (const rule of Object.values(actions))
      if (rule.to !== null && rule.from.some((state) => reached.has(state))) reached.add(rule.to)
  }
  for (const state of states) if (!reached.has(state)) fault(`no action leads to ${state}`)
  return procedure
}
