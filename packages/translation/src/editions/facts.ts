import type { Remark, Task, TaskEvent } from '@gongkai/task-model'
import type { TranslationState } from '../values.ts'
import type { StillRight } from './change.ts'
import type { WithdrawnBecause } from './values.ts'

/** Who did something and when; `onBehalfOf` where a stand-in did. */
export interface TranslationDoer {
  readonly by: string
  readonly byName: string
  readonly onBehalfOf?: string
  /** Epoch milliseconds. */
  readonly at: number
}

/** A version of the Chinese text as a whole, by its hash. */
export interface SourceSeen {
  readonly version: number
  readonly sha256: string
}

/** What was submitted to the reviews: exactly these words of exactly this Chinese text. */
export interface Submission extends TranslationDoer {
  readonly source: SourceSeen
  /** The hash of every translated word with its basis. */
  readonly texts: string
  readonly tentative: boolean
  /** Everybody whose words stand in it: none of them reviews it. */
  readonly authors: readonly string[]
}

/** What a translation of a document into a language holds besides its state. Its words stand beside it, clause by clause. */
export interface TranslationFacts {
  readonly document: string
  readonly language: string
  readonly taken: TranslationDoer | null
  readonly submitted: Submission | null
  readonly languageReview: TranslationDoer | null
  /** What a language reviewer has read, clause by clause, by the hash of words and basis: kept when it goes back, so no review is lost. */
  readonly passed: Readonly<Record<string, string>>
  readonly approved: { readonly by: string; readonly at: number } | null
  readonly sentBack: Remark | null
  /** The newest edition that was ever public; 0 before there is one. */
  readonly edition: number
  /** Something of it can be read by the public now. */
  readonly standing: boolean
  /** Of the newest edition: the Chinese it was made from, and who wrote each clause. */
  readonly published: {
    readonly source: SourceSeen
    readonly units: Readonly<Record<string, readonly string[]>>
    readonly at: number
  } | null
  /** Decisions that words are still right: they hold as long as the words they were made of. */
  readonly decisions: readonly (StillRight & TranslationDoer & { readonly reason: string })[]
  /** The newest version of the Chinese that this has heard of. */
  readonly heardOf: number
  readonly withdrawn: (Remark & { readonly because: WithdrawnBecause }) | null
}

export type Translation = Task<TranslationState, TranslationFacts>
export type TranslationEvent = TaskEvent<TranslationState>

/** Where the history of a translation stands in the record. */
export const translationTask = (id: string): string => `translation/${id}`
