/**
 * What kind of JSON stands where: a field's name with `?` where it is not in every element of a list, and for a value the names of the
 * types that were seen there (`string`, `null|string`). An empty list says nothing about its elements.
 */
export type Shape = string | readonly [] | readonly [Shape] | { readonly [field: string]: Shape }

const isList = (shape: Shape): shape is readonly [] | readonly [Shape] => Array.isArray(shape)
const isFields = (shape: Shape): shape is { readonly [field: string]: Shape } =>
  typeof shape === 'object' && !Array.isArray(shape)

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export function shapeOf(value: unknown): Shape {
  if (value === null) return 'null'
  if (Array.isArray(value)) {
    const [first, ...rest] = value.map(shapeOf)
    return first === undefined ? [] : [rest.reduce(merged, first)]
  }
  if (!isObject(value)) return typeof value
  return Object.fromEntries(Object.keys(value).map((field) => [field, shapeOf(value[field])]))
}

const typesOf = (shape: Shape) => (typeof shape === 'string' ? shape.split('|') : [isList(shape) ? 'array' : 'object'])

/** Two elements of one list. What differs more than a field or two is only told by its types. */
function merged(a: Shape, b: Shape): Shape {
  if (isFields(a) && isFields(b)) return mergedFields(a, b)
  if (isList(a) && isList(b)) {
    const [x] = a
    const [y] = b
    if (x === undefined) return b
    return y === undefined ? a : [merged(x, y)]
  }
  return [...new Set([...typesOf(a), ...typesOf(b)])].sort().join('|')
}

function mergedFields(a: Readonly<Record<string, Shape>>, b: Readonly<Record<string, Shape>>): Shape {
  const bare = (field: string) => field.replace(/\?$/, '')
  const fields = [...new Set([...Object.keys(a), ...Object.keys(b)].map(bare))]
  return Object.fromEntries(
    fields.map((field) => {
      const x = a[field] ?? a[`${field}?`]
      const y = b[field] ?? b[`${field}?`]
      const always = field in a && field in b
      const shape = x !== undefined && y !== undefined ? merged(x, y) : (x ?? y ?? 'null')
      return [always ? field : `${field}?`, shape]
    }),
  )
}

/** One difference: the place by its steps, and whether the field is gone or of another type. */
export interface ShapeFault {
  readonly at: readonly string[]
  readonly kind: 'gone' | 'type'
  readonly was: string
  /** The type of today; `undefined` where the field is gone. */
  readonly is: string
}

/** `items.0.receipt: string is gone`. */
export function wordFault({ at, kind, was, is }: ShapeFault): string {
  const name = at.join('.') || 'the answer'
  return kind === 'gone' ? `${name}: ${was} is gone` : `${name}: was ${was}, is ${is}`
}

/**
 * What an answer of today lacks of a recorded one, by field. More fields and more elements are fine. A value that was only ever null says
 * nothing about its type.
 */
export function shapeFaults(recorded: Shape, value: unknown, at: readonly string[] = []): ShapeFault[] {
  const now = typesOf(shapeOf(value)).join()
  const other = (was: string): ShapeFault[] => [{ at, kind: 'type', was, is: now }]
  if (isFields(recorded)) {
    if (!isObject(value)) return other('object')
    return Object.entries(recorded).flatMap(([key, shape]) => {
      const field = key.replace(/\?$/, '')
      const path = [...at, field]
      if (Object.hasOwn(value, field)) return shapeFaults(shape, value[field], path)
      return key.endsWith('?') ? [] : [{ at: path, kind: 'gone', was: typesOf(shape).join(), is: 'undefined' }]
    })
  }
  if (isList(recorded)) {
    if (!Array.isArray(value)) return other('array')
    const [element] = recorded
    if (element === undefined) return []
    return value.flatMap((one, index) => shapeFaults(element, one, [...at, String(index)]))
  }
  return recorded === 'null' || recorded.split('|').includes(now) ? [] : other(recorded)
}
