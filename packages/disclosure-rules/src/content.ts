import { sha256 } from './sha256.ts'

/** A file that goes out with the texts: its name, its media type, the SHA-256 of its bytes and how many there are. */
export interface ContentAttachment {
  readonly name: string
  /** The media type it is served with: the same bytes under another type are another thing to open. */
  readonly type: string
  readonly sha256: string
  /** Bytes. */
  readonly size: number
}

/** For whom: anyone, the person it answers, or the named receivers of a limited release (定点定向公开). */
export const AUDIENCES = ['public', 'addressee', 'limited'] as const
export type Audience = (typeof AUDIENCES)[number]

/**
 * Exactly what a reviewer reads and what may then be released: every text by name, every file by hash, where it appears,
 * through which channels, and for whom.
 */
export interface ReleaseContent {
  /** What kind of matter, such as `message`. */
  readonly kind: string
  /** The matter, such as a receipt number. */
  readonly item: string
  /** Where it is to stand, such as a board. */
  readonly place: string
  readonly audience: Audience
  /** A limited release's receivers, by name or criterion; they are bound like the texts. */
  readonly receivers?: readonly string[]
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

/** Channels and receivers are sets: their order and repetition do not matter. */
export function asSet(values: readonly string[]): string[] {
  return [...new Set(values)].sort()
}

/**
 * The canonical text of a content: the bytes an approval's hash is of, kept beside it and beside what was published. What only the
 * addressee is told stands in it by hash, so that it binds the approval without ever lying in the publication store.
 */
export function canonicalContent(content: ReleaseContent): string {
  const { kind, item, place, audience, texts, attachments } = content
  const addressee = Object.fromEntries(
    Object.entries(content.addresseeTexts ?? {}).map(([field, text]) => [field, sha256(JSON.stringify(text))]),
  )
  const receivers = content.receivers && asSet(content.receivers)
  const channels = asSet(content.channels)
  return canonicalText({ kind, item, place, audience, receivers, channels, texts, addressee, attachments })
}

/** @throws when the digest given is not a SHA-256: a wrong digest would make every approval worthless. */
export function hashWith(digest: Sha256, text: string): string {
  const hash = digest(text)
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new TypeError('The digest must return 64 lower-case hexadecimal digits')
  return hash
}

/**
 * A copy that nobody can change, of the known fields and nothing else. Everything is judged on the copy: a value that answers
 * differently when it is read twice, or carries a field that no hash covers, cannot get past a review.
 * @throws TypeError where a field is not what its type says.
 */
export function frozenContent(content: ReleaseContent): ReleaseContent {
  const { receivers, addresseeTexts } = content
  return Object.freeze({
    kind: text(content.kind),
    item: text(content.item),
    place: text(content.place),
    audience: AUDIENCES.find((one) => one === content.audience) ?? wrong('audience'),
    ...(receivers === undefined ? {} : { receivers: Object.freeze([...receivers].map(text)) }),
    channels: Object.freeze([...content.channels].map(text)),
    texts: frozenTexts(content.texts),
    ...(addresseeTexts === undefined ? {} : { addresseeTexts: frozenTexts(addresseeTexts) }),
    attachments: Object.freeze(
      [...content.attachments].map(({ name, type, sha256, size }) =>
        Object.freeze({
          name: text(name),
          type: text(type),
          sha256: text(sha256),
          size: Number.isSafeInteger(size) ? size : wrong('size'),
        }),
      ),
    ),
  })
}

function frozenTexts(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.freeze(Object.fromEntries(Object.entries(texts).map(([field, held]) => [field, text(held)])))
}

function text(value: string): string {
  return typeof value === 'string' ? value : wrong('text')
}

function wrong(field: string): never {
  throw new TypeError(`A release content with a ${field} that is none`)
}
