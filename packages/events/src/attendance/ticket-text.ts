import { ATTENDANCE_LENGTHS } from './values.ts'

/** What a ticket's QR holds: its number, and the code that shows that the ticket was seen and not only its number heard. */
export interface TicketText {
  readonly number: string
  /** Null where the number was typed. */
  readonly checkCode: string | null
}

const CODE = /^GK1\.([0-9A-Za-z-]{1,40})\.([0-9A-Za-z_-]{4,64})$/
const NUMBER = /^[0-9A-Z-]{1,40}$/

/** What the QR of a ticket holds. */
export const ticketText = (number: string, checkCode: string): string => `GK1.${number}.${checkCode}`

/**
 * Reads what the camera saw or somebody typed at the door: the QR's text, or a number in any case, with spaces and full-width digits.
 * Null where it can be neither.
 */
export function readTicketText(text: string): TicketText | null {
  const typed = text.normalize('NFKC').trim()
  const [, number, checkCode] = CODE.exec(typed) ?? []
  if (number !== undefined && checkCode !== undefined) return { number, checkCode }
  const plain = typed.replace(/\s+/g, '').toUpperCase()
  return plain.length <= ATTENDANCE_LENGTHS.number && NUMBER.test(plain) ? { number: plain, checkCode: null } : null
}
