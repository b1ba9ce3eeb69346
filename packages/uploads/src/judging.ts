import { fitsEnding } from './file-name.ts'
import { ENDINGS, parseUploadKind, type UploadKind } from './kinds.ts'

/** What screening says of a file, as far as it decides whether the file is taken. */
export interface Screened {
  /** The kind of its content. */
  readonly kind: string
  readonly findings: readonly { readonly type: string }[]
}

/** What becomes of a file: it is taken, kept apart because of a secrecy mark (密级标志), or refused. */
export type Judgement =
  | { readonly outcome: 'taken'; readonly kind: UploadKind }
  | { readonly outcome: 'quarantined' }
  | { readonly outcome: 'refused'; readonly refused: FileRefusal; readonly facts: Readonly<Record<string, string>> }

/** Why a file is not taken, beside its size and number. */
export const FILE_REFUSALS = [
  'upload-empty',
  'upload-kind',
  'upload-ending',
  'upload-bomb',
  'upload-unreadable',
] as const
export type FileRefusal = (typeof FILE_REFUSALS)[number]

const refused = (code: FileRefusal, facts: Readonly<Record<string, string>> = {}): Judgement => ({
  outcome: 'refused',
  refused: code,
  facts,
})

/**
 * Decides on a screened file. A secrecy mark comes before everything else: 《保守国家秘密法》 lets no secret stand in a network like this one,
 * so such a file is kept apart whatever its kind. Then what nobody could look into is refused: an archive bomb, a kind that
 * screening does not open, a locked or damaged file, a name that promises another kind. Every other finding goes to the staff.
 */
export function judgeUpload(name: string, { kind: found, findings }: Screened): Judgement {
  const holds = (type: string) => findings.some((finding) => finding.type === type)
  if (holds('SECRECY')) return { outcome: 'quarantined' }
  if (found === 'empty') return refused('upload-empty')
  if (holds('BOMB')) return refused('upload-bomb')
  const kind = parseUploadKind(found)
  if (kind === null) return refused('upload-kind')
  if (holds('UNREADABLE')) return refused('upload-unreadable')
  if (!fitsEnding(name, kind)) return refused('upload-ending', { ending: ENDINGS[kind][0] ?? '' })
  return { outcome: 'taken', kind }
}
