import { sha256 } from './sha256.ts'

/** A file that goes out with the texts, by the SHA-256 of its bytes. */
export interface ContentAttachment {
  readonly name: string
  readonly sha256: string
}

/**
 * Exactly what a reviewer reads and what may then be released: every text by name, every file by hash, where it appears,
 * through which channels, and for whom. `public` may be read by anyone; `addressee` only by the person it answers.
 */
export interface ReleaseContent {
  /** What kind of matter, such as `message`. */
  readonly kind: string
  /** The matter, such as a receipt number. */
  readonly item: string
  /** Where it is to stand, such as a board. */
  readonly place: string
  readonly audience: 'public' | 'addressee'
  readonly channels: readonly string[]
  /** What the public will read, by field. Empty when nothing goes public. */
  readonly texts: Readonly<Record<string, string>>
  /** What only the addressee is told beside that: read, screened and bound like the rest, and never published. */
  readonly addresseeTexts?: Readonly<Record<string, string>>
  readonly attachments: readonly ContentAttachment[]
}

/** SHA-256 of the UTF-8 bytes of a text, as 64 lower-case hexadecimal digits. An argument, because the core does no I/O. */
export type Sha256 = (text: string) => string

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([, held]) => held !== undefined)
  return Object.fromEntries(
    entries.sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, held]) => [key, canonical(held)]),
  )
}

/** JSON with keys in code-unit order. Nothing is normalised: one changed character gives other bytes. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(canonical(value))
}

/**
 * The canonical text of a content: the bytes an approval's hash is of, kept beside it and beside what was published. What only the
 * addressee is told stands in it by hash, so that it binds the approval without ever lying in the publication store.
 * Channels are a set: their order and repetition do not matter.
 */
export function canonicalContent(content: ReleaseContent): string {
  const { kind, item, place, audience, texts, attachments } = content
  const channels = [...new Set(content.channels)].sort()
  const addressee = Object.fromEntries(
    Object.entries(content.addresseeTexts ?? {}).map(([field, text]) => [field, sha256(JSON.stringify(text))]),
  )
  return canonicalText({ kind, item, place, audience, channels, texts, addressee, attachments })
}

/** @throws when the digest given is not a SHA-256: a wrong digest would make every approval worthless. */
export function hashWith(digest: Sha256, text: string): string {
  const hash = digest(text)
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new TypeError('The digest must return 64 lower-case hexadecimal digits')
  return hash
}
