import { resolveName, type Registry } from '@gongkai/department-registry'
import type { LocalDate } from '@gongkai/work-calendar'
import { FIRST_LEADS } from './duty-note.ts'
import { yearIn } from './han-number.ts'
import { marker, numberPart } from './plan-heading.ts'
import { printedTasks, type PrintedTask } from './plan-items.ts'
import { above, outlineOf, type OutlineItem } from './plan-outline.ts'
import { paragraphsOf, type PlanLine } from './plan-paragraphs.ts'
import { isTable, tableTasks } from './plan-table.ts'
import { titleOf } from './plan-title.ts'
import { planWarning } from './plan-warnings.ts'
import type { Plan, PlanName, PlanTask, PlanWarning } from './plan.ts'

export interface PlanReading {
  readonly registry: Registry
  /** The day on which names are looked up: departments are renamed. */
  readonly onDate: LocalDate
}

/**
 * Reads a year's work points (年度工作要点) into tasks. Pure: it takes the lines of a text or the paragraphs of a word-processor file.
 *
 * A unit that is only called responsible (责任单位) leads, unless the annotation names a lead beside it (then it supports) or the document
 * says that the first named leads (列第一位的为牵头单位). What cannot be decided is a warning and keeps what was printed.
 */
export function readPlan(lines: readonly PlanLine[], { registry, onDate }: PlanReading): Plan {
  const paragraphs = paragraphsOf(lines)
  const { title, length } = titleOf(paragraphs)
  const body = paragraphs.slice(length)
  const outline = outlineOf(body)
  const table = isTable(body)
  const printed = table ? tableTasks(body) : printedTasks(outline.roots)
  const warnings: PlanWarning[] = []
  const firstLine = paragraphs[0]?.line ?? 1
  if (title === '') warnings.push(planWarning('no-title', firstLine, paragraphs[0]?.text ?? ''))
  if (printed.length === 0) warnings.push(planWarning('no-tasks', firstLine, paragraphs[0]?.text ?? ''))
  const misplaced = (table ? [] : outline.misplaced).map(({ item, expected }) => ({
    number: numberOf(item),
    warning: planWarning('out-of-order', item.line, item.printed, {
      printed: marker(item),
      expected: marker({ ...item, n: expected }),
    }),
  }))
  warnings.push(...misplaced.map(({ warning }) => warning))

  const firstLeads =
    printed.some((task) => task.notes.some((note) => note.firstLeads)) ||
    body.some(({ text }) => FIRST_LEADS.test(text))
  let fromHereOn: readonly string[] = []
  const tasks = printed.map((task): PlanTask => {
    fromHereOn = task.notes.find((note) => note.fromHereOn.length > 0)?.fromHereOn ?? fromHereOn
    const { lead, support, implied } = partiesOf(task, firstLeads, fromHereOn)
    const name = (unit: string): PlanName[] => namesOf(unit, registry, onDate)
    const named = { lead: lead.flatMap(name), support: support.flatMap(name), implied: implied.flatMap(name) }
    const own = [
      ...misplaced
        .filter(({ warning, number }) => warning.line === task.line && number === task.number)
        .map((each) => each.warning),
      ...warningsOf(task, named),
    ]
    return {
      number: task.number,
      part: task.part,
      line: task.line,
      path: task.path,
      title: task.title,
      text: task.text,
      ...named,
      openEnded: task.notes.some((note) => note.openEnded),
      due: task.due,
      annotation: task.annotation,
      warnings: own,
    }
  })
  const ofTasks = tasks.flatMap((task) => task.warnings).filter((warning) => warning.code !== 'out-of-order')
  return {
    title,
    year: yearIn(title),
    tasks,
    warnings: [...warnings, ...ofTasks].sort((a, b) => a.line - b.line),
  }
}

function numberOf(item: OutlineItem): string {
  return [...above(item), item].map((each) => numberPart(each)).join('')
}

function partiesOf({ notes }: PrintedTask, firstLeads: boolean, fromHereOn: readonly string[]) {
  const lead = notes.flatMap((note) => note.lead)
  const support = notes.flatMap((note) => note.support)
  const responsible = notes.flatMap((note) => note.responsible)
  const led = lead.length > 0
  const leads = led ? lead : firstLeads ? responsible.slice(0, 1) : responsible
  const supports = led ? [...responsible, ...support] : firstLeads ? [...responsible.slice(1), ...support] : support
  const owed = leads.length === 0 && notes.length > 0 ? fromHereOn : leads
  const implied = fromHereOn.filter((unit) => !owed.includes(unit) && !supports.includes(unit))
  return { lead: once(owed), support: once(supports).filter((unit) => !owed.includes(unit)), implied }
}

function once(names: readonly string[]): string[] {
  return [...new Set(names)]
}

/** One name, or the two that 和 joins when each is known and the whole is not. */
function namesOf(unit: string, registry: Registry, onDate: LocalDate): PlanName[] {
  const ref = resolveName(registry, unit, onDate)
  if (ref.kind === 'unknown') {
    const pieces = unit.split(/和|及|以及|与|会同/).filter(Boolean)
    const refs = pieces.map((printed) => ({ printed, ref: resolveName(registry, printed, onDate) }))
    if (pieces.length > 1 && refs.every((piece) => piece.ref.kind !== 'unknown')) return refs
  }
  return [{ printed: unit, ref }]
}

function warningsOf(
  task: PrintedTask,
  named: {
    readonly lead: readonly PlanName[]
    readonly support: readonly PlanName[]
    readonly implied: readonly PlanName[]
  },
): PlanWarning[] {
  const shown = task.annotation ?? task.title
  const warnings = [...named.lead, ...named.support].flatMap(({ printed, ref }) =>
    ref.kind === 'unknown'
      ? [planWarning('unknown-department', task.line, shown, { printed, nearest: ref.nearest })]
      : [],
  )
  if (task.unclosed !== null) warnings.unshift(planWarning('unclosed-bracket', task.line, task.unclosed))
  if (named.lead.length === 0) warnings.push(planWarning('no-lead', task.line, shown, { number: task.number }))
  return warnings
}
