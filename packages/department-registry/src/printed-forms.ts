import type { Period } from './day.ts'
import type { Department, DepartmentId } from './department.ts'
import { plainName, withoutBrackets } from './printed-name.ts'
import type { RegistryData } from './registry.ts'

/**
 * How sure a printed form is: the full name, a short name or alias that the data gives, or one part of a name with
 * brackets (办公室（宣传处） hangs out two plates: 办公室 and 宣传处).
 */
export const FORM_KINDS = ['full', 'given', 'part'] as const
export type FormKind = (typeof FORM_KINDS)[number]

/** One way in which documents print a department, with the days on which it holds. */
export interface PrintedForm {
  readonly kind: FormKind
  readonly plain: string
  readonly id: DepartmentId
  readonly days: Period
}

export interface PrintedForms {
  readonly byPlain: ReadonlyMap<string, readonly PrintedForm[]>
  /** By the form without brackets: 办公室宣传处 is printed for 办公室（宣传处） too. */
  readonly byBare: ReadonlyMap<string, readonly PrintedForm[]>
}

const kept = new WeakMap<RegistryData, PrintedForms>()

/** Every printed form of a registry, made once for its data. */
export function printedForms(data: RegistryData): PrintedForms {
  const before = kept.get(data)
  if (before) return before
  const forms = data.departments.flatMap(formsOf)
  const made = {
    byPlain: grouped(forms, (one) => one.plain),
    byBare: grouped(forms, (one) => withoutBrackets(one.plain)),
  }
  kept.set(data, made)
  return made
}

function formsOf({ id, names, aliases }: Department): PrintedForm[] {
  return [
    ...names.flatMap((name) => {
      const plain = plainName(name.name)
      return [
        { kind: 'full' as const, plain, id, days: name },
        ...name.short.map((short) => ({ kind: 'given' as const, plain: plainName(short), id, days: name })),
        ...partsOf(plain).map((part) => ({ kind: 'part' as const, plain: part, id, days: name })),
      ]
    }),
    ...aliases.map((alias) => ({ kind: 'given' as const, plain: plainName(alias.name), id, days: alias })),
  ]
}

/** 办公室 and 宣传处 of 办公室(宣传处); nothing for a name without brackets, or with brackets anywhere but at its end. */
function partsOf(plain: string): string[] {
  const [, outer, inner] = /^([^()]{2,})\(([^()]{2,})\)$/u.exec(plain) ?? []
  return outer === undefined || inner === undefined ? [] : [outer, inner]
}

function grouped(
  forms: readonly PrintedForm[],
  keyOf: (form: PrintedForm) => string,
): ReadonlyMap<string, readonly PrintedForm[]> {
  const map = new Map<string, PrintedForm[]>()
  for (const form of forms) {
    const list = map.get(keyOf(form))
    if (list) list.push(form)
    else map.set(keyOf(form), [form])
  }
  return map
}
