import { compareVersions, type Refusal, servesApi } from '@gongkai/contract-kit'
import { immutableAddresses } from './address.ts'
import type { RollOut } from './canary.ts'
import { type ActivationAct, pointerOf } from './pointer.ts'
import type { ReleaseFacts } from './release.ts'
import type { ReleaseRefusal } from './values.ts'
import { widgetBreaks } from './widget-breaks.ts'

type Refused = Refusal<ReleaseRefusal>

/** A pack as it is kept: what it says, and the hash of its bytes. */
export interface StoredPack {
  readonly facts: ReleaseFacts
  /** Of the whole pack; two packs of one version with different hashes are two different things. */
  readonly sha256: string
}

/** Everything a decision about releases looks at. */
export interface Shelf {
  readonly packs: readonly StoredPack[]
  /** Apps of which this checkout has a build. */
  readonly builds: readonly string[]
  /** The addresses that apps own today, whether by a release or by a build. */
  readonly mounts: readonly { readonly app: string; readonly mount: string }[]
  /** The version of the HTTP API that this server speaks. */
  readonly speaks: string
}

/** Addresses that are the platform's own. */
const RESERVED = ['/api/', '/widgets/']

/** The stored versions of an app, newest first. */
export function storedVersions(app: string, packs: readonly StoredPack[]): string[] {
  return packs
    .filter(({ facts }) => facts.name === app)
    .map(({ facts }) => facts.version)
    .sort((a, b) => compareVersions(b, a))
}

function newerApiNeeded({ name, version, api }: ReleaseFacts, speaks: string): Refused | null {
  if (servesApi(speaks, api)) return null
  return { refused: 'newer-api-needed', facts: { app: name, version, needs: api, speaks } }
}

function mountTaken({ name, mount }: ReleaseFacts, mounts: Shelf['mounts']): Refused | null {
  const owner = RESERVED.some((own) => mount.startsWith(own))
    ? null
    : mounts.find((other) => other.mount === mount && other.app !== name)?.app
  return owner === undefined ? null : { refused: 'mount-taken', facts: { app: name, mount, otherApp: owner } }
}

/** Why a stored version cannot be served: `not-there`, `newer-api-needed`, `mount-taken`; null when it can. */
export function servable(app: string, version: string, shelf: Shelf): Refused | null {
  const pack = shelf.packs.find(({ facts }) => facts.name === app && facts.version === version)
  if (!pack) {
    const known = storedVersions(app, shelf.packs)
    return { refused: 'not-there', facts: { app, ...(known.length > 0 ? { version } : {}), known } }
  }
  return newerApiNeeded(pack.facts, shelf.speaks) ?? mountTaken(pack.facts, shelf.mounts)
}

/** Two files under one address, of which pages may hold either. */
function assetConflict(facts: ReleaseFacts, packs: readonly StoredPack[]): Refused | null {
  const own = immutableAddresses(facts)
  for (const { facts: other } of packs) {
    for (const [address, sha384] of immutableAddresses(other)) {
      const mine = own.get(address)
      if (mine !== undefined && mine !== sha384) {
        return {
          refused: 'asset-conflict',
          facts: { app: facts.name, path: address, otherApp: other.name, otherVersion: other.version },
        }
      }
    }
  }
  return null
}

/** A widget that lost something since the newest older version: pages that were written for that one keep their address. */
function widgetNarrowed({ name, version, widgets }: ReleaseFacts, packs: readonly StoredPack[]): Refused | null {
  const older = packs
    .map(({ facts }) => facts)
    .filter((facts) => facts.name === name && compareVersions(facts.version, version) < 0)
    .sort((a, b) => compareVersions(b.version, a.version))
  for (const widget of widgets) {
    if ('file' in widget) continue
    for (const { version: before, widgets: had } of older) {
      const former = had.find((one) => one.tag === widget.tag && one.major === widget.major)
      if (!former || 'file' in former) continue
      const breaks = widgetBreaks(former, widget).map(({ what, of }) => `${what} ${of}`)
      if (breaks.length > 0) {
        return { refused: 'widget-narrowed', facts: { app: name, version, before, tag: widget.tag, breaks } }
      }
      break
    }
  }
  return null
}

/**
 * Whether a pack that was found whole is put on the shelf: `added`, or `nothing` when the same bytes are there. Refuses
 * `already-there` (other bytes: a version never changes), `newer-api-needed`, `mount-taken`, `asset-conflict`, `widget-narrowed`.
 */
export function addPack(pack: StoredPack, shelf: Shelf): { readonly did: 'added' | 'nothing' } | Refused {
  const { facts } = pack
  const same = shelf.packs.find((other) => other.facts.name === facts.name && other.facts.version === facts.version)
  if (same?.sha256 === pack.sha256) return { did: 'nothing' }
  if (same) return { refused: 'already-there', facts: { app: facts.name, version: facts.version } }
  return (
    newerApiNeeded(facts, shelf.speaks) ??
    mountTaken(facts, shelf.mounts) ??
    assetConflict(facts, shelf.packs) ??
    widgetNarrowed(facts, shelf.packs) ?? { did: 'added' }
  )
}

/**
 * Whether a version may be taken off the shelf. Its files then end for pages that still hold them. Refuses `not-there`, and
 * `is-active` when it is active, the canary, or what a roll-out names.
 */
export function removePack(
  app: string,
  version: string,
  acts: readonly ActivationAct[],
  rollOuts: readonly RollOut[],
  shelf: Shelf,
): { readonly did: 'removed' } | Refused {
  const known = storedVersions(app, shelf.packs)
  if (!known.includes(version)) {
    return { refused: 'not-there', facts: { app, ...(known.length > 0 ? { version } : {}), known } }
  }
  const current = pointerOf(acts, new Set(known))
  const inUse = (as: string): Refused => ({ refused: 'is-active', facts: { app, version, as } })
  if (current.version === version) return inUse('active')
  if (current.canary?.version === version) return inUse('canary')
  if (rollOuts.some((one) => one.app === app && one.version === version)) return inUse('roll-out')
  return { did: 'removed' }
}
