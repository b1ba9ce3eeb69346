import type { MessageClass } from '../values.ts'
import type { Outcome } from './training-text.ts'

/** What a message is said to be by somebody who knows: the class, the department that answers first, and others that would do. */
export interface Expected {
  readonly id: string
  readonly class: MessageClass
  readonly lead: Outcome
  readonly also: readonly Outcome[]
}

export interface Routed {
  readonly class: MessageClass
  readonly lead: readonly Outcome[]
}

export interface RouteMiss {
  readonly id: string
  readonly of: 'first' | 'first-two' | 'class'
  readonly expected: string
  readonly got: string
}

/** Counts over messages; a rate is one of the first three over `messages`. */
export interface RouteScore {
  readonly messages: number
  /** The first suggestion is the lead or one that would do. */
  readonly first: number
  /** The lead is the first or the second suggestion. */
  readonly firstTwo: number
  /** The class is right; 咨询 and 求助 count as one, because nobody can tell a question about an own case from a plea. */
  readonly class: number
  readonly misses: readonly RouteMiss[]
}

export function scoreRoutes(pairs: readonly { readonly expected: Expected; readonly routed: Routed }[]): RouteScore {
  const misses = pairs.flatMap(({ expected: { id, lead, also, class: known }, routed }): RouteMiss[] => {
    const [first = '', second = ''] = routed.lead
    const missed: RouteMiss[] = []
    if (first !== lead && !also.includes(first))
      missed.push({ id, of: 'first', expected: [lead, ...also].join('+'), got: first })
    if (first !== lead && second !== lead)
      missed.push({ id, of: 'first-two', expected: lead, got: `${first}+${second}` })
    if (oneOf(routed.class) !== oneOf(known)) missed.push({ id, of: 'class', expected: known, got: routed.class })
    return missed
  })
  const right = (of: RouteMiss['of']) => pairs.length - misses.filter((miss) => miss.of === of).length
  return { messages: pairs.length, first: right('first'), firstTwo: right('first-two'), class: right('class'), misses }
}

function oneOf(known: MessageClass): MessageClass {
  return known === 'help' ? 'inquiry' : known
}
