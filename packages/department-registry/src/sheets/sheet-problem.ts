import type { Words } from '../words.ts'

/** Something wrong in a file, with its place as the reader of the file counts: rows from 1, the header included. */
export interface SheetProblem {
  /** The sheet as the file names it; empty when it concerns the file. */
  readonly sheet: string
  readonly row: number | null
  /** The header of the column. */
  readonly column: string | null
  readonly words: Words
}
