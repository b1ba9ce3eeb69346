import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { KEPT, keptReleases } from './keep/kept.ts'
import { REPOSITORY } from './workspace.ts'

type Json = Readonly<Record<string, unknown>>
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null
const METHODS = new Set(['get', 'put', 'post', 'delete', 'patch'])

/** Steps of a path in the description that say nothing to a reader. */
const SILENT = new Set([
  'paths',
  'components',
  'schemas',
  'properties',
  'items',
  'anyOf',
  'oneOf',
  'allOf',
  'content',
  'schema',
  'parameters',
  'responses',
  'application/json',
])

/** Everything in a description of the API that says it will go: `GET /api/x`, `GET /api/x page`, `Message.excerpt`; with how it says so. */
export function deprecatedIn(value: unknown, name = ''): Map<string, string> {
  const found = new Map<string, string>()
  if (!isJson(value)) return found
  if (value['deprecated'] === true)
    found.set(name, typeof value['description'] === 'string' ? value['description'] : '')
  for (const [key, inner] of Object.entries(value))
    for (const [deeper, text] of deprecatedIn(inner, named(name, key, inner))) found.set(deeper, text)
  return found
}

function named(name: string, key: string, inner: unknown): string {
  if (SILENT.has(key)) return name
  if (/^\d+$/.test(key)) return isJson(inner) && typeof inner['name'] === 'string' ? `${name} ${inner['name']}` : name
  if (METHODS.has(key) && name.startsWith('/')) return `${key.toUpperCase()} ${name}`
  return name === '' ? key : /^[A-Z]\w*(?:\.|$)/.test(name) ? `${name}.${key}` : `${name} ${key}`
}

/** What the API says will go and did not say before, as lines of a changelog. */
export function newlyDeprecated(before: unknown, after: unknown): string[] {
  const known = deprecatedIn(before)
  return [...deprecatedIn(after)]
    .filter(([name]) => !known.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, text]) => `- \`${name}\`${text === '' ? '' : `: ${text}`}`)
}

/** What became deprecated since an app's last release, as a part of its changelog; empty when nothing did. */
export function deprecationsSince(app: string): string {
  const last = keptReleases().find((kept) => kept.app === app)
  const file = join(KEPT, `openapi-${last?.api ?? ''}.json`)
  if (!existsSync(file)) return ''
  const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown
  const lines = newlyDeprecated(read(file), read(join(REPOSITORY, 'apps/server/openapi.json')))
  return lines.length === 0 ? '' : `### Deprecated in the API, to go in its next major\n\n${lines.join('\n')}`
}
