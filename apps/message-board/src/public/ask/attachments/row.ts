/** A file as it stands in the list of a form. Only those that are `kept` have a token; only those chosen in this page have the file. */
export interface Row {
  readonly id: number
  readonly name: string
  readonly size: number
  readonly file?: File
  readonly token?: string
  readonly notes?: readonly string[]
  state: 'waiting' | 'sending' | 'kept' | 'failed'
  /** Bytes on the way or there. */
  sent: number
  /** Why it failed; empty otherwise. */
  sentence: string
  /** Whether sending it once more can help. */
  again?: boolean
}
