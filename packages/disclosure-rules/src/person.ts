/** Somebody who drafts, reviews or signs. */
export interface Person {
  readonly person: string
  readonly name: string
  /** The id of whom they stand in for (代理人), where they act in somebody's place. */
  readonly onBehalfOf?: string
}

/** An id as it is compared: neither width nor case nor what shows nothing makes another person of the same one. */
function plainId(id: string): string {
  return id
    .normalize('NFKC')
    .replaceAll(/[\p{Cf}\s]/gu, '')
    .toLowerCase()
}

/** Whether a signature says who signed. */
export function isNamed({ person }: Person): boolean {
  return plainId(person) !== ''
}

/**
 * Whether one person stands behind both: in person, or through a stand-in on either side. Whoever stands in for the drafter reviews as
 * little as the drafter, and the drafter does not review in another's place.
 */
export function samePerson(one: Person, other: Person): boolean {
  const ids = new Set(behind(other))
  return behind(one).some((id) => ids.has(id))
}

function behind({ person, onBehalfOf }: Person): string[] {
  return [person, onBehalfOf ?? ''].map(plainId).filter((id) => id !== '')
}

/** A copy of the known fields. */
export function signerOf({ person, name, onBehalfOf }: Person): Person {
  return { person, name, ...(onBehalfOf === undefined ? {} : { onBehalfOf }) }
}
