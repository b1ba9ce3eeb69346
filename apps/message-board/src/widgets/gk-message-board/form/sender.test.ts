import type { Answer, Call, CallOptions } from '@gongkai/widget-kit'
import { expect, test } from 'vitest'
import { createSender, type Content } from './sender.ts'

const content: Content = { board: 'b', subject: '标题', body: '内容', contact: { name: '王' }, mayPublish: true }
const unreachable: Answer<unknown> = { ok: false, failure: { kind: 'unreachable' } }
const received: Answer<unknown> = { ok: true, value: { receipt: 'GK-1', code: 'C' } }
const refused = (code: string, status: number): Answer<unknown> => ({
  ok: false,
  failure: { kind: 'refused', code, status, message: '不行', fields: [] },
})

/** Answers submissions in turn and keeps what was sent; every challenge is another one. */
function platformThat(...answers: readonly Answer<unknown>[]) {
  const sent: CallOptions[] = []
  let challenges = 0
  const call = (async (method: string, _: string, options: CallOptions = {}) => {
    if (method === 'GET') return { ok: true, value: `challenge ${++challenges}` }
    sent.push(options)
    return answers[sent.length - 1]
  }) as Call
  const send = createSender({ call }, async (challenge) => String(challenge))
  return { send, sent }
}

test('after a lost answer the same content goes again byte for byte under the same key', async () => {
  const { send, sent } = platformThat(unreachable, received)
  expect(await send(content)).toEqual(unreachable)
  expect(await send(content)).toEqual(received)
  expect(sent[1]).toEqual(sent[0])
})

test('changed content is another submission', async () => {
  const { send, sent } = platformThat(unreachable, received)
  await send(content)
  await send({ ...content, subject: '别的标题' })
  expect(sent[1]?.key).not.toBe(sent[0]?.key)
})

test('an expired challenge is replaced once without asking', async () => {
  const { send, sent } = platformThat(refused('challenge-expired', 409), received)
  expect(await send(content)).toEqual(received)
  expect(sent.map(({ body }) => (body as { challenge: string }).challenge)).toEqual(['challenge 1', 'challenge 2'])
  expect(sent[1]?.key).not.toBe(sent[0]?.key)
})

test('a platform that refuses every challenge is asked twice and no more', async () => {
  const no = refused('challenge-invalid', 409)
  const { send, sent } = platformThat(no, no, received)
  expect(await send(content)).toEqual(no)
  expect(sent).toHaveLength(2)
})

test('after too many requests the same attempt is kept for later', async () => {
  const { send, sent } = platformThat(refused('too-many', 429), received)
  await send(content)
  await send(content)
  expect(sent[1]).toEqual(sent[0])
})
