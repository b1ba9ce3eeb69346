import type { MessageClass } from '../values.ts'

/**
 * Words by which the kind of a message (留言类别) is known: how people ask, propose, complain, report, correct or thank, whatever about. Written
 * with commas between; `…` stands for a few characters; a figure behind `*` says how much the words count.
 */
export interface ClassRule {
  readonly id: string
  readonly class: MessageClass
  /** What the rule sees, as it is told to the clerk. */
  readonly sees: Readonly<Record<'zh' | 'en', string>>
  readonly phrases: string
  /** Only in very short texts: 测试 in a long one is about testing. */
  readonly short?: true
  /** Sentences it is meant for. */
  readonly examples: readonly string[]
}
