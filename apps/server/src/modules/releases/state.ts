/** What is shown of one app, worked out of its acts. `null` as a version is the build of this checkout. */
export interface Pointer {
  readonly version: string | null
  /** The act that made it current; 0 before the first. */
  readonly seq: number
  /** What a rollback goes to; undefined where there is nothing to go back to. */
  readonly previous: string | null | undefined
  readonly canary: Canary | null
  /** Who made it so and when; null before the first act. */
  readonly since: { readonly at: number; readonly by: string } | null
}

/** A version that a share of the readers is shown. */
export interface Canary {
  readonly version: string
  readonly percent: number
  readonly seq: number
}

export const ACTS = ['activate', 'canary', 'rollback'] as const

/** One act on an app's pointer. Rows are only added; where an app stands is what its rows add up to. */
export interface Activation {
  readonly app: string
  readonly seq: number
  readonly act: (typeof ACTS)[number]
  /** The version that was activated or shown to a share; null in a rollback. */
  readonly version: string | null
  readonly percent: number | null
  /** Epoch milliseconds. */
  readonly at: number
  readonly by: string
}

export const NOTHING_ACTIVATED: Pointer = { version: null, seq: 0, previous: undefined, canary: null, since: null }

/**
 * Where an app stands after its acts, in order. An activation is put on top of those before and ends a canary; a rollback
 * ends the canary, or where there is none takes the top away. `stored` are the versions that are still there: what was
 * removed since is passed over.
 */
export function pointerOf(acts: readonly Activation[], stored: ReadonlySet<string>): Pointer {
  let stack: { readonly version: string | null; readonly seq: number }[] = [{ version: null, seq: 0 }]
  let canary: Canary | null = null
  let since: Pointer['since'] = null
  for (const { act, version, percent, seq, at, by } of acts) {
    if (act === 'canary' && version !== null) canary = { version, percent: percent ?? 0, seq }
    else if (act === 'activate') stack = [...stack.filter((one) => one.version !== version), { version, seq }]
    else if (canary === null && stack.length > 1) stack = stack.slice(0, -1)
    if (act !== 'canary') {
      if (canary === null || act === 'activate') since = { at, by }
      canary = null
    }
    stack = stack.filter((one) => one.version === null || stored.has(one.version))
  }
  const top = stack.at(-1)
  return {
    version: top?.version ?? null,
    seq: top?.seq ?? 0,
    previous: stack.at(-2)?.version,
    canary: canary && stored.has(canary.version) ? canary : null,
    since,
  }
}

/** A pack in the store. */
export interface StoredVersion {
  readonly app: string
  readonly version: string
  readonly sha256: string
}

/** What the bureau decided about one widget, whatever version is active. */
export interface WidgetSwitch {
  readonly off: boolean
  /** These sites get this version before the others. */
  readonly rollOut: { readonly version: string; readonly origins: readonly string[] } | null
}

/** Everything that requests depend on, as one transaction left it. */
export interface ReleaseState {
  readonly revision: number
  readonly versions: readonly StoredVersion[]
  readonly pointers: ReadonlyMap<string, Pointer>
  readonly switches: ReadonlyMap<string, WidgetSwitch>
  readonly origins: readonly string[]
}

export const EMPTY_STATE: ReleaseState = {
  revision: 0,
  versions: [],
  pointers: new Map(),
  switches: new Map(),
  origins: [],
}
