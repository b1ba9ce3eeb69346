import { checkDay, covers } from './day.ts'
import type { DepartmentId } from './department.ts'
import { standsInFor, type Person, type PersonId, type Post, type PostRole } from './person.ts'
import type { Registry } from './registry.ts'
import type { Lang } from './words.ts'

/** Somebody who holds a post on a day, or acts for whoever holds it. */
export interface Holder {
  readonly person: PersonId
  readonly name: string
  readonly nameEn: string
  readonly department: DepartmentId
  readonly role: PostRole
  /** The term of the post, or of standing in. */
  readonly from: string
  readonly to: string | null
  /** Whose post it is, when this is a stand-in (代理). The record keeps both names. */
  readonly actingFor: { readonly person: PersonId; readonly name: string; readonly nameEn: string } | null
  /** Somebody stands in for them in this post on this day. */
  readonly away: boolean
}

/**
 * Who holds a role in a department on a day: those whose term covers it, each followed by whoever stands in for them, and
 * by the stand-in of a stand-in who is away too. A stand-in is always named as acting for the holder of the post. Whoever
 * is not `away` can act. Empty for a department or a role that nobody holds.
 */
export function whoHolds(
  registry: Registry,
  { department, role }: { readonly department: DepartmentId; readonly role: PostRole },
  onDate: string,
): readonly Holder[] {
  checkDay(onDate)
  return registry.data.people.flatMap((person) =>
    person.posts
      .filter((post) => post.department === department && post.role === role && covers(post, onDate))
      .flatMap((post) => withStandIns(registry, person, post, onDate)),
  )
}

/** Every post that a person holds or stands in for on a day, in the order of the data. */
export function postsOf(registry: Registry, person: PersonId, onDate: string): readonly Holder[] {
  checkDay(onDate)
  return registry.data.people.flatMap((one) =>
    one.posts
      .filter((post) => covers(post, onDate))
      .flatMap((post) => withStandIns(registry, one, post, onDate))
      .filter((holder) => holder.person === person),
  )
}

/** How the record names whoever acted: 王芳, or 王芳（代李明）. */
export function recordName({ name, nameEn, actingFor }: Holder, lang: Lang): string {
  if (actingFor === null) return lang === 'en' ? nameEn : name
  return lang === 'en' ? `${nameEn} (acting for ${actingFor.nameEn})` : `${name}（代${actingFor.name}）`
}

function withStandIns(registry: Registry, holder: Person, post: Post, onDate: string): Holder[] {
  const found: Holder[] = []
  const seen = new Set<PersonId>()
  const add = (person: Person, term: { from: string; to: string | null }): void => {
    if (seen.has(person.id)) return
    seen.add(person.id)
    const acting = registry.data.standIns.filter(
      (one) => one.of === person.id && covers(one, onDate) && standsInFor(one, post),
    )
    found.push({
      person: person.id,
      ...namesOf(person),
      department: post.department,
      role: post.role,
      ...term,
      actingFor: person === holder ? null : { person: holder.id, ...namesOf(holder) },
      away: acting.length > 0,
    })
    for (const one of acting) {
      const by = registry.people.get(one.by)
      if (by !== undefined) add(by, { from: one.from, to: one.to })
    }
  }
  add(holder, { from: post.from, to: post.to ?? null })
  return found
}

function namesOf({ name, nameEn }: Person): { name: string; nameEn: string } {
  return { name, nameEn: nameEn ?? name }
}
