import * as z from 'zod'

/** A department's id: stable English words, never its Chinese name, which changes. */
export type DepartmentId = string & { readonly [brand]: 'DepartmentId' }
declare const brand: unique symbol

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/** Reads an id: lower-case words joined by hyphens, at most 40 characters. Whether a registry knows it is another question. */
export function parseDepartmentId(text: string): DepartmentId | null {
  return text.length <= 40 && ID.test(text) ? (text as DepartmentId) : null
}

/**
 * `internal`: an internal division of the bureau (内设机构), one of 各部门. `affiliated`: a unit under the bureau (直属单位).
 * `partner`: another organ that tasks name (外单位). Only internal ones are members of groups.
 */
export const DEPARTMENT_KINDS = ['internal', 'affiliated', 'partner'] as const
export type DepartmentKind = (typeof DEPARTMENT_KINDS)[number]

export const departmentId = z.string().transform((text, context): DepartmentId => {
  const id = parseDepartmentId(text)
  if (id !== null) return id
  context.addIssue({ code: 'custom', message: `"${text}" is not an id: lower-case words joined by hyphens` })
  return z.NEVER
})

/** Days are `YYYY-MM-DD` texts, which sort in the order of time; the registry needs no more of a calendar than that. */
const day = z.iso.date()

const departmentName = z.object({
  name: z.string().min(1).max(40),
  nameEn: z.string().min(1).max(120),
  /** What documents print instead of the name: 办公室 for 办公室（宣传处）. */
  short: z.array(z.string().min(1).max(40)).default([]),
  /** First day of the name, and its last day; without `to` it is the name today. */
  from: day,
  to: day.optional(),
})

export const department = z.object({
  id: departmentId,
  kind: z.enum(DEPARTMENT_KINDS),
  names: z.array(departmentName).min(1),
  /** First day it exists; when left out, it was there before anything we keep. */
  founded: day.optional(),
  /** First day it no longer exists. */
  dissolved: day.optional(),
  /** Who took over its duties when it was dissolved. */
  heirs: z.array(departmentId).optional(),
  duties: z.array(z.string().min(1)).default([]),
  phone: z.string().min(1).optional(),
})

export type DepartmentName = z.infer<typeof departmentName>
export type Department = z.infer<typeof department>

export function existsOn(one: Department, date: string): boolean {
  return (one.founded === undefined || one.founded <= date) && (one.dissolved === undefined || date < one.dissolved)
}

export function isNameOn(name: DepartmentName, date: string): boolean {
  return name.from <= date && (name.to === undefined || date <= name.to)
}
