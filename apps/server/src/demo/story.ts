import type { MessageState, RejectReason } from '@gongkai/messages'

/** How an answer of the demonstration goes out; a private one says why. */
export type StoryRelease =
  | { readonly mode: 'full' }
  | { readonly mode: 'redacted'; readonly subject: string; readonly question: string; readonly reply: string }
  | { readonly mode: 'private'; readonly reason: string }

/** One message of the demonstration: what was written and how far it has come. The loader acts it out through the real procedure. */
export interface Story {
  readonly subject: string
  readonly body: string
  readonly contact: { readonly name: string; readonly phone?: string; readonly email?: string }
  readonly mayPublish: boolean
  /** Working days before today on which it was received. */
  readonly receivedAgo: number
  readonly reached: MessageState
  readonly lead?: readonly string[]
  readonly support?: readonly string[]
  /** `{{date}}` becomes the day the reply was given. */
  readonly reply?: string
  readonly release?: StoryRelease
  /** Working days from receipt to answer. */
  readonly takes?: number
  readonly reject?: { readonly reason: RejectReason; readonly explanation: string }
  /** First given to this department, which returned it to the office. */
  readonly returnedBy?: { readonly department: string; readonly reason: string; readonly proposed: string }
  /** The first draft was sent back by the head with this reason. */
  readonly sentBack?: string
  readonly rating?: { readonly score: number; readonly comment?: string }
}

/** A reply as the bureau writes it: paragraphs, then organ and date. */
export function letter(department: string, ...paragraphs: readonly string[]): string {
  return ['您好！感谢您对知识产权工作的关心。', ...paragraphs, `上海市知识产权局${department}\n{{date}}`].join('\n\n')
}
