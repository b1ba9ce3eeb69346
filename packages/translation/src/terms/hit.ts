import type { Term } from './term.ts'
import type { FormStanding } from './values.ts'

/** A term in a Chinese text. Offsets are UTF-16 units, `end` is behind the last. */
export interface TermHit {
  readonly term: Term
  readonly start: number
  readonly end: number
}

/** A form of a term in an English text. */
export interface FormHit extends TermHit {
  /** The form as the term base has it, not as the text inflects it. */
  readonly form: string
  readonly standing: FormStanding
}
