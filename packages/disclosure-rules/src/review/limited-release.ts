import * as z from 'zod'
import type { Refused } from '../approval.ts'
import { day } from '../attribute/day.ts'
import { questionsMet } from '../attribute/proactive-scope.ts'
import type { ProactiveAnswers, ProactiveItem } from '../attribute/proactive-scope.ts'

/** How a limited release reaches its receivers: 电子邮件, 企业专属空间, 公告栏, 座谈会、听证会, 邮寄, 当面. */
export const LIMITED_WAYS = ['email', 'enterprise-space', 'notice-board', 'meeting', 'post', 'in-person'] as const
export type LimitedWay = (typeof LIMITED_WAYS)[number]

const words = z.string().trim().min(1).max(2000)

/** What is on record of a limited release (定点、定向公开). */
export const limitedRelease = z.object({
  item: words,
  /** SHA-256 of the canonical content that was reviewed. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  why: words,
  receivers: z.discriminatedUnion('by', [
    z.object({ by: z.literal('list'), names: z.array(words).min(1) }),
    z.object({ by: z.literal('criterion'), criterion: words }),
  ]),
  ways: z.array(z.enum(LIMITED_WAYS)).min(1),
  from: day,
  until: day,
})
export type LimitedRelease = z.output<typeof limitedRelease>

export interface Receipt {
  readonly receiver: string
  readonly on: string
  /** What shows that it arrived: a signature, a delivery report, an attendance list. */
  readonly proof: string
}

export const LIMITED_REFUSALS = [
  'limited-incomplete',
  'ends-before-it-begins',
  'must-be-proactive',
  'not-a-receiver',
  'receipt-outside-term',
  'proof-missing',
] as const
export type LimitedRefusal = (typeof LIMITED_REFUSALS)[number]

/**
 * Records a limited release: why it is not general, who receives it, how, from when, until when. It never takes the place of what Art. 19
 * to 21 make public: one yes to the three questions, or an `item` of the lists of Art. 20 and 21, refuses `must-be-proactive`. Refuses also `limited-incomplete` and `ends-before-it-begins`.
 */
export function recordLimited(
  proposal: unknown,
  answers: ProactiveAnswers,
  item: ProactiveItem | null = null,
): LimitedRelease | Refused<LimitedRefusal> {
  const parsed = limitedRelease.safeParse(proposal)
  if (!parsed.success)
    return { refused: 'limited-incomplete', facts: { paths: parsed.error.issues.map(({ path }) => path.join('.')) } }
  const { from, until } = parsed.data
  if (until < from) return { refused: 'ends-before-it-begins', facts: { from, until } }
  const questions = questionsMet(answers)
  return questions.length > 0 || item !== null
    ? { refused: 'must-be-proactive', facts: { questions, item } }
    : parsed.data
}

/** Adds a receipt. Refuses `not-a-receiver`, `receipt-outside-term`, `proof-missing`. */
export function addReceipt(
  release: LimitedRelease,
  receipts: readonly Receipt[],
  receipt: Receipt,
): readonly Receipt[] | Refused<LimitedRefusal> {
  const { receivers, from, until } = release
  if (receipt.receiver.trim() === '' || (receivers.by === 'list' && !receivers.names.includes(receipt.receiver))) {
    return { refused: 'not-a-receiver', facts: {} }
  }
  if (receipt.on < from || receipt.on > until)
    return { refused: 'receipt-outside-term', facts: { on: receipt.on, from, until } }
  if (receipt.proof.trim() === '') return { refused: 'proof-missing', facts: {} }
  return [...receipts, receipt]
}

/** Who on the list has not confirmed yet. A criterion names nobody, so nobody can be missing. */
export function receiptsMissing({ receivers }: LimitedRelease, receipts: readonly Receipt[]): string[] {
  if (receivers.by === 'criterion') return []
  const confirmed = new Set(receipts.map(({ receiver }) => receiver))
  return receivers.names.filter((name) => !confirmed.has(name))
}

/** Whether it stands open on a day: before it begins and after its end nobody reads it. */
export function isOpenOn({ from, until }: LimitedRelease, on: string): boolean {
  return from <= on && on <= until
}
