import type { Message } from '@gongkai/messages'
import { ELSEWHERE } from '@gongkai/messages/triage'
import { ANSWERED_STATES, type MessageClass, type RejectReason } from '@gongkai/messages/values'

/** What became of a message, as far as it teaches something. */
export interface Settled {
  /** Departments that signed for it or answered it, `elsewhere` where another organ has it; null while that is open. */
  readonly outcome: readonly string[] | null
  readonly class: MessageClass | null
  readonly returned: readonly string[]
}

const SENT_ELSEWHERE: readonly RejectReason[] = ['other-organ', 'petition', 'report-of-wrongdoing']

/** An assignment stands once it is signed for or answered; one that was given back counts against that department. */
export function settledOf({ state, lead, facts }: Message): Settled {
  const { rejection, signed, class: known } = facts
  const stands = signed != null || (ANSWERED_STATES as readonly string[]).includes(state)
  const elsewhere = rejection !== null && SENT_ELSEWHERE.includes(rejection.reason)
  const returned = new Set<string>(facts.returns.flatMap(({ departments }) => departments))
  for (const id of lead) returned.delete(id)
  return {
    outcome: elsewhere ? [ELSEWHERE] : stands && lead.length > 0 ? lead : null,
    class: known ?? (rejection?.reason === 'no-content' ? 'invalid' : null),
    returned: [...returned],
  }
}
