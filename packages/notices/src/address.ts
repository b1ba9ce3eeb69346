const LONGEST = 120

/**
 * An e-mail address that can be written to, or null. Narrower than the standard: no quoted names, no comments, no address that holds a line
 * break or a list, for whatever stands here goes into a mail's head.
 */
export function readMailAddress(text: string): string | null {
  const address = text.trim()
  const form =
    /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i
  return address.length <= LONGEST && form.test(address) && !address.includes('..') ? address : null
}

/** A mobile number of the mainland as 11 digits, or null: nothing else gets a text message. */
export function readMobile(text: string): string | null {
  const digits = text
    .normalize('NFKC')
    .replace(/[\s()-]/g, '')
    .replace(/^(?:\+|00)86/, '')
  return /^1[3-9]\d{9}$/.test(digits) ? digits : null
}

/** w***@example.com: enough to know one’s own address, too little to write to it. */
export function maskMail(address: string): string {
  const at = address.lastIndexOf('@')
  return at < 1 ? '***' : `${address.slice(0, 1)}***${address.slice(at)}`
}

/** 138****1234. */
export function maskMobile(number: string): string {
  return number.length < 8 ? '***' : `${number.slice(0, 3)}****${number.slice(-4)}`
}
