import { type ActivationAct, NOTHING_ACTIVATED, type Pointer, pointerOf, type RollOut } from '@gongkai/releases'

/** Somebody who acts: an account, or whoever typed a command. */
export interface By {
  readonly id: string
  readonly name: string
}

/** An act on what an app serves, with who and when. */
export interface ActivationRow extends ActivationAct {
  readonly app: string
  /** Epoch milliseconds. */
  readonly at: number
  readonly by: By
}

/** Where an app stands. */
export interface Standing extends Pointer {
  /** Who last changed it, and when; null where nothing was ever done. */
  readonly since: Pick<ActivationRow, 'at' | 'by'> | null
}

export const NEVER: Standing = { ...NOTHING_ACTIVATED, since: null }

/** Where an app stands after its acts; `stored` are its versions that are still there. */
export function standingOf(acts: readonly ActivationRow[], stored: ReadonlySet<string>): Standing {
  const last = acts.at(-1)
  return { ...pointerOf(acts, stored), since: last ? { at: last.at, by: last.by } : null }
}

/** A pack in the store. `sha256` names its whole content. */
export interface StoredVersion {
  readonly app: string
  readonly version: string
  readonly sha256: string
}

/** What the bureau decided about one widget, whatever version is active. */
export interface WidgetSwitch {
  readonly off: boolean
  /** These sites get this version before the others. */
  readonly rollOut: RollOut | null
}

/** Everything that requests depend on, as one transaction left it. */
export interface ReleaseState {
  readonly revision: number
  readonly versions: readonly StoredVersion[]
  readonly standings: ReadonlyMap<string, Standing>
  readonly switches: ReadonlyMap<string, WidgetSwitch>
  /** Sites that may embed, beside those of the configuration. */
  readonly origins: readonly string[]
}

export const EMPTY_STATE: ReleaseState = {
  revision: 0,
  versions: [],
  standings: new Map(),
  switches: new Map(),
  origins: [],
}
