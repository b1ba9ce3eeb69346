import type { Canary } from './pointer.ts'

/** 53 bits that change by half when one character changes: enough to share visitors out, no secret and no proof. */
function hashOf(text: string): number {
  let [high, low] = [0xdeadbeef, 0x41c6ce57]
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return 4294967296 * (2097151 & low) + (high >>> 0)
}

/** Where a text falls between 0 and 100, evenly over many texts and always the same for one. */
export function shareOf(text: string): number {
  return (hashOf(text) / 2 ** 53) * 100
}

/**
 * Whether a visitor gets the canary (灰度). The same visitor gets the same while one canary lasts, and keeps it when the
 * share is widened; another canary draws other visitors. `visitor` is whatever tells visitors apart without a cookie.
 */
export function isInCanary(app: string, { seq, percent }: Canary, visitor: string): boolean {
  return shareOf(`${app}\n${seq}\n${visitor}`) < percent
}

/** A version of a widget that some embedding sites get (推送), whatever is active or the canary. */
export interface RollOut {
  readonly tag: string
  readonly app: string
  readonly version: string
  readonly origins: readonly string[]
}
