import type { AttributeDescription } from './description.ts'

/** How one attribute is read, without its words: what a description becomes in a citizen's download. */
export type Reading = string | false | readonly [least: number, most: number, otherwise: number] | readonly string[]

/** Attribute in kebab case → how it is read. */
export type Readings = Readonly<Record<string, Reading>>

/** A text is its default, a flag `false`, a count its bounds and default, a choice its values with the default first. */
export function readingOf(attribute: AttributeDescription): Reading {
  switch (attribute.kind) {
    case 'text':
      return attribute.default ?? ''
    case 'flag':
      return false
    case 'count':
      return [attribute.least, attribute.most, attribute.default]
    case 'choice':
      return [attribute.default, ...attribute.values.filter((value) => value !== attribute.default)]
  }
}

/** What an attribute says: a count beyond its bounds is the nearest bound, what is unknown or unreadable is the default. */
export function readAttribute(written: string | null, reading: Reading): string | number | boolean {
  if (reading === false) return written !== null && written !== 'false'
  if (typeof reading === 'string') return written ?? reading
  if (typeof reading[0] === 'string')
    return (reading as readonly string[]).find((value) => value === written) ?? reading[0]
  const [least, most, otherwise] = reading as readonly [number, number, number]
  const count = parseInt(written ?? '', 10)
  return Number.isNaN(count) ? otherwise : Math.min(most, Math.max(least, count))
}

/** `page-size` → `pageSize`. */
export const camelOf = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
