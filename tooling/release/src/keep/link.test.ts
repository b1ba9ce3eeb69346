import { expect, test } from 'vitest'
import type { SeenCall } from './call.ts'
import { linkCalls } from './link.ts'

const seen = (more: Partial<SeenCall>): SeenCall => ({
  ...{ by: 'visitor', method: 'GET', path: '/api/boards', body: null, key: false, status: 200, answer: {} },
  ...more,
})

test('what an earlier answer told is taken from it, and the rest stays as it was written', () => {
  const [first, status] = linkCalls([
    seen({
      method: 'POST',
      path: '/api/messages',
      body: { board: 'rulings', challenge: 'c29sdmVk' },
      key: true,
      answer: { receipt: 'R-2026-0042', code: 'X7K2-99QF' },
    }),
    seen({ path: '/api/messages/R-2026-0042?code=X7K2-99QF&lang=zh' }),
  ])
  expect(first).toMatchObject({ body: { board: 'rulings', challenge: { $solve: 'challenge' } }, key: true })
  expect(first?.answer).toEqual({ receipt: 'string', code: 'string' })
  expect(status?.path).toEqual([
    '/api/messages/',
    { $from: [0, 'receipt'] },
    '?code=',
    { $from: [0, 'code'] },
    '&lang=zh',
  ])
})

test('a text that stands alone is preferred to one in a list, whose place may move', () => {
  const calls = linkCalls([
    seen({ answer: { items: [{ id: 'message-17' }] } }),
    seen({ path: '/api/newest', answer: { id: 'message-17' } }),
    seen({ path: '/api/messages/message-17' }),
  ])
  expect(calls[2]?.path).toEqual(['/api/messages/', { $from: [1, 'id'] }])
})

test('the same reading with the same kind of answer is kept once, and every write is kept', () => {
  const write = seen({ method: 'POST', path: '/api/messages', body: {} })
  const calls = linkCalls([seen({}), seen({}), write, seen({}), write, seen({ answer: { more: 1 } })])
  expect(calls.map(({ method }) => method)).toEqual(['GET', 'POST', 'POST', 'GET'])
})
