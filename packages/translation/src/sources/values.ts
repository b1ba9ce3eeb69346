/** How much hangs on a document being right in other languages: what waits is worked through in this order. */
export const IMPORTANCES = ['high', 'normal', 'low'] as const
export type Importance = (typeof IMPORTANCES)[number]

/** Where a source document stands: registered without a text, standing with one, taken down where it was published. */
export const SOURCE_STATES = ['registered', 'standing', 'withdrawn'] as const
export type SourceState = (typeof SOURCE_STATES)[number]

/** What can be done to a source document. `adopt` goes through an import, whose alignment somebody has seen. */
export const SOURCE_ACTIONS = ['describe', 'adopt', 'end', 'withdraw', 'restore'] as const
export type SourceAction = (typeof SOURCE_ACTIONS)[number]

/** What people ask for by name; `adopt` is asked of an import. */
export const SOURCE_DESK_ACTIONS = ['describe', 'end', 'withdraw', 'restore'] as const satisfies readonly SourceAction[]
export type SourceDeskAction = (typeof SOURCE_DESK_ACTIONS)[number]

/** How a document ended before its own last day: 废止 or 被代替. */
export const SOURCE_ENDINGS = ['repealed', 'superseded'] as const
export type SourceEnding = (typeof SOURCE_ENDINGS)[number]

/** Where the text of a version came from. */
export const SOURCE_ORIGINS = ['policy', 'docx', 'html', 'txt', 'typed'] as const
export type SourceOrigin = (typeof SOURCE_ORIGINS)[number]

/** How a file with tracked changes is read: not at all, with every change accepted (修订后), or with every change rejected (修订前). */
export const TRACKED_CHANGES = ['refuse', 'accept', 'reject'] as const
export type TrackedChanges = (typeof TRACKED_CHANGES)[number]

/** An import waits for somebody to look at it, then is adopted or dropped. */
export const IMPORT_STATES = ['open', 'adopted', 'dropped'] as const
export type ImportState = (typeof IMPORT_STATES)[number]

/** What was met while a text was read and does not stop it: somebody should look. */
export const READING_NOTES = [
  'direction-marks-removed',
  'hidden-characters-removed',
  'right-to-left-text',
  'changes-accepted',
  'changes-rejected',
  'comments-left-out',
  'hidden-text-left-out',
  'pictures-left-out',
  'footnotes-left-out',
  'headers-left-out',
  'tables-as-lines',
  'title-missing',
  'no-numbers',
  'screening-found',
] as const
export type ReadingNote = (typeof READING_NOTES)[number]

/** The kind of a Chinese text in the publication store; its id is the document's. */
export const SOURCE_RELEASE = 'source'

/** Longest texts in characters. `text` is about 300 pages of a government paper. */
export const SOURCE_LENGTHS = {
  title: 300,
  number: 80,
  issuer: 120,
  url: 500,
  reason: 500,
  clause: 20_000,
  text: 400_000,
} as const
export const SOURCE_COUNTS = { clauses: 2500, fileMegabytes: 20 } as const
