/** What can differ between two descriptions of an API. */
export const CHANGE_KINDS = [
  'operation-removed',
  'operation-added',
  'audience-narrowed',
  'audience-widened',
  'status-removed',
  'status-added',
  'body-removed',
  'body-added',
  'body-required',
  'body-optional',
  'field-removed',
  'field-added',
  'field-required',
  'field-optional',
  'type-changed',
  'type-widened',
  'type-narrowed',
  'value-removed',
  'value-added',
  'bounds-tightened',
  'bounds-loosened',
  'pattern-changed',
  'format-changed',
  'default-changed',
  'variant-removed',
  'variant-added',
  'version-not-raised',
] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** One difference, named so that somebody finds it. */
export interface ApiChange {
  readonly kind: ChangeKind
  /** `GET /api/x → 200 → items[].name`, `POST /api/x → body → contact.name`, `GET /api/x → query → size`. */
  readonly where: string
  /** Other places of the same change: a shape that is used more than once. */
  readonly alsoAt: readonly string[]
  /** Somebody who uses the API as it was fails, or misses something. */
  readonly breaking: boolean
  /** It was said before that this goes: the field, the parameter or the whole route was `deprecated`. */
  readonly announced: boolean
  readonly sentence: string
}

const SAID: Readonly<Record<ChangeKind, string>> = {
  'operation-removed': 'is gone',
  'operation-added': 'is new',
  'audience-narrowed': 'is no longer for everybody who could ask it',
  'audience-widened': 'is for more people',
  'status-removed': 'is no longer answered',
  'status-added': 'is a new answer',
  'body-removed': 'takes no body any more',
  'body-added': 'takes a body',
  'body-required': 'needs a body',
  'body-optional': 'no longer needs a body',
  'field-removed': 'was removed',
  'field-added': 'is new',
  'field-required': 'must now be there',
  'field-optional': 'may now be missing',
  'type-changed': 'is of another type',
  'type-widened': 'may be more than it was',
  'type-narrowed': 'may be less than it was',
  'value-removed': 'lost a value',
  'value-added': 'has a new value',
  'bounds-tightened': 'has tighter bounds',
  'bounds-loosened': 'has looser bounds',
  'pattern-changed': 'has another pattern',
  'format-changed': 'has another format',
  'default-changed': 'has another default',
  'variant-removed': 'lost a form',
  'variant-added': 'has a new form',
  'version-not-raised': 'did not rise though the description changed',
}

/** `where` and what happened to it, in one line. */
export function wordChange(kind: ChangeKind, where: string, detail: string): string {
  return `${where} ${SAID[kind]}${detail === '' ? '' : `: ${detail}`}`
}

/** A change as the walk finds it. `shape` is the place inside a named shape, by which equal changes are one. */
export interface Found extends Omit<ApiChange, 'alsoAt' | 'sentence'> {
  readonly detail: string
  readonly shape: string
}

/** Equal changes of a shape that is used in several places become one, which names the others. */
export function gathered(found: readonly Found[]): ApiChange[] {
  const changes = new Map<string, { first: Found; others: string[] }>()
  for (const one of found) {
    const { kind, shape, breaking, announced, detail } = one
    const key = shape === '' ? `${kind} ${one.where} ${detail}` : [kind, shape, breaking, announced, detail].join(' ')
    const known = changes.get(key)
    if (known) known.others.push(one.where)
    else changes.set(key, { first: one, others: [] })
  }
  return [...changes.values()].map(({ first, others }) => {
    const { kind, where, breaking, announced, detail } = first
    return { kind, where, alsoAt: [...new Set(others)], breaking, announced, sentence: wordChange(kind, where, detail) }
  })
}
