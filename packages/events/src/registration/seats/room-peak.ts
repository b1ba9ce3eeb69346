/** Another activity of the same room: when it is there, and how many people have places in it. Times are Shanghai wall times. */
export interface RoomUse {
  readonly startsAt: string
  readonly endsAt: string
  readonly people: number
}

/**
 * The most people that other activities have in the room at any one moment of an activity. Two that follow one another are never there
 * together, so they are not added up: their seats are the same seats.
 */
export function roomPeak(others: readonly RoomUse[], { startsAt, endsAt }: Omit<RoomUse, 'people'>): number {
  const beside = others.filter((other) => other.startsAt < endsAt && other.endsAt > startsAt)
  // The number only grows where one begins: at the activity's own start, and at each start within it.
  const moments = [startsAt, ...beside.map((other) => other.startsAt).filter((moment) => moment > startsAt)]
  const at = (moment: string) =>
    beside
      .filter((other) => other.startsAt <= moment && other.endsAt > moment)
      .reduce((sum, { people }) => sum + people, 0)
  return Math.max(0, ...moments.map(at))
}
