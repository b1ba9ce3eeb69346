import { parseLocalDate, type LocalDate } from '@gongkai/work-calendar'

/** Crockford's base 32: no I, L, O or U, so that a number read aloud or copied by hand is not mistaken. */
export const RECEIPT_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const RECEIPT_RANDOM = 6
const CODE_LENGTH = 10

declare const receiptMark: unique symbol
/** A receipt number (回执编号), like `GK-20261122-7F3K9Q`: the day of receipt and six characters. */
export type Receipt = string & { readonly [receiptMark]: true }

/** Each byte gives one character; 256 is a multiple of 32, so every character is as likely as another. */
function characters(bytes: Uint8Array, count: number): string {
  if (bytes.length < count) throw new RangeError(`${count} bytes are needed, ${bytes.length} were given`)
  return [...bytes.subarray(0, count)].map((byte) => RECEIPT_ALPHABET.charAt(byte & 31)).join('')
}

/** A new receipt number from the day of receipt and at least six random bytes. */
export function newReceipt(day: LocalDate, random: Uint8Array): Receipt {
  return `GK-${day.replaceAll('-', '')}-${characters(random, RECEIPT_RANDOM)}` as Receipt
}

/** The code (查询码) that is shown once with a receipt, from at least ten bytes of its HMAC: nothing is stored. */
export function receiptCode(mac: Uint8Array): string {
  return characters(mac, CODE_LENGTH)
}

/** What people type instead: full-width forms, spaces, small letters, O for 0, I and L for 1. */
function asTyped(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
}

function asCrockford(text: string): string {
  return text.replaceAll('O', '0').replace(/[IL]/g, '1')
}

/** The receipt number in what somebody typed, or null when it can be none. */
export function parseReceipt(text: string): Receipt | null {
  if (text.length > 80) return null
  const parts = /^GK(.{8})(.{6})$/.exec(asTyped(text))
  const [, digits = '', random = ''] = parts ?? []
  const day = asCrockford(digits)
  const end = asCrockford(random)
  if (![...end].every((character) => RECEIPT_ALPHABET.includes(character))) return null
  if (parseLocalDate(`${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`) === null) return null
  return `GK-${day}-${end}` as Receipt
}

/**
 * The code in what somebody typed, always ten characters of the alphabet or an empty string. Whether it is the right one is
 * asked in constant time by whoever holds the key.
 */
export function parseReceiptCode(text: string): string {
  if (text.length > 80) return ''
  const code = asCrockford(asTyped(text))
  return code.length === CODE_LENGTH && [...code].every((one) => RECEIPT_ALPHABET.includes(one)) ? code : ''
}
