import type { Answer } from '@gongkai/widget-kit'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { actFault, createActor } from './sending.ts'
import type { ActWords } from './words.ts'

let words: ActWords
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
describe('an act', () => {
  test('goes again under the same key, another one under another', async () => {
    const { call, sent } = unreachable()
    const act = createActor({ call })
    await act(proof, 3, { act: 'rate', written: { score: 5 } })
    await act(proof, 3, { act: 'rate', written: { score: 5 } })
    await act(proof, 3, { act: 'rate', written: { score: 4 } })
    await act(proof, 4, { act: 'rate', written: { score: 4 } })
    const keys = sent.map(({ key }) => key)
    expect(keys[0]).toBe(keys[1])
    expect(new Set(keys).size).toBe(3)
    expect(sent[0]?.body).toEqual({ code: proof.code, version: 3, score: 5 })
  })

  test.each([
    [{ act: 'supplement', written: { text: '补充' } }, 'supplement'],
    [{ act: 'reopen', written: { reason: '没有解决' } }, 'reopening'],
    [{ act: 'withdraw', written: {} }, 'withdrawal'],
  ] as const)('%j goes to its own address, and the code out of it', async (act, end) => {
    const { call, sent } = unreachable()
    await createActor({ call })(proof, 2, act)
    expect(sent[0]?.path).toBe(`/api/messages/${proof.receipt}/${end}`)
    expect(sent[0]?.body).toEqual({ code: proof.code, version: 2, ...act.written })
  })

  test('that was lost is not said to be taken', () => {
    expect(actFault({ kind: 'unreachable' }, words)).toBe(words.unreachable)
    expect(actFault({ kind: 'broken', status: 500, requestId: 'r1' }, words)).toContain('r1')
    const fields = [{ path: 'comment', message: '请不要超过 500 个字。' }]
    expect(actFault({ kind: 'refused', status: 400, code: 'invalid', message: '', fields }, words)).toBe(
      '请不要超过 500 个字。',
    )
  })
})
