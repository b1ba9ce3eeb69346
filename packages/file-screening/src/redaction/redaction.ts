import type { FileFindingType, FilePlace, FindingType } from '@gongkai/disclosure-rules'

/** One thing that was taken out. `shown` is its mask or its kind, never what stood there. */
export interface Removed {
  readonly type: FindingType | FileFindingType
  readonly rule: string
  readonly shown: string
  readonly where: FilePlace
}

/** A new file made from an old one, before it has been screened again. */
export interface Rewritten {
  readonly bytes: Uint8Array
  readonly removed: readonly Removed[]
}

/** A passage known by its words: wherever they stand in the file they are taken out. */
export interface Secret {
  readonly type: FindingType
  readonly text: string
}

/** The file cannot be redacted honestly (无法作区分处理); the sentence says why. */
export class CannotRedact extends Error {
  override readonly name = 'CannotRedact'
  readonly why: string

  constructor(why: string) {
    super(why)
    this.why = why
  }
}
