import { localDateOf, parseLocalDate, type LocalDate } from '@gongkai/work-calendar'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newReceipt, parseReceipt, parseReceiptCode, RECEIPT_ALPHABET, receiptCode } from './receipt.ts'

const day = parseLocalDate('2026-11-22') as LocalDate
const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length + 4 })

describe('a receipt number', () => {
  it('is the day of receipt in Shanghai and six characters', () => {
    const late = localDateOf(Date.UTC(2026, 10, 21, 16, 0))
    expect(newReceipt(late, Uint8Array.of(7, 15, 3, 31, 9, 255))).toBe('GK-20261122-7F3Z9Z')
  })
  it('is read back however it is typed', () => {
    for (const typed of [
      'gk-20261122-7f3k9q',
      'GK 20261122 7F3K9Q',
      ' ＧＫ－２０２６１１２２－７Ｆ３Ｋ９Ｑ ',
      'GK202611227F3K9Q',
      'GK—2O26II22—7F3K9Q',
    ]) {
      expect(parseReceipt(typed), typed).toBe('GK-20261122-7F3K9Q')
    }
    expect(parseReceipt('GK-20261122-OIL000')).toBe('GK-20261122-011000')
  })
  it.each([
    '',
    'GK-20261122-7F3K9',
    'GK-20261132-7F3K9Q',
    'GK-20261122-7F3K9U',
    'XX-20261122-7F3K9Q',
    'GK-20261122-7F3K9Q'.padEnd(200),
    '编号',
  ])('is not read from %j', (typed) => expect(parseReceipt(typed)).toBeNull())
  it('survives every drawing', () => {
    fc.assert(
      fc.property(bytes(6), (random) => {
        const receipt = newReceipt(day, random)
        expect(parseReceipt(receipt)).toBe(receipt)
        expect(parseReceipt(receipt.toLowerCase())).toBe(receipt)
      }),
    )
  })
  it('never throws and gives nothing but receipts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const receipt = parseReceipt(typed)
        expect(receipt === null || /^GK-\d{8}-[0-9A-HJKMNP-TV-Z]{6}$/.test(receipt)).toBe(true)
      }),
    )
  })
  it('needs six random bytes', () => expect(() => newReceipt(day, new Uint8Array(5))).toThrow(RangeError))
})

describe('a code', () => {
  it('has ten characters, each as likely as another', () => {
    const seen = new Map<string, number>()
    for (let byte = 0; byte < 256; byte++) {
      const [first = ''] = receiptCode(new Uint8Array(32).fill(byte))
      seen.set(first, (seen.get(first) ?? 0) + 1)
    }
    expect([...seen.keys()].sort().join('')).toBe([...RECEIPT_ALPHABET].sort().join(''))
    expect(new Set(seen.values())).toEqual(new Set([8]))
  })
  it('is read back however it is typed, and is empty when it can be none', () => {
    expect(parseReceiptCode(' 7f3k9-q7f3k ')).toBe('7F3K9Q7F3K')
    expect(parseReceiptCode('OIL0000000')).toBe('0110000000')
    for (const typed of ['', '7F3K9', '7F3K9Q7F3K1', 'UUUUUUUUUU', 'x'.repeat(100_000)])
      expect(parseReceiptCode(typed)).toBe('')
  })
})
