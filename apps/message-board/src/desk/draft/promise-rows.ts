import type { ReplyCheckView } from '@gongkai/messages/replies'

/** A promise as the person confirmed it. */
export interface PromiseRow {
  what: string
  dueOn: string
}

type Proposal = ReplyCheckView['promises'][number]

/** What the reply promises and nobody has confirmed: not what stands confirmed under the same words. */
export function openProposals(proposals: readonly Proposal[], confirmed: readonly PromiseRow[]): Proposal[] {
  return proposals.filter(({ what }) => !confirmed.some((row) => row.what === what))
}

/** Rows that can go out: both said. */
export function completeRows(rows: readonly PromiseRow[]): PromiseRow[] {
  return rows
    .map(({ what, dueOn }) => ({ what: what.trim(), dueOn }))
    .filter(({ what, dueOn }) => what !== '' && /^\d{4}-\d{2}-\d{2}$/.test(dueOn))
}
