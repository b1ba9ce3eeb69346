import type { Happened } from './happened.ts'
import type { Channel, WriterTopic } from './values.ts'

/**
 * What the writer is told of an act, or null. Only what asks something of them or settles something for them: how a message goes from desk to
 * desk is on the status page, not in their inbox.
 */
export function writerTopic({ action, correcting }: Pick<Happened, 'action' | 'correcting'>): WriterTopic | null {
  switch (action) {
    case 'receive':
      return 'received'
    case 'reject':
    case 'return-outer':
      return 'not-taken-up'
    case 'ask-writer':
      return 'asked-for-more'
    case 'approve-extension':
      return 'extended'
    case 'answer':
      return correcting ? 'corrected' : 'answered'
    case 'retract':
      return 'retracted'
    case 'reopen':
      return 'reopened'
    default:
      return null
  }
}

/** The ways a topic goes out: a text message only where the writer has to do something or has got an answer. */
export const CHANNELS_OF: Readonly<Record<WriterTopic, readonly Channel[]>> = {
  subscription: ['mail'],
  received: ['mail'],
  'not-taken-up': ['mail', 'text'],
  'asked-for-more': ['mail', 'text'],
  extended: ['mail'],
  answered: ['mail', 'text'],
  corrected: ['mail', 'text'],
  retracted: ['mail'],
  reopened: ['mail'],
}
