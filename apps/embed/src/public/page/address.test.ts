import { describe, expect, it } from 'vitest'
import { pageAddress, widgetPath } from './address.ts'

describe('pageAddress', () => {
  it('is plain for the default reader', () => {
    expect(pageAddress({ lang: 'zh', large: false }, widgetPath('gk-message-board'))).toBe('/embed/gk-message-board')
  })

  it('carries language and size along, before the place in the page', () => {
    expect(pageAddress({ lang: 'en', large: true }, 'guide#policy', { tag: 'gk-a', form: null })).toBe(
      '/embed/guide?tag=gk-a&lang=en&large=1#policy',
    )
  })
})
