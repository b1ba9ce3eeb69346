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
import { countAnswered, countReceived, dayOf, type CountedBy } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { namesOf } from './names.ts'

type Statistics = AnswerOf<typeof figuresContract.statistics>

/** Counted again after so long: the page is read by many and a month is a long time. */
const FRESH_MS = 60_000
const COUNTED = ['received', 'on-time', 'counted-for-on-time'] as const
const NONE = { received: 0, 'on-time': 0, 'counted-for-on-time': 0 } as const

/** What the public is told: by month, class and department, from the whole bureau’s messages, never of fewer than a handful. */
export function openStatistics(surroundings: Surroundings) {
  const kept = new Map<string, { readonly at: number; readonly answer: Promise<Statistics> }>()

  async function count(months: number, lang: Lang): Promise<Statistics> {
    const { db, clock } = surroundings
    const today = localDateOf(clock.now())
    const shown = monthsUpTo(monthOfDay(today), months)
    const [first = monthOfDay(today)] = shown
    const period = { from: periodOf(first).from, to: periodOf(monthOfDay(today)).to }
    const by = async (group: Exclude<CountedBy, 'rejection' | 'board'>) => {
      const query = { period, by: group, session: null } as const
      const [received, answered] = await Promise.all([
        countReceived(db, query, dayOf(surroundings), COUNTED),
        countAnswered(db, query),
      ])
      const keys = [...new Set([...received.keys(), ...answered.keys()])]
      const of = (key: string | null): PublicCounts => {
        const counts = received.get(key) ?? NONE
        return {
          received: counts.received,
          answered: (answered.get(key) ?? []).reduce((sum, pair) => sum + pair.count, 0),
          onTime: { numerator: counts['on-time'], denominator: counts['counted-for-on-time'] },
        }
      }
      return { keys, of }
    }
    const names = namesOf(surroundings, lang)
    const groups = async (group: 'class' | 'department') => {
      const { keys, of } = await by(group)
      return publicGroups(
        keys.map((id) => ({ id, name: names[group](id), ...of(id) })),
        OTHER[lang],
      )
    }
    const [total, month, classes, departments] = await Promise.all([
      by('all'),
      by('month'),
      groups('class'),
      groups('department'),
    ])
    return {
      ...period,
      asOf: today,
      notes: [...COUNTING_NOTES[lang], PUBLIC_NOTE[lang]],
      total: total.of(null),
      months: shown.map((one) => ({ month: one, ...month.of(one) })),
      classes,
      departments,
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
