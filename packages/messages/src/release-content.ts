import { screenContent, screenTexts } from '@gongkai/disclosure-rules'
import type { FieldFinding, ReleaseContent, ScreeningOptions } from '@gongkai/disclosure-rules'
import { translatedTexts } from './enquiries/enquiry.ts'
import type { Draft, Message } from './message.ts'

/** Where a published message appears. */
export const PUBLIC_CHANNELS = ['board', 'feed', 'widget'] as const

/**
 * Exactly what the office reviews and what then goes out: the texts for the public by field (`subject`, `question`, `reply`), the
 * board, the channels. In a redacted release the writer still gets the whole reply, so that is reviewed too (`answer`); in a
 * private one nothing is public and only the writer's `reply` is reviewed. An enquiry has them in its writer's language too (`translatedReply` and so on): both are
 * reviewed, and neither goes out without the other.
 */
export function releaseContent(
  message: Pick<Message, 'id' | 'facts'>,
  draft: Pick<Draft, 'reply' | 'release' | 'translated'>,
): ReleaseContent {
  const { id, facts } = message
  const common = { kind: 'message', item: id, place: facts.board, attachments: [] } as const
  const { release, reply } = draft
  const translated = translatedTexts(draft)
  /** What only its writer reads, in both languages. */
  const both = (field: string, foreign: string) => ({
    [field]: reply,
    ...(draft.translated && { [foreign]: draft.translated.reply }),
  })
  if (release.mode === 'private') {
    return {
      ...common,
      audience: 'addressee',
      channels: ['writer'],
      texts: {},
      addresseeTexts: both('reply', 'translatedReply'),
    }
  }
  const channels = [...PUBLIC_CHANNELS, 'writer']
  if (release.mode === 'full') {
    return {
      ...common,
      audience: 'public',
      channels,
      texts: { subject: facts.subject, question: facts.body, reply, ...translated },
    }
  }
  const texts = { subject: release.subject, question: release.question, reply: release.reply, ...translated }
  return { ...common, audience: 'public', channels, texts, addresseeTexts: both('answer', 'translatedAnswer') }
}

export interface MessageFindings {
  /** In what the writer sent: fields `subject` and `question`. */
  readonly question: readonly FieldFinding[]
  /** In what is drafted to go out: the fields of `releaseContent`. Decisions of the office's review point at their keys. */
  readonly release: readonly FieldFinding[]
}

/** Screens a message and, when there is one, its draft. */
export function screenMessage(message: Pick<Message, 'id' | 'facts'>, options: ScreeningOptions = {}): MessageFindings {
  const { subject, body, draft } = message.facts
  return {
    question: screenTexts({ subject, question: body }, options),
    release: draft ? screenContent(releaseContent(message, draft), options) : [],
  }
}
