import type { MessageAction, MessageClass, MessageState, RejectReason } from '@gongkai/messages'
import type { StaffRole } from '@gongkai/task-model'

/** How an answer of the demonstration goes out; a private one says why. */
export type StoryRelease =
  | { readonly mode: 'full' }
  | {
      readonly mode: 'redacted' | 'summary'
      readonly subject: string
      readonly question: string
      readonly reply: string
    }
  | { readonly mode: 'private'; readonly reason: string }

/** An act of a story behind its usual path: so many working days after receipt, by somebody of the handling department where it belongs to one. */
export interface StoryStep {
  readonly after: number
  readonly hour?: number
  readonly who: StaffRole | 'writer'
  /** Whose handler or head, where it is not the handling department's. */
  readonly of?: string
  readonly action: MessageAction
  /** `{{date}}` becomes the day of the act as a letter has it, `{{in:5}}` the day five working days later. */
  readonly input?: Readonly<Record<string, unknown>>
}

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
  /** `{{date}}` becomes the day of the answer, or of the draft while there is none. */
  readonly reply?: string
  readonly release?: StoryRelease
  /** Working days from receipt to answer. */
  readonly takes?: number
  readonly reject?: { readonly reason: RejectReason; readonly explanation: string }
  /** First given to this department, which returned it to the office. */
  readonly returnedBy?: { readonly department: string; readonly reason: string; readonly proposed: string }
  /** The first draft was sent back by the head with this reason. */
  readonly sentBack?: string
  /** Forwarded (转办) by another platform, to be answered so many working days after receipt. */
  readonly forwarded?: {
    readonly platform: string
    readonly outerId: string
    readonly transferNo: string
    readonly due: number
  }
  /** What it was classed as when it was taken up. */
  readonly class?: MessageClass
  /** What happened further. */
  readonly more?: readonly StoryStep[]
  readonly rating?: { readonly score: number; readonly comment?: string }
}

/** A reply as the bureau writes it: thanks and the question said back, conclusion, basis, steps, whom to call; then organ and date. */
export function letter(department: string, asked: string, ...paragraphs: readonly string[]): string {
  return [`您好！留言收悉，感谢来信。${asked}`, ...paragraphs, `上海市知识产权局${department}\n{{date}}`].join('\n\n')
}

/** The same letter to somebody addressed by name: only the writer gets it. */
export function letterTo(name: string, ...text: Parameters<typeof letter>): string {
  return `${name}：\n${letter(...text)}`
}
