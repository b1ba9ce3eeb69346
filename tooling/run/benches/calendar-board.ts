import { addDays, chinaCalendar, localDate } from '@gongkai/work-calendar'
import { urgentLimit, type Limit, type Pause } from '@gongkai/task-model'
import type { Figure } from '../print-bench.ts'

const MATTERS = 100_000
const ROUNDS = 5

/**
 * A board of open matters coloured in one go: each with an answering limit, every second with one or two pauses (some open, some with
 * a ceiling), every fourth extended, every third with a day set by somebody else beside it. At the end of a year, so that
 * a part of the answers is provisional; the dearest case. The figure is the median round.
 */
export function boardFigure(): Figure {
  const calendar = chinaCalendar
  const today = localDate('2026-12-20')
  const board = matters()
  const rounds: number[] = []
  let provisional = 0
  for (let round = 0; round < ROUNDS; round++) {
    const begin = performance.now()
    const lights = new Map<string, number>()
    provisional = 0
    for (const limits of board) {
      const urgent = urgentLimit(limits, { today, calendar })
      if (urgent === null) throw new Error('an open matter has no limit')
      const { light } = urgent.status
      lights.set(light, (lights.get(light) ?? 0) + 1)
      if (urgent.status.provisional) provisional += 1
    }
    rounds.push(performance.now() - begin)
    if (lights.size < 4) throw new Error(`a board with the lights ${[...lights.keys()].join(', ')} measures nothing`)
  }
  const value = Math.round([...rounds].sort((a, b) => a - b)[ROUNDS >> 1] ?? NaN)
  return {
    what: `a board of ${MATTERS} open matters, ${Math.round((provisional / MATTERS) * 100)} % provisional`,
    value,
    unit: 'ms',
    peer: null,
    ratio: null,
    aim: '1000 ms',
    ok: value < 1_000,
  }
}

function matters(): (readonly Limit[])[] {
  let seed = 20_261_220
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((seed / 2 ** 32) * below)
  }
  const first = localDate('2026-10-08')
  return Array.from({ length: MATTERS }, (_, at): readonly Limit[] => {
    const start = addDays(first, random(73))
    const pause = (): Pause => {
      const from = addDays(start, 1 + random(15))
      const to = random(4) === 0 ? null : addDays(from, 1 + random(12))
      const most = random(2) === 0 ? { ceiling: { n: 15, unit: 'workdays' as const } } : {}
      return { id: `wait-${random(2)}`, from, to, reason: 'asked', ...most }
    }
    const answer: Limit = {
      id: 'answer',
      start,
      term: { n: 20, unit: 'workdays' },
      pauses: at % 2 === 0 ? [] : Array.from({ length: 1 + random(2) }, pause),
      extensions: at % 4 === 0 ? [{ term: { n: 20, unit: 'workdays' }, reason: 'hard', by: 'head' }] : [],
      stopped: null,
    }
    if (at % 3 !== 0) return [answer]
    const sheet: Limit = {
      ...answer,
      id: 'sheet',
      term: { unit: 'date', dueOn: addDays(start, 20) },
      pauses: [],
      extensions: [],
    }
    return [answer, sheet]
  })
}
