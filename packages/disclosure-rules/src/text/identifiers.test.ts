import { describe, expect, it } from 'vitest'
import { creditCodeCheck, isCreditCode, isIdCard15, isIdCard18, isRealDate, passesLuhn } from './identifiers.ts'
import { sha256 } from '../testing.ts'

describe('identity numbers (GB 11643)', () => {
  it.each(['11010519491231002X', '11010519491231002x', '440524188001010014'])(
    'takes the standard’s example %s',
    (id) => {
      expect(isIdCard18(id)).toBe(true)
    },
  )
  it.each([
    ['another check character', '110105194912310021'],
    ['the thirtieth of February', '110105194902300020'],
    ['an area that does not exist', '990105194912310020'],
    ['seventeen digits', '1101051949123100'],
  ])('does not take one with %s', (_, id) => expect(isIdCard18(id)).toBe(false))

  it('takes fifteen digits with a real date only', () => {
    expect(isIdCard15('110105491231002')).toBe(true)
    expect(isIdCard15('110105491331002')).toBe(false)
  })
})

describe('credit codes (GB 32100)', () => {
  it('computes the check character of a published example', () => {
    expect(isCreditCode('91350100M000100Y43')).toBe(true)
    expect(isCreditCode('91350100M000100Y44')).toBe(false)
  })
  it('gives 0, not nothing, when the sum is a multiple of 31', () => {
    expect(creditCodeCheck('10000000000000000')).not.toBe('')
    const zero = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].map((last) => creditCodeCheck(`1000000000000000${last}`))
    expect(zero).toContain('0')
    expect(new Set(zero).size).toBe(31)
  })
})

it('checks cards by Luhn', () => {
  expect(passesLuhn('4111111111111111')).toBe(true)
  expect(passesLuhn('4111111111111112')).toBe(false)
})

it('knows leap years', () => {
  expect(isRealDate(2000, 2, 29)).toBe(true)
  expect(isRealDate(1900, 2, 29)).toBe(false)
  expect(isRealDate(2024, 2, 29)).toBe(true)
})

it('tests with a SHA-256 that gives the standard’s values', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
})
