/** One question of a web team with its answer; `code` stands under it as it can be pasted. */
export interface Entry {
  readonly question: string
  readonly answer: readonly string[]
  readonly code?: string
  /** The page that helps further. */
  readonly see?: 'check' | 'sends' | 'gallery'
}

export interface Chapter {
  readonly id: string
  readonly title: string
  readonly entries: readonly Entry[]
}
