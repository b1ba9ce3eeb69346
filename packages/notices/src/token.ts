import { TOKEN_PURPOSES, type TokenPurpose } from './values.ts'

const LETTERS: Readonly<Record<TokenPurpose, string>> = { confirm: 'c', cancel: 'x' }

/** What a link in a mail stands for. It names a subscription by its own random id, so that the address tells nothing of the matter. */
export interface LinkToken {
  readonly purpose: TokenPurpose
  /** The id of the subscription, 32 hexadecimal digits. */
  readonly id: string
  /** Epoch seconds from which it is no longer good; 0 for never. */
  readonly until: number
}

/** A link to confirm an address is good for so many hours. One that ends a subscription is good for ever. */
export const CONFIRM_HOURS = 48

/** What is signed. */
export function signedPart({ purpose, id, until }: LinkToken): string {
  return `${LETTERS[purpose]}${id}${until.toString(36)}`
}

/** The token as it stands in an address. `mac` is the signature of {@link signedPart}, in base64url. */
export function formatToken(token: LinkToken, mac: string): string {
  return `${signedPart(token)}.${mac}`
}

/** The parts of a token, whose signature is still to be compared; null for what is none. */
export function parseToken(text: string): { readonly token: LinkToken; readonly mac: string } | null {
  const [, letter, id, until, mac] = /^([a-z])([0-9a-f]{32})([0-9a-z]{1,8})\.([\w-]{20,60})$/.exec(text) ?? []
  const purpose = TOKEN_PURPOSES.find((one) => LETTERS[one] === letter)
  if (!purpose || id === undefined || until === undefined || mac === undefined) return null
  return { token: { purpose, id, until: parseInt(until, 36) }, mac }
}
