/** When information came to be or was changed. */
export interface InformationEvent {
  readonly on: string
  readonly what: 'made' | 'changed'
}

/** A term as `work-calendar` counts it: from a day, so many units. */
export interface PublicationTerm {
  readonly start: string
  readonly n: number
  readonly unit: 'workdays' | 'days' | 'months'
  readonly restarted: boolean
}

/** Regulation Art. 26. A law or regulation that sets another term goes before it. */
export const PUBLICATION_TERM = { n: 20, unit: 'workdays' } as const

/**
 * The term within which what is proactive must be public (Regulation Art. 26): twenty working days from the day the information was
 * made or changed; every change begins it again. Null when nothing was made yet. A calendar turns it into a date.
 */
export function publicationTerm(
  events: readonly InformationEvent[],
  term: Pick<PublicationTerm, 'n' | 'unit'> = PUBLICATION_TERM,
): PublicationTerm | null {
  const last = events.reduce<InformationEvent | null>(
    (latest, one) => (latest && latest.on >= one.on ? latest : one),
    null,
  )
  return last && { start: last.on, n: term.n, unit: term.unit, restarted: events.some(({ on }) => on < last.on) }
}

/** What several requests for the same open information lead to. */
export interface SameRequests {
  readonly applicants: number
  /** Whether it belongs to what Art. 19–21 make proactive. */
  readonly inProactiveScope: boolean
  /** Whether the organ gave it to them: only what is open can be made proactive. */
  readonly granted: boolean
}

/**
 * From requests to proactive disclosure (依申请转主动公开), Regulation Art. 44: what several applicants were given may be made proactive;
 * what belongs to the proactive scope must be published promptly, when an applicant says so or the organ sees it. The law does not say how many
 * "several" are: two unless configured.
 */
export function afterRequests(
  { applicants, inProactiveScope, granted }: SameRequests,
  several = 2,
): 'must-publish' | 'may-publish' | 'nothing' {
  if (!granted) return 'nothing'
  if (inProactiveScope) return 'must-publish'
  return applicants >= several ? 'may-publish' : 'nothing'
}
