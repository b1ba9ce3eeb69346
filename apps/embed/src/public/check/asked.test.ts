import { expect, it } from 'vitest'
import { askedOf } from './asked.ts'

it('takes what fits and leaves the rest at its default', () => {
  const query = new URLSearchParams('form=frame&tag=gk-a&policy=script-src%20%27self%27')
  expect(askedOf(query, ['gk-a'])).toEqual({ address: '', policy: "script-src 'self'", form: 'frame', tag: 'gk-a' })
  expect(askedOf(new URLSearchParams('form=other&tag=gk-b'), ['gk-a'])).toMatchObject({ form: 'loader', tag: '' })
})
