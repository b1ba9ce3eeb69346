import { parseDepartmentId, type DepartmentId } from '@gongkai/department-registry'
import { parseLocalDate, type LocalDate } from '@gongkai/work-calendar'
import * as z from 'zod'
import type { Actor } from '../actor.ts'
import type { ActionRule, Change, Circumstances, Deed } from '../procedure.ts'
import type { Refusal } from '../refusal.ts'
import type { Task } from '../task.ts'

type Told = 'notBy' | 'guard' | 'resolve' | 'check' | 'effect' | 'clock'

/**
 * An action that many procedures share, typed over the part of the facts it needs (`Slice`): it fits every procedure whose facts
 * hold that part, so a procedure is put together by spreading pieces beside its own actions.
 */
export type Piece<State extends string, Slice, Input extends z.ZodType = z.ZodType> = Pick<
  ActionRule<State, Slice, Input>,
  'from' | 'to' | 'who' | 'input'
> &
  Pick<ActionRule<string, Slice, Input>, Told>

/** Writes a piece with its input inferred: `pieceOf<Returnable>()({ from, to, … })`. */
export function pieceOf<Slice>() {
  return <State extends string, Input extends z.ZodType>(
    rule: Piece<State, Slice, Input>,
  ): Piece<State, Slice, Input> => rule
}

/** The same piece that also changes other facts of its procedure: a return that voids the draft. */
export function alsoChanging<State extends string, Slice, Input extends z.ZodType, More>(
  piece: Piece<State, Slice, Input>,
  more: (task: Task<string, Slice & More>, deed: Deed<z.output<Input>>) => Change<More>,
): Piece<State, Slice & More, Input> {
  return {
    ...piece,
    effect(task, deed) {
      const first = piece.effect?.(task, deed) ?? {}
      const second = more(task, deed)
      return { ...first, ...second, facts: { ...first.facts, ...second.facts } as Partial<Slice & More> }
    },
  }
}

type Guard<Facts> = (task: Task<string, Facts>, actor: Actor, circumstances: Circumstances) => Refusal | null

/** The same actions with one more reason to be closed, asked before their own; `except` names those it does not concern. */
export function guarded<State extends string, Facts, Actions extends Record<string, ActionRule<State, Facts>>>(
  actions: Actions,
  guard: Guard<Facts>,
  except: readonly (keyof Actions & string)[] = [],
): Actions {
  const both = ([name, rule]: [string, ActionRule<State, Facts>]): [string, ActionRule<State, Facts>] =>
    except.includes(name)
      ? [name, rule]
      : [name, { ...rule, guard: (task, actor, at) => guard(task, actor, at) ?? rule.guard?.(task, actor, at) ?? null }]
  return Object.fromEntries(Object.entries(actions).map(both)) as Actions
}

/** Somebody did something at some time and said why; `onBehalfOf` where a stand-in did. */
export interface Remark {
  readonly by: string
  readonly byName: string
  readonly onBehalfOf?: string
  /** Epoch milliseconds. */
  readonly at: number
  readonly reason: string
}

export function remarkOf({ by, byName, at, onBehalfOf }: Deed<unknown>, reason: string): Remark {
  return { by, byName, ...(onBehalfOf ? { onBehalfOf: onBehalfOf.person } : {}), at, reason }
}

/** A text that must say something. A subject with rules of its own for texts passes its own shape to the pieces. */
export const reasonText: ReasonShape = z.string().trim().min(1).max(500)
export type ReasonShape = z.ZodType<string, string>

export const departmentShape = z.string().transform((printed, context): DepartmentId => {
  const id = parseDepartmentId(printed)
  if (id !== null) return id
  context.addIssue({ code: 'custom', params: { code: 'unknown-department' } })
  return z.NEVER
})

/** A day as people and programs write it, `2026-09-30`. */
export const dateShape = z.string().transform((printed, context): LocalDate => {
  const date = parseLocalDate(printed)
  if (date !== null) return date
  context.addIssue({ code: 'custom', params: { code: 'not-a-date' } })
  return z.NEVER
})

/** Whether a department exists on a day; without a registry every well-formed id is taken. */
export type KnowsDepartment = (id: DepartmentId, on: LocalDate) => boolean
