import { sameForm, sameNumber, type GoldPlan, type GoldTask } from './plan-gold.ts'
import type { Plan, PlanTask } from './plan.ts'

/** Right, too much, and missed: the numerators and denominators of precision and recall. */
export interface Count {
  readonly right: number
  readonly extra: number
  readonly missed: number
}

export const PLAN_FIELDS = ['lead', 'support', 'due'] as const
export type PlanField = (typeof PLAN_FIELDS)[number]

/** One field of one task that was read otherwise; `number` is null where the task itself was not read, or should not have been. */
export interface PlanMiss {
  readonly field: PlanField | 'task'
  readonly number: string | null
  readonly line: number | null
  readonly expected: readonly string[]
  readonly got: readonly string[]
}

export interface PlanScore {
  readonly counts: Readonly<Record<PlanField, Count>>
  readonly tasks: {
    readonly expected: number
    readonly got: number
    readonly paired: number
    readonly numbered: number
  }
  readonly misses: readonly PlanMiss[]
}

const NONE: Count = { right: 0, extra: 0, missed: 0 }

export function addCounts(a: Count, b: Count): Count {
  return { right: a.right + b.right, extra: a.extra + b.extra, missed: a.missed + b.missed }
}

/** Precision, recall and F1. Where nothing was expected and nothing read, all are 1. */
export function rates({ right, extra, missed }: Count) {
  const of = (part: number, whole: number) => (whole === 0 ? 1 : part / whole)
  return {
    precision: of(right, right + extra),
    recall: of(right, right + missed),
    f1: of(2 * right, 2 * right + extra + missed),
  }
}

/**
 * Compares a plan as read with its gold. Tasks are paired in the order of the text, so that one task too many or too few costs its own
 * names and not those of all after it; what has no pair counts as missed, or as too much. Names are compared as printed.
 */
export function scorePlan(plan: Plan, gold: GoldPlan): PlanScore {
  const counts = { lead: NONE, support: NONE, due: NONE }
  const misses: PlanMiss[] = []
  const tasks = { expected: gold.tasks.length, got: plan.tasks.length, paired: 0, numbered: 0 }
  for (const { expected, got } of pairsOf(gold.tasks, plan.tasks)) {
    const number = expected?.number ?? got?.number ?? null
    if (expected && got) tasks.paired += 1
    if (expected && got && (expected.number === undefined || sameNumber(expected.number) === sameNumber(got.number)))
      tasks.numbered += 1
    else
      misses.push({
        field: 'task',
        number,
        line: got?.line ?? null,
        expected: expected ? [expected.number ?? ''] : [],
        got: got ? [got.number] : [],
      })
    for (const field of PLAN_FIELDS) {
      const wanted = expected ? wantedIn(expected, field) : []
      const found = got ? foundIn(got, field).filter((name) => wanted.includes(name) || !isImplied(expected, name)) : []
      const right = wanted.filter((name) => found.includes(name)).length
      const count = { right, extra: found.length - right, missed: wanted.length - right }
      counts[field] = addCounts(counts[field], count)
      if (count.extra + count.missed > 0)
        misses.push({ field, number, line: got?.line ?? null, expected: wanted, got: found })
    }
  }
  return { counts, tasks, misses }
}

function wantedIn(task: GoldTask, field: PlanField): string[] {
  return once(field === 'due' ? [task.due ?? ''] : (task[field] ?? []))
}

function foundIn(task: PlanTask, field: PlanField): string[] {
  return once(field === 'due' ? [task.due ?? ''] : task[field].map(({ printed }) => printed))
}

function once(names: readonly string[]): string[] {
  return [...new Set(names.map(sameForm).filter(Boolean))]
}

function isImplied(task: GoldTask | undefined, name: string): boolean {
  const implied = [...(task?.implied ?? []), ...(task?.implied_lead ?? []), ...(task?.implied_support ?? [])]
  return implied.some((each) => sameForm(each) === name)
}

interface Pair {
  readonly expected?: GoldTask
  readonly got?: PlanTask
}

/** The pairing in order that agrees most, found by the table of the best pairing of what is left. */
function pairsOf(expected: readonly GoldTask[], got: readonly PlanTask[]): Pair[] {
  const width = got.length + 1
  const best = new Float64Array((expected.length + 1) * width)
  const at = (i: number, j: number) => best[i * width + j] ?? 0
  const alike = expected.map((gold) => got.map((task) => likeness(gold, task)))
  for (let i = expected.length - 1; i >= 0; i -= 1)
    for (let j = got.length - 1; j >= 0; j -= 1)
      best[i * width + j] = Math.max(at(i + 1, j), at(i, j + 1), at(i + 1, j + 1) + (alike[i]?.[j] ?? 0))
  const pairs: Pair[] = []
  let i = 0
  let j = 0
  while (i < expected.length || j < got.length) {
    const gold = expected[i]
    const task = got[j]
    if (gold && task && at(i, j) === at(i + 1, j + 1) + (alike[i]?.[j] ?? 0)) {
      pairs.push({ expected: gold, got: task })
      i += 1
      j += 1
    } else if (gold && (!task || at(i, j) === at(i + 1, j))) {
      pairs.push({ expected: gold })
      i += 1
    } else {
      if (task) pairs.push({ got: task })
      j += 1
    }
  }
  return pairs
}

/** The number tells most, then the part, then who is named. Never nothing, so that neighbours are paired rather than left over. */
function likeness(gold: GoldTask, task: PlanTask): number {
  const number = gold.number !== undefined && sameNumber(gold.number) === sameNumber(task.number) ? 4 : 0
  const part = (gold.part ?? null) === task.part ? 1 : 0
  const wanted = [...wantedIn(gold, 'lead'), ...wantedIn(gold, 'support')]
  const found = [...foundIn(task, 'lead'), ...foundIn(task, 'support')]
  const shared = wanted.filter((name) => found.includes(name)).length
  return 0.01 + number + part + (2 * shared) / Math.max(1, wanted.length, found.length)
}
