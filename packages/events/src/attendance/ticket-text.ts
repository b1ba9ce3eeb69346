/** What a ticket's QR holds: its number, and the code that shows that the ticket was seen and not only its number heard. */
export interface TicketText {
  readonly number: string
  /** Null where the number was typed. */
  readonly checkCode: string | null
}

const CODE = /^GK1\.([0-9A-Za-z-]{1,40})\.([0-9A-Za-z_-]{4,64})$/
/** A ticket's number as it is printed: eight signs that cannot be taken for one another, in two groups. */
const NUMBER = /^([0-9A-HJKMNP-TV-Z]{4})([0-9A-HJKMNP-TV-Z]{4})$/
/** What people type for a sign that the numbers do not have. */
const MEANT: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' }

/** What the QR of a ticket holds. */
export const ticketText = (number: string, checkCode: string): string => `GK1.${number}.${checkCode}`

/**
 * Reads what the camera saw or somebody typed at the door: the QR's text, or a number in any case, with or without its dash, with
 * spaces, full-width signs, and letters typed for digits. Null where it can be neither.
 */
export function readTicketText(text: string): TicketText | null {
  const typed = text.normalize('NFKC').trim()
  const [, number, checkCode] = CODE.exec(typed) ?? []
  if (number !== undefined && checkCode !== undefined) return { number, checkCode }
  const plain = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}]+/gu, '')
    .replace(/[OIL]/g, (sign) => MEANT[sign] ?? sign)
  const [, first, second] = NUMBER.exec(plain) ?? []
  return first === undefined || second === undefined ? null : { number: `${first}-${second}`, checkCode: null }
}
