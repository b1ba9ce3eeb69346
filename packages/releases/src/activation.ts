import type { Refusal } from '@gongkai/contract-kit'
import { type ActivationAct, pointerOf } from './pointer.ts'
import { servable, type Shelf, storedVersions } from './shelf.ts'
import type { ReleaseRefusal } from './values.ts'

/** An act to add to the rows of an app, or nothing where it already stands as asked. */
export type Decision =
  | { readonly did: 'changed'; readonly act: Omit<ActivationAct, 'seq'> }
  | { readonly did: 'nothing' }
  | Refusal<ReleaseRefusal>

const standing = (app: string, acts: readonly ActivationAct[], shelf: Shelf) =>
  pointerOf(acts, new Set(storedVersions(app, shelf.packs)))

/**
 * Activates a version (启用) for everybody, or as a canary (灰度) for `percent` of the visitors. Activating the canary makes it
 * whole; activating what is active already ends the canary. Refuses `bad-share` and what `servable` refuses.
 */
export function activate(
  app: string,
  acts: readonly ActivationAct[],
  asked: { readonly version: string; readonly percent?: number | null | undefined },
  shelf: Shelf,
): Decision {
  const { version, percent = null } = asked
  if (percent !== null && !(Number.isInteger(percent) && percent >= 1 && percent <= 99)) {
    return { refused: 'bad-share', facts: { app, percent } }
  }
  const refusal = servable(app, version, shelf)
  if (refusal) return refusal
  const current = standing(app, acts, shelf)
  const isWhole = current.version === version
  if (percent === null) {
    return isWhole && current.canary === null
      ? { did: 'nothing' }
      : { did: 'changed', act: { act: 'activate', version, percent } }
  }
  const isSame = current.canary?.version === version && current.canary.percent === percent
  return isWhole || isSame ? { did: 'nothing' } : { did: 'changed', act: { act: 'canary', version, percent } }
}

/**
 * Goes back (回退): a canary ends; otherwise the activation before comes back. Going back twice goes back two activations,
 * never forth again. Refuses `not-there` for an app that nobody knows, `nothing-to-go-back-to`, and what `servable` refuses of the version
 * one would go back to.
 */
export function rollBack(app: string, acts: readonly ActivationAct[], shelf: Shelf): Decision {
  const current = standing(app, acts, shelf)
  if (!shelf.builds.includes(app) && storedVersions(app, shelf.packs).length === 0)
    return { refused: 'not-there', facts: { app, known: [] } }
  const back: Decision = { did: 'changed', act: { act: 'rollback', version: null, percent: null } }
  if (current.canary) return back
  if (current.previous === undefined) return { refused: 'nothing-to-go-back-to', facts: { app } }
  if (current.previous !== null) return servable(app, current.previous, shelf) ?? back
  return shelf.builds.includes(app) ? back : { refused: 'nothing-to-go-back-to', facts: { app } }
}
