import type { FoundEvidence } from '@gongkai/task-model'

/** What a subject says of its own things that evidence may point at. `ref` is the pointer without its subject: `a1` of `activity-report/a1`. */
export interface EvidenceFinder {
  /** What stands there today; null when nothing does. */
  find(ref: string): Promise<FoundEvidence | null>
  /** Where a member of staff looks at it. */
  hrefOf(ref: string): string
}

/** Every subject whose things can be evidence, by the first part of the pointer. */
export type EvidenceFinders = Readonly<Record<string, EvidenceFinder>>

/** Who answers for a pointer, and for what; null where nobody in the house does. */
export function finderOf(
  finders: EvidenceFinders,
  pointer: string,
): { readonly finder: EvidenceFinder; readonly ref: string } | null {
  const [subject = '', ...rest] = pointer.split('/')
  const finder = Object.hasOwn(finders, subject) ? finders[subject] : undefined
  return finder && rest.length > 0 ? { finder, ref: rest.join('/') } : null
}
