import { describe, expect, it } from 'vitest'
import { isAdded, missingPart, nothingRead, withoutNonce } from './told.ts'

const part = (kind: 'element' | 'placeholder' | 'loader' | 'widget-file' | 'frame') => ({
  kind,
  tag: null,
  address: null,
})

it('knows when nothing was read', () => {
  expect(nothingRead({ fetched: false, policies: [] })).toBe(true)
  expect(nothingRead({ fetched: true, policies: [] })).toBe(false)
  const policies = [{ from: 'pasted' as const, text: '', reportOnly: false }]
  expect(nothingRead({ fetched: false, policies })).toBe(false)
})

describe('missingPart', () => {
  it.each([
    [['element'], 'loader', 'script'],
    [['placeholder'], 'single', 'script'],
    [['loader'], 'loader', 'tag'],
    [['loader', 'element'], 'loader', null],
    [['widget-file', 'element'], 'single', null],
    [[], 'loader', null],
    [['frame'], 'frame', null],
  ] as const)('of %j with %s is %s', (kinds, form, missing) => {
    expect(missingPart(kinds.map(part), form)).toBe(missing)
  })
})

it('a line for another directive than the one that decides is added, not put in its place', () => {
  expect(isAdded("connect-src 'self' https://p.example", 'default-src')).toBe(true)
  expect(isAdded("script-src 'self' https://p.example", 'script-src')).toBe(false)
  expect(isAdded('<script nonce="…" src="…"></script>', 'script-src')).toBe(false)
})

it('a nonce that was read is not handed out to be pasted', () => {
  expect(withoutNonce("script-src 'nonce-4vgp6i9p4c3' 'strict-dynamic'")).toBe("script-src 'nonce-…' 'strict-dynamic'")
})
