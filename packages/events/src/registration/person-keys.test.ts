import { expect, it } from 'vitest'
import { emailKey, personKeys, phoneKey } from './person-keys.ts'

it('reads one number and one address out of every spelling', () => {
  const spellings = ['13800000101', ' 138 0000 0101', '+86 138-0000-0101', '008613800000101', '１３８０００００１０１']
  expect(new Set(spellings.map(phoneKey))).toEqual(new Set(['13800000101']))
  expect(['021-12345678', '+1 212 555 0100', '0044 20 7946 0958'].map(phoneKey)).not.toContain(null)
  expect(emailKey(' Wang＠Example.CN ')).toBe('wang@example.cn')
})

it('takes no number by which nobody could be reached, also beside an address that can be', () => {
  const wrong = ['12345', '1380000010', '138000001011', '+86 1380000010', '没有', '+12']
  expect(wrong.map(phoneKey)).toEqual(wrong.map(() => null))
  const refused = { refused: 'contact-needed' }
  expect(personKeys({})).toEqual(refused)
  expect(personKeys({ phone: ' ', email: '' })).toEqual(refused)
  for (const phone of wrong) expect(personKeys({ phone, email: 'a@example.cn' })).toEqual(refused)
  expect(personKeys({ phone: '13800000101', email: 'a@' })).toEqual(refused)
  expect(personKeys({ phone: '', email: 'a@example.cn' })).toEqual({ phone: null, email: 'a@example.cn' })
})
