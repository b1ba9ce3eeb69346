import { Refused } from '@gongkai/contract-kit/fetch'
import { onlineManager } from '@tanstack/vue-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { callJson, newKey } from './json.ts'
import { createQueryClient, mayRetry } from './query-client.ts'
import { deskEntriesFor, type ReleasedApps } from './released-apps.ts'
import { showAnswer } from './show-answer.ts'
import { writeKey } from './write-key.ts'

const calls: { address: string; init: RequestInit }[] = []
let answer: () => Response
beforeEach(() => {
  calls.length = 0
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    calls.push({ address, init })
    return answer()
  })
})
afterEach(() => vi.unstubAllGlobals())

const headersOf = (index: number) => calls[index]?.init.headers as Record<string, string>

describe('callJson', () => {
  it('gives every write a key, and the same one when it is told', async () => {
    answer = () => Response.json({ ok: true })
    await callJson('/a', { method: 'POST', body: { x: 1 } })
    await callJson('/a', { method: 'POST', body: { x: 1 } })
    await callJson('/a', { method: 'POST', body: { x: 1 }, key: 'k' })
    await callJson('/a')
    expect(headersOf(0)['idempotency-key']).toMatch(/^[0-9a-f]{32}$/)
    expect(headersOf(0)['idempotency-key']).not.toBe(headersOf(1)['idempotency-key'])
    expect(headersOf(2)['idempotency-key']).toBe('k')
    expect(headersOf(3)).toEqual({})
  })

  it('throws what the server refused, with its sentence', async () => {
    const body = { code: 'wrong-sign-in', message: '账号或密码不对', facts: {}, requestId: 'r' }
    answer = () => Response.json(body, { status: 409 })
    await expect(callJson('/a')).rejects.toEqual(new Refused(409, body))
  })

  it('makes a fault of an answer that is not JSON, and nothing of an empty one', async () => {
    answer = () => new Response('<html>', { status: 502, statusText: 'Bad Gateway' })
    await expect(callJson('/a')).rejects.toMatchObject({ status: 502, body: { code: 'fault' } })
    answer = () => new Response(null, { status: 204 })
    expect(await callJson('/a', { method: 'DELETE' })).toBeUndefined()
  })
})

describe('mayRetry', () => {
  const refused = (status: number) => new Refused(status, { code: 'x', message: 'x', facts: {}, requestId: '' })

  it('asks again after a lost connection or a fault, twice at most, and never after a refusal', () => {
    expect([0, 1, 2].map((times) => mayRetry(times, new TypeError('fetch failed')))).toEqual([true, true, false])
    expect(mayRetry(0, refused(503))).toBe(true)
    expect(mayRetry(0, refused(404))).toBe(false)
  })
})

describe('createQueryClient', () => {
  it('says at once that a write failed, also where the browser believes it has no network', async () => {
    onlineManager.setOnline(false)
    const client = createQueryClient()
    const write = client.getMutationCache().build(client, { mutationFn: () => Promise.reject(new TypeError('lost')) })
    await expect(write.execute(undefined)).rejects.toThrow('lost')
    onlineManager.setOnline(true)
  })
})

describe('showAnswer', () => {
  it('outlives a reading that began before the write and comes after it', async () => {
    const cache = createQueryClient()
    const queryKey = ['message']
    const answers: ((version: number) => void)[] = []
    const read = () =>
      cache.fetchQuery({ queryKey, queryFn: () => new Promise<number>((answer) => answers.push(answer)) })
    const first = read()
    answers[0]?.(1)
    expect(await first).toBe(1)

    const late = read().catch(() => 'let go')
    await showAnswer(cache, queryKey, 2)
    answers[1]?.(1)
    await late
    expect(cache.getQueryData(queryKey)).toBe(2)
  })
})

describe('writeKey', () => {
  it('stays until the write is answered', () => {
    const key = writeKey()
    const first = key.current()
    expect(key.current()).toBe(first)
    key.answered()
    expect(key.current()).not.toBe(first)
    expect(newKey()).not.toBe(newKey())
  })
})

describe('deskEntriesFor', () => {
  const title = { zh: '题', en: 't' }
  const app = (name: string, deskEntries: ReleasedApps['items'][number]['deskEntries']) => ({
    name,
    mount: `/${name}/`,
    title,
    publicEntries: [],
    deskEntries,
  })
  const apps: ReleasedApps = {
    bureau: { name: title, organiser: title, phone: title },
    items: [
      app('b', [{ path: '/b/', title, order: 40 }]),
      app('a', [
        { path: '/a/people', title, order: 90, roles: ['admin'] },
        { path: '/a/', title, order: 0 },
      ]),
    ],
  }

  it('orders all apps together and leaves out what is for other roles', () => {
    expect(deskEntriesFor(apps, ['handler']).map(({ path }) => path)).toEqual(['/a/', '/b/'])
    expect(deskEntriesFor(apps, ['admin', 'office']).map(({ path }) => path)).toEqual(['/a/', '/b/', '/a/people'])
  })
})
