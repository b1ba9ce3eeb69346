import type { Deprecation } from './define.ts'

/** One line for the description of the API. */
export function deprecationText({ since, instead }: Deprecation): string {
  return `Deprecated since ${since}; goes in the next major.${instead === undefined ? '' : ` Use ${instead} instead.`}`
}

/**
 * The headers of a deprecated route: `Deprecation` as RFC 9745 writes it, a structured date in seconds, and a `Link` to what
 * comes after it where that is a path without parameters (RFC 5829). A day that is none is a mistake in the contract and throws.
 */
export function deprecationHeaders({ on, instead }: Deprecation): Readonly<Record<string, string>> {
  const at = Date.parse(`${on}T00:00:00Z`)
  if (Number.isNaN(at)) throw new RangeError(`not a day: ${on}`)
  const headers: Record<string, string> = { deprecation: `@${at / 1000}` }
  if (instead !== undefined && /^\/[^\s{}<>"]*$/.test(instead))
    headers['link'] = `<${instead}>; rel="successor-version"`
  return headers
}
