import type { REJECT_REASONS } from '../values.ts'

type Words = Readonly<Record<'zh' | 'en', string>>

/**
 * Another organ that decides matters which people bring to this bureau. Telephone and address stand here only where they are known for certain
 * (national hotlines); what a bureau confirms is its own data.
 */
export interface Organ {
  readonly id: string
  readonly name: Words
  readonly phone: string | null
  readonly url: string | null
  /** What it decides, as it is told to the writer. */
  readonly decides: Words
  /** The reason of a rejection that sends the writer there. */
  readonly reason: (typeof REJECT_REASONS)[number]
  /** Words by which its matters are known, each with its weight: 执行难*8. */
  readonly phrases: readonly string[]
}
