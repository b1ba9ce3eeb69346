import type { RejectReason } from '@gongkai/messages'

/** What the form of a rejection holds. */
export interface TypedRejection {
  readonly reason: string
  readonly explanation: string
  readonly organ: string
  readonly phone: string
  readonly url: string
  readonly duplicateOf: string
}
export type RejectionFault = 'reason' | 'explanation' | 'organ' | 'url'

/** Reasons that send the writer elsewhere: where is told by name and telephone. */
const ELSEWHERE: readonly string[] = ['petition', 'report-of-wrongdoing', 'other-organ'] satisfies RejectReason[]

export const asksOrgan = (reason: string): boolean => ELSEWHERE.includes(reason)
export const asksDuplicate = (reason: string): boolean => reason === 'duplicate'

/** What is missing or wrong before it can be sent. */
export function rejectionFaults(typed: TypedRejection): readonly RejectionFault[] {
  const { reason, explanation, organ, phone, url } = typed
  const faults: RejectionFault[] = []
  if (!reason) faults.push('reason')
  if (!explanation.trim()) faults.push('explanation')
  if (asksOrgan(reason) && !(organ.trim() && phone.trim())) faults.push('organ')
  if (asksOrgan(reason) && url.trim() && !/^https?:\/\/\S+$/.test(url.trim())) faults.push('url')
  return faults
}

/** The input of the action; fields that the chosen reason does not ask for are left out, whatever was typed before. */
export function rejectionInput({ reason, explanation, organ, phone, url, duplicateOf }: TypedRejection) {
  const where = { name: organ.trim(), phone: phone.trim(), ...(url.trim() && { url: url.trim() }) }
  return {
    reason,
    explanation: explanation.trim(),
    ...(asksOrgan(reason) && { organ: where }),
    ...(asksDuplicate(reason) && duplicateOf.trim() && { duplicateOf: duplicateOf.trim().toUpperCase() }),
  }
}
