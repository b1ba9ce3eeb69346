import { expect, it } from 'vitest'
import { askedOf, fullAddress } from './asked.ts'

it('takes what fits and leaves the rest at its default', () => {
  const query = new URLSearchParams('form=frame&tag=gk-a&policy=script-src%20%27self%27')
  expect(askedOf(query, ['gk-a'])).toEqual({ address: '', policy: "script-src 'self'", form: 'frame', tag: 'gk-a' })
  expect(askedOf(new URLSearchParams('form=other&tag=gk-b'), ['gk-a'])).toMatchObject({ form: 'loader', tag: '' })
})

it.each([
  [' www.example.gov.cn/zcjd/ ', 'https://www.example.gov.cn/zcjd/'],
  ['www.example.gov.cn:8080', 'https://www.example.gov.cn:8080'],
  ['http://www.example.gov.cn', 'http://www.example.gov.cn'],
  ['zcjd', 'zcjd'],
  ['', ''],
])('%j is meant as %j', (written, meant) => {
  expect(fullAddress(written)).toBe(meant)
})
