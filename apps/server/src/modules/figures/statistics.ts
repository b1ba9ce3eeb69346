import type { AnswerOf, Lang } from '@gongkai/contract-kit'
import {
  COUNTING_NOTES,
  monthOfDay,
  monthsUpTo,
  OTHER,
  periodOf,
  PUBLIC_NOTE,
  publicGroups,
  type PublicCounts,
} from '@gongkai/messages/figures'
import type { figuresContract } from '@gongkai/messages/figures/contract'
import { localDateOf } from '@gongkai/work-calendar'
import { countAll, dayOf, type SmallestCounts } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { namesOf } from './names.ts'

type Statistics = AnswerOf<typeof figuresContract.statistics>

/** Counted again after so long: the page is read by many and a month is a long time. */
const FRESH_MS = 60_000
const FIGURES = ['received', 'on-time', 'counted-for-on-time'] as const
type Received = SmallestCounts<(typeof FIGURES)[number]>
type Answered = SmallestCounts<'answered'>
/** Where a small count belongs: to one group, or to several where departments lead together. */
type GroupsOf = (row: Received | Answered) => readonly (string | null)[]

const BY_MONTH: GroupsOf = ({ month }) => [month]
const BY_CLASS: GroupsOf = (row) => [row.class]
const BY_DEPARTMENT: GroupsOf = ({ lead }) => (lead.length === 0 ? [null] : lead)
const TOGETHER: GroupsOf = () => [null]

/** The small counts added up by group. */
function added(received: readonly Received[], answered: readonly Answered[], groupsOf: GroupsOf) {
  const groups = new Map<string | null, PublicCounts>()
  const add = (key: string | null, more: PublicCounts) => {
    const had = groups.get(key) ?? { received: 0, answered: 0, onTime: { numerator: 0, denominator: 0 } }
    groups.set(key, {
      received: had.received + more.received,
      answered: had.answered + more.answered,
      onTime: {
        numerator: had.onTime.numerator + more.onTime.numerator,
        denominator: had.onTime.denominator + more.onTime.denominator,
      },
    })
  }
  for (const row of received) {
    const { counts } = row
    const onTime = { numerator: counts['on-time'], denominator: counts['counted-for-on-time'] }
    for (const key of groupsOf(row)) add(key, { received: counts.received, answered: 0, onTime })
  }
  for (const row of answered) {
    const onTime = { numerator: 0, denominator: 0 }
    for (const key of groupsOf(row)) add(key, { received: 0, answered: row.counts.answered, onTime })
  }
  return groups
}

const NONE: PublicCounts = { received: 0, answered: 0, onTime: { numerator: 0, denominator: 0 } }

/** What the public is told: by month, class and department, from the whole bureau’s messages, never of fewer than a handful. */
export function openStatistics(surroundings: Surroundings) {
  const kept = new Map<string, { readonly at: number; readonly answer: Promise<Statistics> }>()

  async function count(months: number, lang: Lang): Promise<Statistics> {
    const { db, clock } = surroundings
    const today = localDateOf(clock.now())
    const shown = monthsUpTo(monthOfDay(today), months)
    const [first = monthOfDay(today)] = shown
    const period = { from: periodOf(first).from, to: periodOf(monthOfDay(today)).to }
    const { received, answered } = await countAll(db, period, dayOf(surroundings), FIGURES)
    const names = namesOf(surroundings, lang)
    const groups = (by: GroupsOf, named: (id: string | null) => string) =>
      publicGroups(
        [...added(received, answered, by)].map(([id, counts]) => ({ id, name: named(id), ...counts })),
        OTHER[lang],
      )
    const month = added(received, answered, BY_MONTH)
    return {
      ...period,
      asOf: today,
      notes: [...COUNTING_NOTES[lang], PUBLIC_NOTE[lang]],
      total: added(received, answered, TOGETHER).get(null) ?? NONE,
      months: shown.map((one) => ({ month: one, ...(month.get(one) ?? NONE) })),
      classes: groups(BY_CLASS, names.class),
      departments: groups(BY_DEPARTMENT, names.department),
    }
  }

  return (months: number, lang: Lang): Promise<Statistics> => {
    const now = surroundings.clock.now()
    const key = `${months} ${lang}`
    const known = kept.get(key)
    if (known && now - known.at < FRESH_MS && now >= known.at) return known.answer
    const answer = count(months, lang)
    kept.set(key, { at: now, answer })
    answer.catch(() => kept.delete(key))
    return answer
  }
}
