import type { Answer, Failure } from '@gongkai/widget-kit'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { lookUp, lookUpFault } from './status.ts'
import type { StatusWords } from './words.ts'

let words: StatusWords
beforeAll(async () => {
  vi.stubGlobal('__GK_LANG__', 'zh')
  words = (await import('./words.ts')).zh
})

interface Sent {
  readonly path: string
  readonly body: unknown
  readonly key?: string
}

/** A platform that cannot be reached, and what was tried. */
function unreachable() {
  const sent: Sent[] = []
  const call = <T>(_: string, path: string, options: { body?: unknown; key?: string } = {}): Promise<Answer<T>> => {
    sent.push({ path, body: options.body, key: options.key })
    return Promise.resolve({ ok: false, failure: { kind: 'unreachable' } })
  }
  return { call, sent }
}

const proof = { receipt: 'GK-20261122-7F3K9Q', code: 'ABCDEFGHJK' }
const refused = (status: number, message = '…'): Failure => ({
  kind: 'refused',
  status,
  code: 'x',
  message,
  fields: [],
})

describe('a look-up', () => {
  test.each([
    ['GK-20261122-7F3K9Q', '/api/messages/GK-20261122-7F3K9Q/look-up'],
    ['ＧＫ 1/2?', '/api/messages/%EF%BC%A7%EF%BC%AB%201%2F2%3F/look-up'],
    ['..', '/api/messages/--/look-up'],
  ])('of %j keeps to its own address, and the code out of it', async (receipt, path) => {
    const { call, sent } = unreachable()
    await lookUp({ call }, { ...proof, receipt })
    expect(sent).toEqual([{ path, body: { code: proof.code }, key: undefined }])
  })

  test('says one and the same sentence whatever does not fit', () => {
    for (const status of [400, 404]) expect(lookUpFault(refused(status), words)).toBe(words.wrong)
  })

  test('says what the platform says of other refusals, and what to do when it is silent', () => {
    expect(lookUpFault(refused(429, '请在 3 秒后再试。'), words)).toBe('请在 3 秒后再试。')
    expect(lookUpFault({ kind: 'unreachable' }, words)).toBe(words.unreachable)
    expect(lookUpFault({ kind: 'broken', status: 500, requestId: 'r1' }, words)).toContain('r1')
  })
})
