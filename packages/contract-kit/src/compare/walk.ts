import type { ChangeKind, Found } from './change.ts'
import type { ApiDocument } from './document.ts'

/** Who writes a value: what is given to the server may not be narrowed, what is answered may not be widened. */
export type Direction = 'given' | 'answered'

/** Where a comparison stands. */
export interface Place {
  readonly before: ApiDocument
  readonly after: ApiDocument
  readonly direction: Direction
  /** `GET /api/x → 200` */
  readonly of: string
  /** `items[].name`; empty at the top. */
  readonly path: string
  /** The nearest named shape and the path inside it; empty outside of any. */
  readonly shape: string
  /** It or something around it was deprecated before. */
  readonly announced: boolean
  /** Pairs of named shapes around this place: one inside itself ends the walk. */
  readonly around: readonly string[]
  readonly found: Found[]
}

/** A property of the place, an item, or any other step; `.name`, `[]`, `{}`. */
export function inside(place: Place, step: string): Place {
  const path = `${place.path}${step}`.replace(/^\./, '')
  return { ...place, path, shape: place.shape === '' ? '' : `${place.shape}${step}` }
}

export function tell(place: Place, kind: ChangeKind, breaking: boolean, detail = ''): void {
  const { of, path, shape, announced, direction, found } = place
  const where = path === '' ? of : `${of} → ${path}`
  found.push({ kind, where, breaking, announced, detail, shape: shape === '' ? '' : `${direction} ${shape}` })
}
