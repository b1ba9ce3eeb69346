import { chinaCalendar, type WorkCalendar } from '@gongkai/work-calendar'
import { act } from '../act.ts'
import type { Actor } from '../actor.ts'
import { actionsFor } from '../openness.ts'
import type { ActionRule, Procedure } from '../procedure.ts'
import { isRefusal } from '../refusal.ts'
import type { Task } from '../task.ts'
import { sampleDigest } from './sample.ts'

export interface TableRow {
  readonly situation: string
  readonly action: string
  /** By the name of the actor: `yes`, or the code of the reason. A code that only the input brought about stands in brackets. */
  readonly cells: Readonly<Record<string, string>>
}

export interface TableInput<State extends string, Facts> {
  /** Tasks by the name of their situation: every state, and whatever else makes a difference. */
  readonly situations: Readonly<Record<string, Task<State, Facts>>>
  /** Everybody who may come along, by the name their column has. */
  readonly actors: Readonly<Record<string, Actor>>
  /** A fitting input for each action; a function where it depends on the task. */
  readonly inputs: Readonly<Record<string, unknown>>
  readonly now: number
  readonly calendar?: WorkCalendar
  /** How an action is done where a subject wraps the engine's `act`. */
  readonly doing?: (task: Task<State, Facts>, actor: Actor, action: string, input: unknown) => object
}

/**
 * Every situation × action × actor of a procedure: what is offered, and what happens when it is done. Throws where the two
 * differ, where a state has no situation, or where an action has no input: a table leaves nothing out.
 */
export function procedureTable<State extends string, Facts, Actions extends Record<string, ActionRule<State, Facts>>>(
  procedure: Procedure<State, Facts, Actions>,
  { situations, actors, inputs, now, calendar = chinaCalendar, doing }: TableInput<State, Facts>,
): TableRow[] {
  const shown = new Set(Object.values(situations).map((task) => task.state))
  const missing = procedure.states.find((state) => !shown.has(state))
  if (missing !== undefined) throw new Error(`${procedure.name}: no situation in state ${missing}`)
  const around = { now, calendar, digest: sampleDigest }
  return Object.entries(situations).flatMap(([situation, task]) => {
    const offered = Object.entries(actors).map(
      ([name, actor]) => [name, actor, actionsFor(procedure, task, actor, around)] as const,
    )
    return Object.keys(procedure.actions).map((action) => {
      if (!Object.hasOwn(inputs, action)) throw new Error(`${procedure.name}: no input for ${action}`)
      const given: unknown = inputs[action]
      const input: unknown = typeof given === 'function' ? (given as (task: Task) => unknown)(task) : given
      const cells = offered.map(([name, actor, states]) => {
        const state = states.find((one) => one.action === action)
        const done: object = doing
          ? doing(task, actor, action, input)
          : act(procedure, task, actor, action, input, around)
        const happened = isRefusal(done) ? done.refused : 'yes'
        if (state?.open) return [name, happened === 'yes' ? 'yes' : `(${happened})`] as const
        if (state?.code !== happened)
          throw new Error(`${situation}, ${action}, ${name}: shown ${state?.code}, done ${happened}`)
        return [name, happened] as const
      })
      return { situation, action, cells: Object.fromEntries(cells) }
    })
  })
}

const MARKS: Readonly<Record<string, string>> = { yes: '✓', 'not-your-role': '·', 'wrong-state': '–' }

/** How a situation, an action or an actor is called for a reader; the name itself where nothing is said. */
export type TableWords = Readonly<Record<string, string>>

/**
 * The table as a page that a lawyer reads and a reviewer compares: a section for each situation, a line for each action, a column
 * for each actor. ✓ may · never yours – not now, and any other reason by its code.
 */
export function tableText(title: string, rows: readonly TableRow[], words: TableWords = {}): string {
  const named = (name: string) => (words[name] ? `${words[name]} ${name}` : name)
  const actors = Object.keys(rows[0]?.cells ?? {})
  const lines = [
    `# ${title}`,
    '',
    '`✓` may (可以办理) · `·` never theirs (无此职责) · `–` not in this state (此环节不办)',
    '',
  ]
  const reasons = new Set<string>()
  for (const situation of new Set(rows.map((row) => row.situation))) {
    lines.push(`## ${named(situation)}`, '')
    lines.push(`| | ${actors.map(named).join(' | ')} |`, `| --- |${actors.map(() => ' --- |').join('')}`)
    for (const row of rows.filter((one) => one.situation === situation)) {
      const cells = actors.map((actor) => {
        const cell = row.cells[actor] ?? ''
        if (!MARKS[cell]) reasons.add(cell)
        return MARKS[cell] ?? cell
      })
      lines.push(`| ${named(row.action)} | ${cells.join(' | ')} |`)
    }
    lines.push('')
  }
  const met = [...reasons].sort().map((code) => `\`${code}\``)
  return [...lines, `Reasons met: ${met.join(', ')}. A reason in brackets comes from what was filled in.`, ''].join(
    '\n',
  )
}
