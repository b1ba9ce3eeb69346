import fc from 'fast-check'
import { expect, test } from 'vitest'
import { originOf, readAddress, readOrigin } from './address.ts'
import { readSource, sourceAllows } from './source.ts'

const allows = (source: string, address: string, page: string | null = 'https://agency.test') => {
  const [read, of] = [readAddress(address), page === null ? null : readAddress(page)]
  if (!read) throw new Error(`not an address: ${address}`)
  return sourceAllows(readSource(source), read, of)
}

/** The table of CSP3 §6.7.2.8 to .12 with what web teams write: source, address, whether it is allowed, and the page where it matters. */
test.each<[string, string, boolean, (string | null)?]>([
  ['*', 'https://w.test/a.js', true],
  ['*', 'http://w.test:8080/a.js', true],
  ['https:', 'https://w.test/a.js', true],
  ['HTTPS:', 'https://w.test/a.js', true],
  ['https:', 'http://w.test/a.js', false],
  ['http:', 'https://w.test/a.js', true],
  ['data:', 'https://w.test/a.js', false],
  ['wss:', 'https://w.test/a', false],
  ['ws://w.test', 'http://w.test/a', false],
  ['https://w.test', 'https://w.test/a.js', true],
  ['https://W.TEST', 'https://w.test/a.js', true],
  ['https://w.test', 'https://W.Test/a.js', true],
  ['https://w.test', 'http://w.test/a.js', false],
  ['http://w.test', 'https://w.test/a.js', true],
  ['w.test', 'https://w.test/a.js', true],
  ['w.test', 'http://w.test/a.js', false],
  ['w.test', 'http://w.test/a.js', true, 'http://agency.test'],
  ['w.test', 'https://w.test/a.js', true, 'http://agency.test'],
  ['w.test', 'https://w.test/a.js', true, null],
  ['https://other.test', 'https://w.test/a.js', false],
  ['https://w.test.evil', 'https://w.test/a.js', false],
  ['*.test', 'https://w.test/a.js', true],
  ['*.test', 'https://a.b.test/a.js', true],
  ['*.w.test', 'https://w.test/a.js', false],
  ['*.w.test', 'https://a.w.test/a.js', true],
  ['*.w.test', 'https://evilw.test/a.js', false],
  ['https://*.gov.cn', 'https://open.sipa.gov.cn/a.js', true],
  ['https://*', 'https://w.test/a.js', true],
  ['https://*', 'https://w.test:8443/a.js', false],
  ['https://*:*', 'https://w.test:8443/a.js', true],
  ['https://w.test', 'https://w.test:8443/a.js', false],
  ['https://w.test:8443', 'https://w.test:8443/a.js', true],
  ['https://w.test:443', 'https://w.test/a.js', true],
  ['w.test:443', 'https://w.test/a.js', true],
  ['https://w.test:*', 'https://w.test:9/a.js', true],
  ['http://w.test:80', 'https://w.test/a.js', true],
  ['http://w.test:8080', 'https://w.test/a.js', false],
  ['https://w.test/', 'https://w.test/a.js', true],
  ['https://w.test/widgets/', 'https://w.test/widgets/v1/a.js', true],
  ['https://w.test/widgets', 'https://w.test/widgets/v1/a.js', false],
  ['https://w.test/widgets/v1/loader.js', 'https://w.test/widgets/v1/loader.js', true],
  ['https://w.test/widgets/v1/loader.js', 'https://w.test/widgets/v1/loader.js?x=1', true],
  ['https://w.test/widgets/v1/loader.js', 'https://w.test/widgets/v1/a.js', false],
  ['https://w.test/Widgets/', 'https://w.test/widgets/a.js', false],
  ['https://w.test/w%69dgets/', 'https://w.test/widgets/a.js', true],
  ['https://w.test/a/b/', 'https://w.test/a', false],
  ["'self'", 'https://agency.test/a.js', true],
  ["'SELF'", 'https://agency.test/a.js', true],
  ["'self'", 'https://w.test/a.js', false],
  ["'self'", 'https://agency.test/a.js', true, 'http://agency.test'],
  ["'self'", 'http://agency.test/a.js', false],
  ["'self'", 'https://agency.test:8443/a.js', false],
  ["'self'", 'https://agency.test/a.js', false, null],
  ["'none'", 'https://w.test/a.js', false],
  ["'unsafe-inline'", 'https://w.test/a.js', false],
  ["'nonce-abc'", 'https://w.test/a.js', false],
  ['self', 'https://w.test/a.js', false],
  ['127.0.0.1:8080', 'http://127.0.0.1:8080/a.js', true, 'http://agency.test'],
  ['https://10.1.2.3', 'https://10.1.2.3/a.js', true],
  ['http://[::1]:3000', 'http://[::1]:3000/a.js', false],
  ['‘self’', 'https://agency.test/a.js', false],
  ["'selv'", 'https://agency.test/a.js', false],
])('%s and %s: %s', (source, address, allowed, page) => {
  expect(allows(source, address, page === undefined ? 'https://agency.test' : page)).toBe(allowed)
})

test('hashes are read with the letters of either base64, nonces with their own', () => {
  expect(readSource("'SHA384-ab-_'")).toEqual({ kind: 'hash', algorithm: 'sha384', value: 'ab+/' })
  expect(readSource("'nonce-Ab1='")).toEqual({ kind: 'nonce', value: 'Ab1=' })
  expect(readSource("'sha1-ab'")).toEqual({ kind: 'unreadable' })
})

test.each<[string, string | null]>([
  ['https://W.test', 'https://w.test'],
  ['https://w.test/', 'https://w.test'],
  [' https://w.test:443 ', 'https://w.test'],
  ['http://w.test:8080', 'http://w.test:8080'],
  ['https://w.test/path', null],
  ['https://w.test?x', null],
  ['w.test', null],
  ['ftp://w.test', null],
  ['https://user@w.test', null],
  ['https://w.test:99999', null],
  ['https://', null],
  ['null', null],
])('the origin in %j is %j', (text, origin) => {
  expect(readOrigin(text)).toBe(origin)
})

test('the origin of an address allows every path of it, whatever the page', () => {
  const address = fc.tuple(
    fc.constantFrom('http', 'https'),
    fc.constantFrom('w.test', 'open.sipa.gov.cn', '10.0.0.8', 'localhost'),
    fc.constantFrom('', ':80', ':443', ':8080'),
    fc.webPath(),
  )
  fc.assert(
    fc.property(address, fc.constantFrom('http://agency.test', 'https://agency.test', null), (parts, page) => {
      const [scheme, host, port, path] = parts
      const text = `${scheme}://${host}${port}${path.startsWith('/') ? path : `/${path}`}`
      const read = readAddress(text)
      if (!read) throw new Error(text)
      expect(allows(originOf(read), text, page)).toBe(true)
    }),
  )
})
