import written from './messages.json' with { type: 'json' }

/** A message with the cluster it belongs to, null where it belongs to none; `near` names the one it only looks like. */
export interface GoldMessage {
  readonly id: string
  readonly subject: string
  readonly body: string
  readonly cluster: string | null
  readonly near?: string
}

/** Invented messages, written after the rules: known subjects in other words, near misses, and subjects that no lexicon foresees. */
export const clusterGold: readonly GoldMessage[] = written
