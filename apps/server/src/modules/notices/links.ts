import { CONFIRM_HOURS, formatToken, parseToken, signedPart, type LinkToken, type TokenPurpose } from '@gongkai/notices'
import type { Config } from '../../platform/config.ts'
import { sameBytes, type Seal } from '../../platform/seal.ts'

const HOUR_S = 3600

/**
 * The origin that mails point to: the configured one. Never what a request calls this server by, for then whoever asks for a mail could choose
 * where its links lead.
 */
export function mailOrigin({ publicOrigin, port }: Pick<Config, 'publicOrigin' | 'port'>): string {
  return publicOrigin ?? `http://localhost:${port}`
}

function macOf(seal: Seal, token: LinkToken): Buffer {
  return seal.code('subscription-link', signedPart(token))
}

/** The token of a link: good for {@link CONFIRM_HOURS} where it confirms, for ever where it ends a subscription. */
export function linkToken(seal: Seal, purpose: TokenPurpose, id: string, now: number): string {
  const until = purpose === 'confirm' ? Math.floor(now / 1000) + CONFIRM_HOURS * HOUR_S : 0
  const token = { purpose, id, until }
  return formatToken(token, macOf(seal, token).toString('base64url'))
}

/** The token, when we signed it: else null. Whether its time is over is for whoever uses it. */
export function provenToken(seal: Seal, text: string): LinkToken | null {
  const parsed = parseToken(text)
  if (!parsed) return null
  return sameBytes(Buffer.from(parsed.mac, 'base64url'), macOf(seal, parsed.token)) ? parsed.token : null
}

/** Where a link of a mail leads: the page that asks before it does anything. */
export function subscriptionPage(origin: string, token: string): string {
  return `${origin}/message-board/subscription?t=${token}`
}
