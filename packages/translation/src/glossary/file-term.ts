import type { TermEntry } from './inputs.ts'

/** An entry as a file holds it. */
export interface FileTerm {
  readonly id: string
  readonly entry: TermEntry
  readonly retired: boolean
  readonly replacedBy: string | null
}

/** An entry of a file before its shape is checked, with its line counted from 1. */
export interface ReadTerm {
  readonly line: number
  readonly id: string
  readonly entry: unknown
  readonly retired: boolean
  readonly replacedBy: string | null
}

/** Why a file is not read at all. */
export interface FileFault {
  readonly line: number
  readonly reason: 'no-columns' | 'not-closed' | 'dtd' | 'deep' | 'many' | 'malformed' | 'no-tbx'
  /** The columns that are missing, or what the parser says. */
  readonly detail: string
}

export const isFileFault = (read: object): read is FileFault => 'reason' in read
