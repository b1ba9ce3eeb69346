import type { FileFindingType, FilePlace, Severity } from '@gongkai/disclosure-rules'

/** The kinds of file that can be opened. Everything else is said to be unreadable and is not passed. */
export const FILE_KINDS = ['text', 'markup', 'docx', 'xlsx', 'pptx', 'odf', 'pdf', 'image', 'zip'] as const
export type FileKind = (typeof FILE_KINDS)[number]

/** A stretch of text of a file, as it was read. All of it is screened, hidden or not; places are found by `where`. */
export interface ReadPart {
  readonly where: FilePlace
  readonly text: string
  /** Words that stand before the text on the page and say what it is: the head of its column. Not part of its offsets. */
  readonly before?: string
  /** Where this text begins in the whole text of its part, when it was taken out of it. */
  readonly from?: number
}

/** Something that a reader of the page does not see, or that no release may carry. */
export interface Trace {
  readonly type: FileFindingType
  /** The plain name of what was met: `vanished-run`, `very-hidden-sheet`, `gps-latitude`. */
  readonly rule: string
  /** What a person must see to decide: the hidden words, the author's name, the position. At most 200 characters. */
  readonly text: string
  readonly where: FilePlace
  /** Where this case is less grave than its type usually is. */
  readonly severity?: Severity
}

/** What a reader of one format brings back. It decides nothing: severity and verdict are made once, from this. */
export interface FileReading {
  readonly kind: FileKind
  readonly parts: readonly ReadPart[]
  readonly traces: readonly Trace[]
  /** Files inside this one, to be opened in turn within the same limits. */
  readonly inner: readonly { readonly name: string; readonly bytes: Uint8Array; readonly embedded: boolean }[]
  /** What the file holds that was not read, in words: the writing inside a picture. Said, not a finding. */
  readonly unread?: readonly string[]
}

/** What a reader may spend. A reader throws {@link TooLarge} as soon as it sees that it would be passed. */
export interface ReadingLimits {
  /** Bytes after unpacking, over all parts and inner files of one screening. */
  readonly unpackedBytes: number
  /** Unpacked ÷ packed of one entry that is larger than 1 MiB. */
  readonly ratio: number
  readonly entries: number
  /** Files within files within files. */
  readonly depth: number
  readonly pixels: number
  readonly pages: number
}

/** The limits with what is left of them: a reader says what it unpacked. Throws {@link TooLarge} when all is spent. */
export interface ReadingBudget extends ReadingLimits {
  spend(bytes: number): void
  /** Unpacked bytes that may still be spent. */
  left(): number
}

/** The file would need more than it may: an archive bomb, an endless entity, a giant image. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge'
  readonly what: string

  constructor(what: string) {
    super(what)
    this.what = what
  }
}

/** The file is damaged, locked by a password, or of a kind this reader does not know. */
export class CannotRead extends Error {
  override readonly name = 'CannotRead'
  readonly why: string

  constructor(why: string) {
    super(why)
    this.why = why
  }
}

/** Reads one format. `within` is the path of the file itself, to be set in every place. */
export type FileReader = (
  file: { readonly bytes: Uint8Array; readonly within: readonly string[] },
  budget: ReadingBudget,
) => Promise<FileReading>
