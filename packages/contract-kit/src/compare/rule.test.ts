import { expect, test } from 'vitest'
import * as z from 'zod'
import type { Route } from '../define.ts'
import { describeApi } from '../openapi.ts'
import type { ApiDocument } from './document.ts'
import { breakingChanges } from './rule.ts'

const documentOf = (version: string, answer: z.ZodType, more: Partial<Route> = {}, rest: Record<string, Route> = {}) =>
  describeApi(
    { t: { x: { at: ['GET', '/api/x'], summary: '', audience: 'public', answer, ...more }, ...rest } },
    { title: 'T', version },
  ) as unknown as ApiDocument
const both = z.object({ a: z.string(), b: z.string() })
const announced = z.object({ a: z.string(), b: z.string().meta({ deprecated: true }) })
const without = z.object({ a: z.string() })
const faults = (before: ApiDocument, after: ApiDocument) =>
  breakingChanges(before, after).map(({ kind, where }) => `${kind}@${where}`)

test('what was not deprecated before does not go, not even in a new major', () => {
  expect(faults(documentOf('1.0.0', both), documentOf('1.1.0', without))).toEqual([
    'field-removed@GET /api/x → 200 → b',
  ])
  expect(faults(documentOf('1.0.0', both), documentOf('2.0.0', without))).toEqual([
    'field-removed@GET /api/x → 200 → b',
  ])
})

test('what was deprecated goes in the next major only', () => {
  expect(faults(documentOf('1.0.0', announced), documentOf('1.9.0', without))).toEqual([
    'field-removed@GET /api/x → 200 → b',
  ])
  expect(faults(documentOf('1.0.0', announced), documentOf('2.0.0', without))).toEqual([])
  expect(faults(documentOf('1.0.0', both), documentOf('1.1.0', announced))).toEqual([])
})

test('a deprecated route announces everything in it, and itself', () => {
  const old: Record<string, Route> = {
    old: {
      at: ['GET', '/api/old'],
      summary: '',
      audience: 'public',
      answer: both,
      deprecated: { since: '1.1.0', on: '2026-11-22' },
    },
  }
  const before = documentOf('1.1.0', without, {}, old)
  expect(faults(before, documentOf('1.2.0', without))).toEqual(['operation-removed@GET /api/old'])
  expect(faults(before, documentOf('2.0.0', without))).toEqual([])
  const narrower = documentOf(
    '2.0.0',
    without,
    {},
    { old: { at: ['GET', '/api/old'], summary: '', audience: 'public', answer: without } },
  )
  expect(faults(before, narrower)).toEqual([])
})

test('a field around announces what is inside', () => {
  const outer = (inner: z.ZodType) => z.object({ a: z.string(), o: inner })
  const before = documentOf('1.0.0', outer(both.meta({ deprecated: true })))
  expect(faults(before, documentOf('2.0.0', outer(without)))).toEqual([])
})

test('a change needs a higher version, also one that breaks nothing; no change needs none', () => {
  const same = documentOf('1.0.0', both)
  expect(faults(same, documentOf('1.0.0', both))).toEqual([])
  expect(faults(documentOf('1.0.0', without), documentOf('1.0.0', both))).toEqual(['version-not-raised@info.version'])
  expect(faults(documentOf('1.0.0', without), documentOf('1.0.1', both))).toEqual([])
  expect(faults(documentOf('1.10.0', without), documentOf('1.9.0', both))).toEqual(['version-not-raised@info.version'])
  expect(faults(documentOf('1.1.0', both), documentOf('1.0.0', both))).toEqual(['version-not-raised@info.version'])
  const turned = { ...same, info: { version: '1.0.0', title: 'T' } }
  expect(faults(same, turned)).toEqual([])
})

test('the sentence names the field and says what to do', () => {
  expect(breakingChanges(documentOf('1.0.0', both), documentOf('1.1.0', without))[0]?.sentence).toBe(
    'GET /api/x → 200 → b was removed (deprecate it in one release first; it may go in the next major after that)',
  )
  expect(breakingChanges(documentOf('1.0.0', announced), documentOf('1.1.0', without))[0]?.sentence).toBe(
    'GET /api/x → 200 → b was removed (it is deprecated and may go in the next major, not before)',
  )
  expect(breakingChanges(documentOf('1.1.0', both), documentOf('1.0.0', both))[0]?.sentence).toBe(
    'info.version did not rise though the description changed: 1.1.0 → 1.0.0',
  )
})
