import { LENGTHS } from '@gongkai/messages'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { faultsFromFields, faultsOf, lengthOf, MOST, type Entered } from './entered.ts'
import type { FormWords } from './words.ts'

let words: FormWords
beforeAll(async () => {
  vi.stubGlobal('__GK_LANG__', 'zh')
  words = (await import('./words.ts')).zh
})

const whole: Entered = { subject: '标题', body: '内容', name: '王女士', phone: '', email: '', publish: 'no' }

test('the lengths are the contract’s', () => {
  const { subject, body, name, phone, email } = LENGTHS
  expect(MOST).toEqual({ subject, body, name, phone, email })
})

describe('what the writer can put right before sending', () => {
  test('a whole message has no faults', () => {
    expect(faultsOf(whole, words)).toEqual({})
  })

  test.each([
    ['subject', '   ', '请写标题'],
    ['body', '\n', '请写内容'],
    ['name', '', '请写怎样称呼您'],
    ['publish', '', '请选择这条留言可不可以公开'],
    ['subject', '𠮷'.repeat(101), '标题超出了1字，请删短一些'],
    ['email', 'name.example.com', '电子邮箱里应当有 @，例如 name@example.com'],
  ] as const)('%s %j', (field, text, fault) => {
    expect(faultsOf({ ...whole, [field]: text }, words)).toEqual({ [field]: fault })
  })

  test('rare Han and emoji count as one, blanks at the ends as none', () => {
    expect(lengthOf(' 𠮷😀 ')).toBe(2)
    expect(faultsOf({ ...whole, subject: '😀'.repeat(100) }, words)).toEqual({})
  })
})

test('the platform’s faults stand at their fields, the first of each, unknown ones at the form', () => {
  const fields = [
    { path: 'contact.name', message: '太长' },
    { path: 'contact.name', message: '也空' },
    { path: 'mayPublish', message: '没有选' },
    { path: 'challenge', message: '没有验证' },
  ]
  expect(faultsFromFields(fields)).toEqual({ name: '太长', publish: '没有选', form: '没有验证' })
})
