import type { Registry } from '@gongkai/department-registry'
import type { LocalDate } from '@gongkai/work-calendar'
import { lacksYear } from './deadline.ts'
import { heldFromHereOn, saysFirstLeads } from './document-rule.ts'
import { yearIn } from './han-number.ts'
import { marker } from './plan-heading.ts'
import type { PrintedTask } from './plan-items.ts'
import { numberOf } from './plan-outline.ts'
import { paragraphsOf, type PlanLine } from './plan-paragraphs.ts'
import { namedParties, partiesOf, type Standing } from './plan-parties.ts'
import { printedIn } from './plan-sections.ts'
import { titleOf } from './plan-title.ts'
import { planWarning } from './plan-warnings.ts'
import type { Plan, PlanTask, PlanWarning } from './plan.ts'

export interface PlanReading {
  readonly registry: Registry
  /** The day on which names are looked up: departments are renamed. */
  readonly onDate: LocalDate
}

/**
 * Reads a year's work points (年度工作要点) into tasks. Pure: it takes the lines of a text or the paragraphs of a word-processor file.
 *
 * Lines become paragraphs, paragraphs the title and the parts of the document, a part its outline and its tables, an item its annotations,
 * an annotation the names in it; then what the document says once for all is applied. What cannot be decided is a warning and keeps what
 * was printed.
 */
export function readPlan(lines: readonly PlanLine[], { registry, onDate }: PlanReading): Plan {
  const paragraphs = paragraphsOf(lines)
  const { title, length } = titleOf(paragraphs)
  const body = paragraphs.slice(length)
  const printed = printedIn(body)
  const year = yearIn(title)
  const warnings: PlanWarning[] = []
  const first = { line: paragraphs[0]?.line ?? 1, text: paragraphs[0]?.text ?? '' }
  if (title === '') warnings.push(planWarning('no-title', first.line, first.text))
  if (printed.tasks.length === 0) warnings.push(planWarning('no-tasks', first.line, first.text))
  for (const { line, text } of printed.repeated) warnings.push(planWarning('repeated-table', line, text))
  for (const { header, columns } of printed.unknownColumns)
    warnings.push(planWarning('unknown-column', header.line, header.text, { columns }))
  const misplaced = printed.misplaced.map(({ item, expected }) => ({
    number: numberOf(item),
    warning: planWarning('out-of-order', item.line, item.printed, {
      printed: marker(item),
      expected: marker({ ...item, n: expected }),
    }),
  }))
  warnings.push(...misplaced.map(({ warning }) => warning))

  const firstLeads =
    paragraphs.some(({ text }) => saysFirstLeads(text)) ||
    printed.tasks.some((task) => task.notes.some((note) => note.firstLeads))
  // What is said before the first task holds for all of them.
  const before = body
    .filter(({ line }) => line < (printed.tasks[0]?.line ?? 0))
    .flatMap(({ text }) => heldFromHereOn(text))
  let standing: Standing = { firstLeads, fromHereOn: before }
  const tasks = printed.tasks.map((task): PlanTask => {
    const fromHereOn = task.notes.find((note) => note.fromHereOn.length > 0)?.fromHereOn
    if (fromHereOn) standing = { ...standing, fromHereOn }
    const named = namedParties(partiesOf(task, standing), registry, onDate)
    const own = misplaced.filter(({ warning, number }) => warning.line === task.line && number === task.number)
    return {
      number: task.number,
      part: task.part,
      line: task.line,
      path: task.path,
      title: task.title,
      text: task.text,
      ...named,
      openEnded: task.notes.some((note) => note.openEnded),
      due: task.due[0] ?? null,
      annotation: task.annotation,
      warnings: [...own.map((each) => each.warning), ...warningsOf(task, named, year)],
    }
  })
  const ofTasks = tasks.flatMap((task) => task.warnings).filter((warning) => warning.code !== 'out-of-order')
  return { title, year, tasks, warnings: [...warnings, ...ofTasks].sort((a, b) => a.line - b.line) }
}

function warningsOf(
  task: PrintedTask,
  { lead, support }: Pick<PlanTask, 'lead' | 'support'>,
  year: number | null,
): PlanWarning[] {
  const shown = task.annotation ?? task.title
  const warn = (...given: [code: PlanWarning['code'], facts?: Readonly<Record<string, unknown>>]) =>
    planWarning(given[0], task.line, shown, given[1])
  const unclear = task.notes.flatMap((note) => note.unclear)
  const dates = [...new Set(task.due)]
  return [
    ...(task.unclosed === null ? [] : [planWarning('unclosed-bracket', task.line, task.unclosed)]),
    ...[...lead, ...support].flatMap(({ printed, ref }) =>
      ref.kind === 'unknown'
        ? [warn('unknown-department', { printed, nearest: ref.nearest })]
        : ref.kind === 'group' && ref.openEnded
          ? [warn('unknown-department', { printed, nearest: [] })]
          : [],
    ),
    ...(unclear.length > 0 ? [warn('duty-unclear', { units: unclear })] : []),
    ...(dates.length > 1 ? [warn('two-deadlines', { dates })] : []),
    ...(year === null && dates[0] !== undefined && lacksYear(dates[0])
      ? [warn('deadline-without-year', { date: dates[0] })]
      : []),
    ...(task.fromAbove ? [warn('filled-from-above')] : []),
    ...(lead.length === 0 ? [warn('no-lead', { number: task.number })] : []),
  ]
}
