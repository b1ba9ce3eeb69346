import type { Refusal } from '@gongkai/contract-kit'
import type { ReleaseFacts, ReleaseFile } from './release.ts'

/** What can be wrong with a pack. */
export const PACK_FAULTS = [
  'not-a-pack',
  'too-large',
  'no-facts',
  'bad-facts',
  'missing',
  'size',
  'hash',
  'extra',
  'twice',
  'outside',
  'unnamed',
] as const
export type PackFaultKind = (typeof PACK_FAULTS)[number]

/** One thing wrong with a pack: which file, and what. */
export interface PackFault {
  readonly fault: PackFaultKind
  /** The path inside the release; null when it is the pack as a whole. */
  readonly path: string | null
}

/** The file of the facts: the only one that does not list itself. */
export const FACTS_FILE = 'release.json'

/** Whether a path stays inside its release: no way up, no drive, no root, no empty part, and nothing a file system reads otherwise. */
export function isInside(path: string): boolean {
  if (/[\\\0]|^[A-Za-z]:/.test(path)) return false
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
}

/** Paths that the facts name, which therefore have to be in the pack. */
function namedPaths({ render, widgets, kit }: ReleaseFacts): string[] {
  const names = widgets.flatMap((widget) => {
    if ('file' in widget) return [widget.file]
    const { view, single, deps, later } = widget
    return [view.zh, view.en, single.zh, single.en, ...deps, ...later].map(({ file }) => file)
  })
  const ofKit = kit ? [kit.loader, kit.frame, kit.resize] : []
  return [...(render === null ? [] : [render]), ...[...ofKit, ...names].map((name) => `widgets/${name}`)]
}

/** Files whose hash the facts tell a second time, for browsers. */
function hashedNames(facts: ReleaseFacts): Map<string, string> {
  const hashes = new Map<string, string>()
  for (const widget of facts.widgets) {
    if ('file' in widget) continue
    const { view, single, deps, later } = widget
    for (const { file, sri } of [view.zh, view.en, single.zh, single.en, ...deps, ...later]) {
      hashes.set(`widgets/${file}`, sri.slice('sha384-'.length))
    }
  }
  return hashes
}

/**
 * Everything wrong with a pack, in the order of its paths; empty when every listed file is there with its size and hash, none
 * is there unlisted, and what the facts name is on the list. `files` are the files found beside `release.json`.
 */
export function packFaults(facts: ReleaseFacts, files: readonly ReleaseFile[]): PackFault[] {
  const faults: PackFault[] = []
  const listed = new Map<string, ReleaseFile>()
  for (const file of facts.files) {
    if (!isInside(file.path) || file.path === FACTS_FILE) faults.push({ fault: 'outside', path: file.path })
    else if (listed.has(file.path)) faults.push({ fault: 'twice', path: file.path })
    else listed.set(file.path, file)
  }
  const found = new Map<string, ReleaseFile>()
  for (const file of files) {
    if (file.path === FACTS_FILE) continue
    if (!isInside(file.path)) faults.push({ fault: 'outside', path: file.path })
    else if (found.has(file.path)) faults.push({ fault: 'twice', path: file.path })
    else found.set(file.path, file)
  }
  for (const [path, { size, sha384 }] of listed) {
    const here = found.get(path)
    if (!here) faults.push({ fault: 'missing', path })
    else if (here.size !== size) faults.push({ fault: 'size', path })
    else if (here.sha384 !== sha384) faults.push({ fault: 'hash', path })
  }
  for (const path of found.keys()) if (!listed.has(path)) faults.push({ fault: 'extra', path })
  for (const path of new Set(namedPaths(facts))) if (!listed.has(path)) faults.push({ fault: 'unnamed', path })
  for (const [path, sha384] of hashedNames(facts)) {
    const file = listed.get(path)
    if (file && file.sha384 !== sha384) faults.push({ fault: 'hash', path })
  }
  const client = facts.client.replace(/\/?$/, '/')
  if (!isInside(client.slice(0, -1))) faults.push({ fault: 'outside', path: facts.client })
  // An app of widgets alone has no page that would load anything of a client.
  const hasPages = facts.render !== null || facts.publicEntries.length > 0 || facts.deskEntries.length > 0
  if (hasPages && ![...listed.keys()].some((path) => path.startsWith(client)))
    faults.push({ fault: 'unnamed', path: client })
  return faults.sort((a, b) => ((a.path ?? '') < (b.path ?? '') ? -1 : (a.path ?? '') > (b.path ?? '') ? 1 : 0))
}

/** The refusal that tells the first fault and how many more there are. */
export function damagedPack(faults: readonly PackFault[]): Refusal<'damaged-pack'> | null {
  const [first] = faults
  if (!first) return null
  return {
    refused: 'damaged-pack',
    facts: {
      fault: first.fault,
      ...(first.path === null ? {} : { path: first.path }),
      more: faults.length - 1,
      faults,
    },
  }
}
