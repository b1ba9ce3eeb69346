import { describe, expect, it } from 'vitest'
import { nextAddress } from './next-address.ts'

describe('nextAddress', () => {
  it.each([
    [
      '/message-board/desk/messages/GK-20261122-7F3K9Q?view=late',
      '/message-board/desk/messages/GK-20261122-7F3K9Q?view=late',
    ],
    ['/desk/plan', '/desk/plan'],
  ])('goes on to %s', (asked, address) => expect(nextAddress(asked)).toBe(address))

  it.each([
    undefined,
    '',
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    '/desk/sign-in?next=/',
  ])('goes home instead of %s', (asked) => expect(nextAddress(asked)).toBe('/desk/'))
})
