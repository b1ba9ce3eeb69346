import type { Canary, Pointer } from './pointer.ts'

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

/** A version of a widget that is served to some embedding sites before the others. */
export interface RollOut {
  readonly tag: string
  readonly app: string
  readonly version: string
  readonly origins: readonly string[]
}

/** Whom an answer is for. */
export interface Reader {
  /** Tells visitors apart: client address and user agent. */
  readonly visitor: string
  /** The embedding site, where a widget's loader is asked for; null when it is not known. */
  readonly origin?: string | null
}

/** The version of an app that one visitor sees: the canary for its share, else the active one. Null is the checkout's build. */
export function versionServed(app: string, { version, canary }: Pointer, { visitor }: Reader): string | null {
  return canary !== null && isInCanary(app, canary, visitor) ? canary.version : version
}

/** The version of a widget for one reader: a roll-out to the embedding site comes before the canary, the canary before the active. */
export function widgetVersionServed(
  tag: string,
  app: string,
  pointer: Pointer,
  rollOuts: readonly RollOut[],
  reader: Reader,
): string | null {
  const { origin } = reader
  const rollOut = rollOuts.find((one) => one.tag === tag && one.app === app && one.origins.some((o) => o === origin))
  return rollOut ? rollOut.version : versionServed(app, pointer, reader)
}
