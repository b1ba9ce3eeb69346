import type { Sentence } from '@gongkai/contract-kit'
import * as z from 'zod'
import { findingView } from './shapes.ts'

/** How far a remembered decision reaches: the board of the message it was made on, or every board of the bureau. */
export const RULING_REACHES = ['board', 'bureau'] as const
export type RulingReach = (typeof RULING_REACHES)[number]

/** Why a review with remembered decisions is not carried out. */
export const RULING_REFUSALS = ['ruling-not-in-force', 'cannot-be-remembered'] as const

/** Why a decision is not remembered: a fact of the refusal `cannot-be-remembered`. */
export const NOT_REMEMBERED = [
  'not-kept',
  'override-needs-reason',
  'secrecy-is-never-overridden',
  'identity-is-never-remembered',
  'reason-tells-the-text',
] as const
export type NotRemembered = (typeof NOT_REMEMBERED)[number]

type Words = Readonly<Record<'zh' | 'en', string>>

const BECAUSE: Readonly<Record<NotRemembered, Words>> = {
  'not-kept': {
    zh: '只有决定「可以保留」的内容才能记住',
    en: 'only what may stay can be remembered',
  },
  'override-needs-reason': { zh: '要记住的决定须写明理由', en: 'a decision to remember needs its reason' },
  'secrecy-is-never-overridden': {
    zh: '密级标志须逐件判断，不能记住',
    en: 'a secrecy mark is decided each time and never remembered',
  },
  'identity-is-never-remembered': {
    zh: '证件号码和银行卡号须逐件判断，不能记住',
    en: 'identity and card numbers are decided each time and never remembered',
  },
  'reason-tells-the-text': {
    zh: '理由里写出了所决定的姓名或号码，请换一种说法',
    en: 'the reason spells out the name or number it is about: word it differently',
  },
}

const because = (reason: unknown, lang: 'zh' | 'en') =>
  BECAUSE[NOT_REMEMBERED.find((one) => one === reason) ?? 'not-kept'][lang]

export const RULING_SENTENCES: Readonly<Record<(typeof RULING_REFUSALS)[number], Sentence>> = {
  'ruling-not-in-force': {
    zh: '有一处原来沿用的决定已经撤销，或者不再适用于现在的文字。没有批准，请看过后重新决定。',
    en: 'A remembered decision was revoked or no longer fits the text. Nothing was approved: please look and decide again.',
  },
  'cannot-be-remembered': {
    zh: (facts) => `没有批准：${because(facts.because, 'zh')}。`,
    en: (facts) => `Nothing was approved: ${because(facts.because, 'en')}.`,
  },
}

/** The remembered decision (沿用决定) that settles a finding: who made it, when, why, and how far it reaches. */
const settledView = z
  .object({
    ruling: z.string(),
    reach: z.enum(RULING_REACHES),
    byName: z.string(),
    at: z.string(),
    reason: z.string(),
  })
  .meta({ id: 'SettledFinding' })

/** A finding in what is to go out, as the review before release sees it. */
export const releaseFinding = findingView
  .extend({
    /** Whether a decision on it can be remembered at all: never for secrecy marks, identity and card numbers. */
    mayBeRemembered: z.boolean(),
    settled: settledView.nullable(),
  })
  .meta({ id: 'ReleaseFinding' })

export type ReleaseFinding = z.output<typeof releaseFinding>
