const MINUTE = 60_000
const LONGEST = 30 * MINUTE

/** How long a delivery waits after its nth attempt in vain, in ms: 1, 2, 4, 8, 16 minutes, then every half hour, for as long as it takes. */
export function waitAfter(attempt: number): number {
  return Math.min(LONGEST, MINUTE * 2 ** Math.min(attempt - 1, 10))
}

/** What came back for one mail that did not go out. */
export interface MailFault {
  /** The reply code of the receiving server, where it answered. */
  readonly replyCode: number | null
  /** At which step: signing in is ours to mend, not the receiver's fault. */
  readonly signingIn: boolean
}

/**
 * `refused`: the receiving server will never take this one (5yz after signing in). `later`: it may take it another time (4yz). `unreachable`:
 * no server, or it does not let us in; then no other mail goes out either.
 */
export type MailVerdict = 'refused' | 'later' | 'unreachable'

/** Decides what an attempt in vain means (RFC 5321 §4.2.1). */
export function judgeFault({ replyCode, signingIn }: MailFault): MailVerdict {
  if (replyCode === null || signingIn || replyCode === 421) return 'unreachable'
  return replyCode >= 500 && replyCode < 600 ? 'refused' : 'later'
}
