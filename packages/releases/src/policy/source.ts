import { type Address, defaultPort, originOf } from './address.ts'

/** One entry of a source list of a content security policy (CSP3 §2.3.1). */
export type Source =
  | { readonly kind: 'keyword'; readonly word: string }
  | { readonly kind: 'nonce'; readonly value: string }
  | { readonly kind: 'hash'; readonly algorithm: string; readonly value: string }
  | { readonly kind: 'scheme'; readonly scheme: string }
  | {
      readonly kind: 'host'
      readonly scheme: string | null
      readonly host: string
      readonly port: string | null
      readonly path: string
    }
  | { readonly kind: 'unreadable' }

const KEYWORDS = new Set([
  "'none'",
  "'self'",
  "'unsafe-inline'",
  "'unsafe-eval'",
  "'strict-dynamic'",
  "'unsafe-hashes'",
  "'report-sample'",
  "'unsafe-allow-redirects'",
  "'wasm-unsafe-eval'",
  "'trusted-types-eval'",
  "'report-sha256'",
  "'report-sha384'",
  "'report-sha512'",
  "'inline-speculation-rules'",
])
const QUOTED = /^'(?:nonce-([A-Za-z0-9+/_-]+={0,2})|(sha256|sha384|sha512)-([A-Za-z0-9+/_-]+={0,2}))'$/i
const SCHEME = /^([a-z][a-z0-9+.-]*):$/i
const HOST = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?)(?::(\*|\d+))?(\/[^?#,;]*)?$/i

/** Standard base64 of a hash that was written with the letters of base64url. */
const standard = (base64: string) => base64.replaceAll('-', '+').replaceAll('_', '/')

export function readSource(text: string): Source {
  if (KEYWORDS.has(text.toLowerCase())) return { kind: 'keyword', word: text.toLowerCase() }
  const [, nonce, algorithm, hash] = QUOTED.exec(text) ?? []
  if (nonce !== undefined) return { kind: 'nonce', value: nonce }
  if (algorithm !== undefined && hash !== undefined) {
    return { kind: 'hash', algorithm: algorithm.toLowerCase(), value: standard(hash) }
  }
  const scheme = SCHEME.exec(text)?.[1]
  if (scheme !== undefined) return { kind: 'scheme', scheme: scheme.toLowerCase() }
  const [, hostScheme, host, port, path] = HOST.exec(text) ?? []
  if (host === undefined) return { kind: 'unreadable' }
  return {
    kind: 'host',
    scheme: hostScheme?.toLowerCase() ?? null,
    host: host.toLowerCase(),
    port: port ?? null,
    path: path ?? '',
  }
}

/** `http` also allows `https`, never the other way round. `ws` and `wss` allow no http address in Chromium, whatever CSP3 says. */
function schemeMatches(written: string, scheme: Address['scheme']): boolean {
  return written === scheme || (written === 'http' && scheme === 'https')
}

/** `*.a.b` allows everything below `a.b`, not `a.b` itself. Addresses of numbers match as browsers do it, which the text of CSP3 would not. */
function hostMatches(written: string, host: string): boolean {
  return written.startsWith('*') ? host.endsWith(written.slice(1)) : written === host
}

function portMatches(written: string | null, { port, scheme }: Address): boolean {
  if (written === '*') return true
  if (written === null) return port === defaultPort(scheme)
  return Number(written) === port || (written === '80' && port === 443)
}

function decoded(piece: string): string {
  try {
    return decodeURIComponent(piece)
  } catch {
    return piece
  }
}

/** A path that ends with a slash allows what is below it; any other, exactly itself. */
function pathMatches(written: string, path: string): boolean {
  if (written === '') return true
  const [own, other] = [written.split('/'), path.split('/')]
  const exact = !written.endsWith('/')
  if (!exact) own.pop()
  if (exact ? own.length !== other.length : own.length >= other.length + (written === '/' ? 1 : 0)) return false
  return own.every((piece, at) => decoded(piece) === decoded(other[at] ?? ''))
}

/**
 * Whether a source allows an address (CSP3 “match a URL to a source expression”). `page` is the origin that carries the
 * policy; where it is not known, `'self'` allows nothing and a host without a scheme counts as of an https page.
 */
export function sourceAllows(source: Source, address: Address, page: Address | null): boolean {
  if (source.kind === 'keyword') {
    if (source.word !== "'self'" || page === null || page.host !== address.host) return false
    if (originOf(page) === originOf(address)) return true
    const ports = page.port === address.port || [page, address].every((one) => one.port === defaultPort(one.scheme))
    return ports && address.scheme === 'https'
  }
  if (source.kind === 'scheme') return schemeMatches(source.scheme, address.scheme)
  if (source.kind !== 'host') return false
  if (source.host === '*' && source.scheme === null && source.port === null && source.path === '') return true
  return (
    schemeMatches(source.scheme ?? page?.scheme ?? 'https', address.scheme) &&
    hostMatches(source.host, address.host) &&
    portMatches(source.port, address) &&
    pathMatches(source.path, address.path)
  )
}
