import { describe, expect, it } from 'vitest'
import { ACTS, subscriptionSentence } from './acts.ts'

const proof = { code: 'C', version: 4 }
function prepared(act: string, fields: Record<string, string>) {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return ACTS[act]?.(data, proof, 'zh')
}

describe('what the forms send', () => {
  it.each([
    ['rate', {}, '请选择一个评价'],
    ['supplement', { text: ' \n ' }, '请写补充内容'],
    ['reopen', { reason: ' ' }, '请写哪里没有解决'],
  ])('%s waits for what is missing', (act, fields, fault) => {
    expect(prepared(act, fields)).toEqual({ fault })
  })

  it.each([
    ['rate', { score: '2', comment: ' 没说清 ' }, 'rating', { ...proof, score: 2, comment: '没说清' }],
    ['supplement', { text: '补充' }, 'supplement', { ...proof, text: '补充' }],
    ['reopen', { reason: '没解决' }, 'reopening', { ...proof, reason: '没解决' }],
    ['withdraw', { reason: '' }, 'withdrawal', proof],
    ['subscription', { email: ' a@b.cn ', on: 'yes' }, 'subscription', { code: 'C', on: true, email: 'a@b.cn' }],
    ['subscription', { email: 'a@b.cn', on: 'no' }, 'subscription', { code: 'C', on: false }],
  ])('%s goes to its own address', (act, fields, end, body) => {
    expect(prepared(act, fields)).toEqual({ path: `/api/messages/{receipt}/${end}`, body })
  })
})

it('says how notices stand, and that mail is late where it is', () => {
  const view = { email: 'w***@example.com', text: false, mayText: false, mail: 'working' } as const
  expect(subscriptionSentence({ ...view, state: 'on' }, 'zh')).toBe('已开通，有进展会发到w***@example.com。')
  expect(subscriptionSentence({ ...view, state: 'off', email: null }, 'zh')).toBe('没有开通邮件通知。')
  expect(subscriptionSentence({ ...view, state: 'waiting', mail: 'down' }, 'zh')).toContain('恢复后会自动发出')
})
