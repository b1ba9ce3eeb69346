import type { FileFindingType } from '@gongkai/disclosure-rules'
import { lightness, sameColor, type RunLook } from './run-look.ts'

export interface HiddenWhy {
  readonly type: FileFindingType
  readonly rule: string
}

/** What lies behind a run: `null` where it is not known (a picture, a theme's fill, a table style). */
export type Ground = string | null

/**
 * Why a run of a Word document is not seen by a reader of its page, or null. White on a dark ground is a design, white on
 * white is not; letters of two points and less cannot be read.
 */
export function hiddenWhy(look: RunLook, ground: Ground): HiddenWhy | null {
  if (look.vanish) return { type: 'HIDDEN_TEXT', rule: 'vanished-run' }
  if (look.size !== undefined && look.size <= 4) return { type: 'HIDDEN_TEXT', rule: 'tiny-text' }
  if (look.width !== undefined && look.width <= 5) return { type: 'HIDDEN_TEXT', rule: 'squeezed-text' }
  if (look.transparent) return { type: 'HIDDEN_TEXT', rule: 'transparent-text' }
  const highlight = look.highlight === 'none' ? undefined : look.highlight
  const own = highlight ?? (look.shade === 'auto' ? undefined : look.shade)
  const color = look.color === undefined || look.color === 'auto' ? undefined : look.color
  if (own !== undefined) {
    const dark = (lightness(own) ?? 255) < 40
    // Black on black is how people think they have struck a text out. Shading turns automatic letters white on screen only.
    if (dark && (color === undefined || (lightness(color) ?? 255) < 40))
      return { type: 'COVERED_TEXT', rule: 'text-on-its-own-colour' }
    return color !== undefined && sameColor(color, own) ? { type: 'HIDDEN_TEXT', rule: 'text-on-its-own-colour' } : null
  }
  if (color === undefined || ground === null) return null
  return sameColor(color, ground) ? { type: 'HIDDEN_TEXT', rule: 'text-on-its-own-colour' } : null
}
