import type { PostRole, RegistryInput } from '@gongkai/department-registry'
import { addDays, parseLocalDate } from '@gongkai/work-calendar'

type Departments = RegistryInput['departments']

/** What an administrator can change on this page. Everything else goes through a file. */
export type Edit =
  | {
      readonly kind: 'rename'
      readonly department: string
      readonly name: string
      readonly nameEn: string
      readonly from: string
    }
  | { readonly kind: 'dissolve'; readonly department: string; readonly on: string; readonly heirs: readonly string[] }
  | {
      readonly kind: 'add-person'
      readonly id: string
      readonly name: string
      readonly nameEn: string
      readonly account: string
    }
  | {
      readonly kind: 'start-post'
      readonly person: string
      readonly department: string
      readonly role: PostRole
      readonly from: string
    }
  | { readonly kind: 'end-post'; readonly person: string; readonly post: number; readonly to: string }
  | {
      readonly kind: 'stand-in'
      readonly of: string
      readonly by: string
      readonly from: string
      readonly to: string
      readonly reason: string
    }

export type EditKind = Edit['kind']
export const EDIT_KINDS = ['start-post', 'end-post', 'stand-in', 'add-person', 'rename', 'dissolve'] as const

/** The registry with one change made. Whether it holds together is for the server to say. */
export function applyEdit(data: RegistryInput, edit: Edit): RegistryInput {
  const people = data.people ?? []
  const department = (id: string, change: (one: Departments[number]) => Departments[number]): RegistryInput => ({
    ...data,
    departments: data.departments.map((one) => (one.id === id ? change(one) : one)),
  })
  switch (edit.kind) {
    case 'rename':
      return department(edit.department, (one) => ({ ...one, names: renamed(one.names, edit) }))
    case 'dissolve':
      return department(edit.department, (one) => ({ ...one, dissolved: edit.on, heirs: [...edit.heirs] }))
    case 'add-person': {
      const { id, name, nameEn, account } = edit
      const more = { ...(nameEn ? { nameEn } : {}), ...(account ? { account } : {}) }
      return { ...data, people: [...people, { id, name, ...more, posts: [] }] }
    }
    case 'start-post': {
      const { person, department: unit, role, from } = edit
      return {
        ...data,
        people: people.map((one) =>
          one.id === person ? { ...one, posts: [...(one.posts ?? []), { department: unit, role, from }] } : one,
        ),
      }
    }
    case 'end-post':
      return {
        ...data,
        people: people.map((one) =>
          one.id === edit.person
            ? {
                ...one,
                posts: (one.posts ?? []).map((post, at) => (at === edit.post ? { ...post, to: edit.to } : post)),
              }
            : one,
        ),
      }
    case 'stand-in': {
      const { of, by, from, to, reason } = edit
      return { ...data, standIns: [...(data.standIns ?? []), { of, by, from, to, ...(reason ? { reason } : {}) }] }
    }
  }
}

/** The last name ends on the day before the new one begins. */
function renamed(
  names: Departments[number]['names'],
  { name, nameEn, from }: { readonly name: string; readonly nameEn: string; readonly from: string },
): Departments[number]['names'] {
  const day = parseLocalDate(from)
  const last = names.length - 1
  const before = names.map((one, at) => (at === last && day !== null ? { ...one, to: addDays(day, -1) } : one))
  return [...before, { name, nameEn: nameEn || name, from }]
}
