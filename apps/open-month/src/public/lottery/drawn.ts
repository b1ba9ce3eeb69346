import type { DrawOutcome, LotteryFile } from '@gongkai/events/registration'

/** A line of the list with what the draw gave it. */
export interface DrawnLine {
  readonly code: string
  readonly participants: LotteryFile['list'][number]['participants']
  readonly size: number
  readonly rank: number | null
  /** `left`: gone between the closing and the draw. Null before the draw. */
  readonly outcome: DrawOutcome | 'left' | null
}

/** The list by rank where it was drawn, else by code as it was fixed. */
export function drawnLines({ list, draw }: Pick<LotteryFile, 'list' | 'draw'>): DrawnLine[] {
  const ranks = new Map(draw?.order.map(({ code, rank }) => [code, rank]))
  const outcomes = new Map(draw?.results.map(({ code, outcome }) => [code, outcome]))
  return list
    .map(({ code, participants, size }): DrawnLine => {
      const outcome = draw ? (outcomes.get(code) ?? 'left') : null
      return { code, participants, size, rank: ranks.get(code) ?? null, outcome }
    })
    .toSorted((one, other) => (one.rank ?? 0) - (other.rank ?? 0))
}

/** A code as people write it: without blanks or hyphens, in capitals. */
export const writtenCode = (text: string): string => text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()
