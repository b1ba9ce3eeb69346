import * as z from 'zod'
import { day } from './day.ts'
import { departmentId } from './department.ts'
import { isId, writtenText } from './written-text.ts'

/** A person's id: stable words, such as a staff number with a letter before it (`s-1024`). Never the name. */
export type PersonId = string & { readonly [brand]: 'PersonId' }
declare const brand: unique symbol

export function parsePersonId(text: string): PersonId | null {
  return isId(text) ? (text as PersonId) : null
}

/**
 * What somebody is in a department: 局领导, 处室负责人, 副职, 承办人, 联络员 (who answers for openness work in the
 * department), 公开办经办, 办公室审核人, 系统管理员.
 */
export const POST_ROLES = [
  'leader',
  'head',
  'deputy-head',
  'handler',
  'liaison',
  'office',
  'office-reviewer',
  'admin',
] as const
export type PostRole = (typeof POST_ROLES)[number]

export const personId = z.string().transform((text, context): PersonId => {
  const id = parsePersonId(text)
  if (id !== null) return id
  context.addIssue({ code: 'custom', message: `"${text}" is not an id: lower-case words joined by hyphens` })
  return z.NEVER
})

/** A role in a department for a term: `from` and `to` are the first and the last day. */
const post = z.object({ department: departmentId, role: z.enum(POST_ROLES), from: day, to: day.optional() })

export const person = z.object({
  id: personId,
  name: writtenText(40),
  nameEn: writtenText(120).optional(),
  /** The name with which they sign in, where they have an account. */
  account: writtenText(100).optional(),
  posts: z.array(post).default([]),
})

/**
 * Who acts for whom (代理), from a first to a last day. Without `department` and `roles` it holds for every post of the
 * person stood in for. The stand-in signs with their own name, as acting for the other.
 */
export const standIn = z.object({
  of: personId,
  by: personId,
  department: departmentId.optional(),
  roles: z.array(z.enum(POST_ROLES)).default([]),
  from: day,
  to: day,
  reason: writtenText(100).optional(),
})

export type Post = z.infer<typeof post>
export type Person = z.infer<typeof person>
export type StandIn = z.infer<typeof standIn>

/** Whether a stand-in takes in a post: its department and its role, whatever the day. */
export function standsInFor(one: StandIn, { department, role }: Pick<Post, 'department' | 'role'>): boolean {
  return (
    (one.department === undefined || one.department === department) &&
    (one.roles.length === 0 || one.roles.includes(role))
  )
}
