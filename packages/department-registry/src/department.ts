import * as z from 'zod'
import { covers, day, type Period } from './day.ts'
import { duty } from './duty.ts'
import { isId, writtenText } from './written-text.ts'

/** A department's id: stable English words, never its Chinese name, which changes. */
export type DepartmentId = string & { readonly [brand]: 'DepartmentId' }
declare const brand: unique symbol

/** Reads an id: lower-case words joined by hyphens, at most 40 characters. Whether a registry knows it is another question. */
export function parseDepartmentId(text: string): DepartmentId | null {
  return isId(text) ? (text as DepartmentId) : null
}

/**
 * `internal`: an internal division of the bureau (内设机构), one of 各部门. `affiliated`: a unit under the bureau (直属单位).
 * `district`: the counterpart in a district (区局). `partner`: another organ that tasks name (外单位).
 */
export const DEPARTMENT_KINDS = ['internal', 'affiliated', 'district', 'partner'] as const
export type DepartmentKind = (typeof DEPARTMENT_KINDS)[number]

export const departmentId = z.string().transform((text, context): DepartmentId => {
  const id = parseDepartmentId(text)
  if (id !== null) return id
  context.addIssue({ code: 'custom', message: `"${text}" is not an id: lower-case words joined by hyphens` })
  return z.NEVER
})

const departmentName = z.object({
  name: writtenText(40),
  nameEn: writtenText(120),
  /** What documents print instead of the name: 办公室 for 办公室（宣传处）. Holds as long as the name does. */
  short: z.array(writtenText(40)).default([]),
  /** First day of the name, and its last day; without `to` it is the name today. */
  from: day,
  to: day.optional(),
})

/** Another name by which documents call a department, with days of its own: 专利处 long after it became 保护处. */
const alias = z.object({ name: writtenText(40), from: day.optional(), to: day.optional() })

export const department = z.object({
  id: departmentId,
  kind: z.enum(DEPARTMENT_KINDS),
  names: z.array(departmentName).min(1),
  aliases: z.array(alias).default([]),
  /** First day it exists; when left out, it was there before anything we keep. */
  founded: day.optional(),
  /** The department it was split off from (划出), which went on without it. */
  splitFrom: departmentId.optional(),
  /** First day it no longer exists. */
  dissolved: day.optional(),
  /** Who took over its duties when it was dissolved: one where it was merged (并入), several where it was split (拆分). */
  heirs: z
    .array(departmentId)
    .optional()
    .transform((ids) => (ids === undefined || ids.length === 0 ? undefined : ids)),
  duties: z.array(duty).default([]),
  /** The number that anybody may call; it is shown to the public. */
  phone: writtenText(60).optional(),
})

export type DepartmentName = z.infer<typeof departmentName>
export type DepartmentAlias = z.infer<typeof alias>
export type Department = z.infer<typeof department>

export function existsOn(one: Department, date: string): boolean {
  return (one.founded === undefined || one.founded <= date) && (one.dissolved === undefined || date < one.dissolved)
}

export function isNameOn(name: Period, date: string): boolean {
  return covers(name, date)
}
