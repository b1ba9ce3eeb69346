import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { breakingChanges, type ApiDocument } from '@gongkai/contract-kit/compare'
import { expect, test } from 'vitest'
import { KEPT, keptReleases } from '../src/keep/kept.ts'
import { REPOSITORY } from '../src/workspace.ts'

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as ApiDocument
const now = read(join(REPOSITORY, 'apps/server/openapi.json'))
const kept = readdirSync(KEPT)
  .filter((file) => file.startsWith('openapi-'))
  .map((file) => ({ file, before: read(join(KEPT, file)) }))

test('the API that each kept release was made against is kept', () => {
  const versions = kept.map(({ before }) => before.info.version)
  expect(versions).toEqual(expect.arrayContaining([...new Set(keptReleases().map(({ api }) => api))]))
})

test.each(kept)('nothing of $file is gone from the API of today', ({ before }) => {
  expect(breakingChanges(before, now).map(({ sentence }) => sentence)).toEqual([])
})

/** The API of today, changed in one place: what the comparison above has to see. */
function changed(change: (document: Record<string, never> & ApiDocument) => void): ApiDocument {
  const copy = structuredClone(now) as Record<string, never> & ApiDocument
  change(copy)
  return copy
}

const messages = '/api/boards/{board}/messages'

test('a route that goes is named', () => {
  const after = changed(({ paths }) => void delete (paths as Record<string, unknown>)[messages])
  expect(breakingChanges(now, after).map(({ sentence }) => sentence)).toContainEqual(
    expect.stringContaining(`GET ${messages}`),
  )
})

test('a field that goes from an answer is named', () => {
  const field = 'departmentName'
  const without = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.filter((one) => one !== field).map(without)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value)
        .filter(([name]) => name !== field)
        .map(([name, one]) => [name, without(one)]),
    )
  }
  const sentences = breakingChanges(now, without(now) as ApiDocument).map(({ sentence }) => sentence)
  expect(sentences).toContainEqual(expect.stringContaining(field))
})
