import type { MessageAction, MessageClass, RejectReason } from '@gongkai/messages'
import { inject, provide, ref, watch, type InjectionKey, type Ref } from 'vue'

/** Fields that a form of the message can be filled with. */
export interface ProposedFields {
  readonly lead?: readonly string[]
  readonly support?: readonly string[]
  readonly class?: MessageClass
  readonly reason?: RejectReason
  readonly explanation?: string
  readonly organ?: { readonly name: string; readonly phone: string; readonly url?: string }
  readonly duplicateOf?: string
}

/** What a panel beside the message proposes: an action with what its form is to be filled with. The person decides and sends it. */
export interface Proposal {
  readonly action: MessageAction
  readonly fields: ProposedFields
}

const KEY: InjectionKey<Ref<Proposal | null>> = Symbol('what is proposed for this message')

/** Holds the proposal of one message: for the page that shows it. Another message begins without any. */
export function provideProposal(receipt: () => string): Ref<Proposal | null> {
  const proposal = ref<Proposal | null>(null)
  watch(receipt, () => (proposal.value = null))
  provide(KEY, proposal)
  return proposal
}

/**
 * The proposal of the message around: a panel sets it, and the form of its action opens filled in; the forms read it. Outside of
 * a message nothing is ever proposed.
 */
export function useProposal(): Ref<Proposal | null> {
  return inject(KEY, () => ref<Proposal | null>(null), true)
}

/** What is proposed for one action; null where nothing is. */
export function proposedFor(proposal: Proposal | null, action: MessageAction): ProposedFields | null {
  return proposal?.action === action ? proposal.fields : null
}
