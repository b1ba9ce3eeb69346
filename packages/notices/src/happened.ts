/** What a notice has to know of an act on a message: no text of it, nothing of its writer. */
export interface Happened {
  readonly action: string
  /** Departments after the act. */
  readonly lead: readonly string[]
  readonly support: readonly string[]
  /** Who of the lead department has it in hand, by account. */
  readonly assignee: string | null
  /** The department the act names: the one consulted. */
  readonly department: string | null
  /** Of an escalation: before the due day, once it has passed, or again after it. */
  readonly stage: 'before' | 'at' | 'again' | null
  /** A leader has to sign before it is answered. */
  readonly needsLeader: boolean
  /** The answer changes one that was given before. */
  readonly correcting: boolean
}
