import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSeal } from '../../platform/seal.ts'
import { cleanDeep } from './clean-text.ts'
import { maskContact, openContact, sealContact } from './contact.ts'
import { codeOf, drawReceipt, provenReceipt } from './receipt.ts'

const seal = createSeal(Buffer.alloc(32, 7))
const NOON = Date.UTC(2026, 10, 22, 4)

describe('a receipt', () => {
  it('holds the day in Shanghai', () => {
    expect(drawReceipt(NOON)).toMatch(/^GK-20261122-[0-9A-HJKMNP-TV-Z]{6}$/)
    expect(drawReceipt(Date.UTC(2026, 10, 22, 16, 30))).toMatch(/^GK-20261123-/)
  })

  it('is proven by its own code, however it is typed, and by no other', () => {
    const receipt = drawReceipt(NOON)
    const code = codeOf(seal, receipt)
    expect(provenReceipt(seal, ` ${receipt.toLowerCase()} `, `${code.slice(0, 5)} ${code.slice(5)}`)).toBe(receipt)
    expect(provenReceipt(seal, drawReceipt(NOON), code)).toBeNull()
    expect(provenReceipt(seal, receipt, `${code}0`)).toBeNull()
    expect(provenReceipt(seal, 'nonsense', code)).toBeNull()
    expect(provenReceipt(createSeal(Buffer.alloc(32, 8)), receipt, code)).toBeNull()
    fc.assert(fc.property(fc.string(), (typed) => typed === code || provenReceipt(seal, receipt, typed) === null))
  })
})

describe('a contact', () => {
  const contact = { name: '王建国', phone: '13800000101', email: 'wjg@example.com' }

  it('opens for its own receipt only', () => {
    const sealed = sealContact(seal, 'GK-1', contact)
    expect(sealed.toString('latin1')).not.toContain('13800000101')
    expect(openContact(seal, 'GK-1', sealed)).toEqual(contact)
    expect(() => openContact(seal, 'GK-2', sealed)).toThrow()
  })

  it('is masked, whatever its length', () => {
    expect(maskContact(contact)).toEqual({ name: '王**', phone: '138****0101', email: 'w***@example.com' })
    expect(maskContact({ name: '𠮷', phone: '110', email: 'x' })).toEqual({ name: '𠮷', phone: '***', email: '***' })
  })
})

describe('a value that came in as JSON', () => {
  it('loses control characters and lone surrogates everywhere, keeps lines, tabs, emoji and rare Han', () => {
    expect(cleanDeep('a\u0000b\u0007\r\nc\td')).toBe('ab\nc\td')
    expect(cleanDeep('𠮷👨‍👩‍👧')).toBe('𠮷👨‍👩‍👧')
    expect(cleanDeep({ a: ['\u0001b', 2, null], 'c\u0000': { d: 'e\ud800' } })).toEqual({
      a: ['b', 2, null],
      c: { d: 'e\ufffd' },
    })
  })
})
