import { afterEach, describe, expect, it, vi } from 'vitest'
import { filled, post } from './post.ts'

afterEach(() => void vi.unstubAllGlobals())

const answering = (status: number, body: string) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(body, { status })),
  )

describe('post', () => {
  it('gives the answer', async () => {
    answering(201, '{"a":1}')
    expect(await post('/x', {}, 'zh')).toEqual({ ok: true, value: { a: 1 } })
  })

  it('gives the sentence of a refusal, that of a field before that of the whole', async () => {
    answering(409, '{"message":"已经有新的版本"}')
    expect(await post('/x', {}, 'zh')).toEqual({ ok: false, status: 409, sentence: '已经有新的版本' })
    answering(400, '{"message":"有错","fields":[{"path":"text","message":"请写内容"}]}')
    expect(await post('/x', {}, 'zh')).toEqual({ ok: false, status: 400, sentence: '请写内容' })
  })

  it('shows no words of a server that broke, nor of a page in between', async () => {
    answering(500, '{"message":"TypeError: x is undefined"}')
    expect(await post('/x', {}, 'zh')).toEqual({ ok: false, status: 500, sentence: null })
    answering(403, '<html>proxy</html>')
    expect(await post('/x', {}, 'zh')).toEqual({ ok: false, status: 403, sentence: null })
  })

  it('says that nobody was reached', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('network')))
    expect(await post('/x', {}, 'zh')).toEqual({ ok: false, status: 0, sentence: null })
  })
})

it('fills a parameter so that it stays one step of the path', () => {
  expect(filled('/api/messages/{receipt}/rating', 'GK/1 ?')).toBe('/api/messages/GK%2F1%20%3F/rating')
})
