/** What can be done to what an app serves. */
export const ACTIVATION_ACTS = ['activate', 'canary', 'rollback'] as const

/** One act: a row of a list that only grows. Where an app stands is what its rows add up to. */
export interface ActivationAct {
  /** Counted from 1 for each app. */
  readonly seq: number
  readonly act: (typeof ACTIVATION_ACTS)[number]
  /** What was activated or shown to a share; null in a rollback. */
  readonly version: string | null
  /** The share of a canary, 1 to 99; null in the other acts. */
  readonly percent: number | null
}

/** A version that a share of the visitors is shown (灰度). */
export interface Canary {
  readonly version: string
  readonly percent: number
  /** The act that began it: widening the share leaves it as it is, so that who has the canary keeps it. */
  readonly seq: number
}

/** What an app serves. `null` as a version is the build of this checkout. */
export interface Pointer {
  readonly version: string | null
  /** The act that made it current; 0 before the first. */
  readonly seq: number
  /** What a rollback would go to; undefined where there is nothing to go back to. */
  readonly previous: string | null | undefined
  readonly canary: Canary | null
}

export const NOTHING_ACTIVATED: Pointer = { version: null, seq: 0, previous: undefined, canary: null }

/**
 * Where an app stands after its acts, in any order of rows. An activation (启用) is put on top of those before and ends a
 * canary; a rollback (回退) ends the canary, or where there is none takes the top away. Versions outside `stored` were removed
 * since: they are passed over at the end, never while counting, since they were there when the acts were done.
 */
export function pointerOf(acts: readonly ActivationAct[], stored: ReadonlySet<string>): Pointer {
  const stack: { readonly version: string | null; readonly seq: number }[] = [{ version: null, seq: 0 }]
  let canary: Canary | null = null
  for (const { act, version, percent, seq } of [...acts].sort((a, b) => a.seq - b.seq)) {
    if (act === 'canary') {
      if (version === null) continue
      const began: number = canary?.version === version ? canary.seq : seq
      canary = { version, percent: percent ?? 0, seq: began }
    } else if (act === 'activate') {
      if (stack.at(-1)?.version !== version) stack.push({ version, seq })
      canary = null
    } else {
      if (canary === null && stack.length > 1) stack.pop()
      canary = null
    }
  }
  const there = stack.filter(({ version }) => version === null || stored.has(version))
  const steps = there.filter(({ version }, at) => version !== there[at - 1]?.version)
  const top = steps.at(-1)
  return {
    version: top?.version ?? null,
    seq: top?.seq ?? 0,
    previous: steps.at(-2)?.version,
    canary: canary && stored.has(canary.version) ? canary : null,
  }
}
