import { describe, expect, it } from 'vitest'
import { messagePath, pageAddress } from './address.ts'

describe('pageAddress', () => {
  it('is plain for the default reader', () => {
    expect(pageAddress({ lang: 'zh', large: false }, 'boards/a')).toBe('/message-board/boards/a')
  })

  it('carries language and size along and leaves out what is empty', () => {
    expect(pageAddress({ lang: 'en', large: true }, '', { q: '专利', after: null })).toBe(
      '/message-board/?q=%E4%B8%93%E5%88%A9&lang=en&large=1',
    )
  })

  it('escapes what comes from data', () => {
    expect(messagePath('a/b', '../x')).toBe('boards/a%2Fb/messages/..%2Fx')
  })
})
