type Named = Readonly<Record<'zh' | 'en', string>>

/** What may be said of an activity and of somebody's entry in it. Public facts and numbers, nothing of the person. */
export interface ParticipantFacts {
  /** The activity, by its id: who runs it is told where a mail does not arrive. */
  readonly activity: string
  /** The number of the ticket. It opens nothing. */
  readonly number: string
  readonly title: Named
  /** `YYYY-MM-DDTHH:mm`, wall time of Shanghai, as are all moments here. */
  readonly startsAt: string
  readonly endsAt: string
  /** Where to come, in a line; null where everything is online. */
  readonly place: Named | null
  /** How many people the entry is for. */
  readonly seats: number
  /** Of those who wait: the place in the list. */
  readonly position?: number | undefined
  /** Until when an offer holds its places. */
  readonly until?: string | undefined
  readonly drawAt?: string | undefined
  /** What changed, a line each: 时间：8月18日 14:00 → 15:00. */
  readonly changes?: readonly Named[] | undefined
  /** Why it was cancelled, as it may be told to everybody. */
  readonly reason?: Named | undefined
  /** Version of the activity: a calendar knows by it which of two entries is the newer one. */
  readonly version?: number | undefined
}

/** What opens something, so that it is kept sealed until it is sent. */
export interface ParticipantLinks {
  /** The ticket, or for `questionnaire` the questions: a path on this platform. */
  readonly link: string
  /** Where an online activity takes place; for those with a place alone. */
  readonly onlineLink?: string | undefined
}

/** What the words of one mail are made of. */
export interface ParticipantMailFacts extends ParticipantFacts {
  readonly bureau: Named
  readonly phone: Named
  /** Whole addresses. */
  readonly link: string
  readonly onlineLink: string | null
}
