import type { FindingRule, FindingType, Severity } from './text/finding.ts'

/**
 * What screening can find in a file beside what it finds in its texts: things a reader of the page does not see but
 * whoever opens the file can (rules.md §10.3 item 12), and files that no release may carry.
 */
export const FILE_FINDING_TYPES = [
  'HIDDEN_TEXT',
  'HIDDEN_SHEET',
  'TRACKED_CHANGE',
  'COMMENT',
  'AUTHOR',
  'FILE_NAME',
  'COVERED_TEXT',
  'HIDDEN_LAYER',
  'POSITION',
  'EMBEDDED_FILE',
  'MACRO',
  'WRONG_TYPE',
  'BOMB',
  'UNREADABLE',
] as const
export type FileFindingType = (typeof FILE_FINDING_TYPES)[number]

/** How grave each is. Everything but an author's or a file's name stops a release until a person has decided on it. */
export const SEVERITY_OF_FILE_TYPE: Readonly<Record<FileFindingType, Severity>> = {
  HIDDEN_TEXT: 'block',
  HIDDEN_SHEET: 'block',
  TRACKED_CHANGE: 'block',
  COMMENT: 'block',
  AUTHOR: 'review',
  FILE_NAME: 'review',
  COVERED_TEXT: 'block',
  HIDDEN_LAYER: 'block',
  POSITION: 'block',
  EMBEDDED_FILE: 'block',
  MACRO: 'block',
  WRONG_TYPE: 'block',
  BOMB: 'block',
  UNREADABLE: 'block',
}

/** Where in a file: always the part, and whatever of the rest its format knows. Pages, slides count from 1. */
export interface FilePlace {
  /** The path of files inside files, outermost first: `['附件.zip', '名单.xlsx']` names a sheet book in an archive. */
  readonly within: readonly string[]
  /** The format's own name of the part: `word/document.xml`, `EXIF`, `metadata`, `page`. */
  readonly part: string
  readonly page?: number
  readonly slide?: number
  readonly sheet?: string
  readonly cell?: string
}

/** One finding in a file. A text finding keeps its offsets within `source`, the text of that part as it was read. */
export interface FileFinding {
  readonly type: FileFindingType | FindingType
  readonly severity: Severity
  /** A rule of text screening, or the plain name of what was met in the file: `vanished-run`, `very-hidden-sheet`. */
  readonly rule: FindingRule | string
  readonly text: string
  readonly where: FilePlace
  readonly start?: number
  readonly end?: number
}
