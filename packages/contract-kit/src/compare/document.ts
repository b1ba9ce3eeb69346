/** A JSON Schema 2020-12, as OpenAPI 3.1 holds it. */
export type Schema = Readonly<Record<string, unknown>> | boolean
export type Json = Readonly<Record<string, unknown>>

/** The parts of an OpenAPI 3.1 document that a comparison reads. */
export interface ApiDocument {
  readonly info: { readonly version: string }
  readonly paths: Readonly<Record<string, Json>>
  readonly components?: Json
}

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const jsonAt = (value: Json, key: string): Json => {
  const inner = value[key]
  return isJson(inner) ? inner : {}
}

/** What a `#/…` pointer of a document means; `{}` where it leads nowhere. */
function followed(document: ApiDocument, pointer: string): Json {
  const parts = pointer.replace(/^#\//, '').split('/')
  let value: unknown = document
  for (const part of parts) {
    const key = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')
    value = isJson(value) ? value[key] : undefined
  }
  return isJson(value) ? value : {}
}

/** The value behind any chain of `$ref`s, with what stands beside a `$ref` laid over it. */
export function resolved(document: ApiDocument, value: Json, seen: readonly string[] = []): Json {
  const { $ref, ...beside } = value
  if (typeof $ref !== 'string' || seen.includes($ref)) return value
  return { ...resolved(document, followed(document, $ref), [...seen, $ref]), ...beside }
}

/** The name of the component that a value refers to. */
export function refOf(value: unknown): string | null {
  return isJson(value) && typeof value['$ref'] === 'string' ? value['$ref'].replace(/^.*\//, '') : null
}
