/** One event as it reached the page. */
export interface Happened {
  readonly number: number
  /** Time of day, to the second. */
  readonly at: string
  readonly name: string
  /** `detail` as JSON. */
  readonly detail: string
}

/** How many are kept: a log is read from its end. */
const KEPT = 12

/** Puts a further event first. */
export function withEvent(
  log: readonly Happened[],
  event: Pick<CustomEvent, 'type' | 'detail'>,
  now: Date,
): Happened[] {
  const happened = {
    number: (log[0]?.number ?? 0) + 1,
    at: now.toTimeString().slice(0, 8),
    name: event.type,
    detail: JSON.stringify(event.detail ?? null),
  }
  return [happened, ...log].slice(0, KEPT)
}
