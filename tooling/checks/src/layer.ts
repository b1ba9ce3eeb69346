import type { WorkspacePackage } from './repository.ts'

/** The four core packages, and which of our packages each may use. They hold the rules of law. */
export const CORE: Readonly<Record<string, readonly string[]>> = {
  'work-calendar': [],
  'department-registry': [],
  'task-model': ['work-calendar', 'department-registry'],
  'disclosure-rules': ['department-registry'],
}

export const LAYERS = [
  'core',
  'contract-kit',
  'publishing',
  'context',
  'client',
  'ui',
  'release-panel',
  'widget-kit',
  'file-screening',
  'server',
  'app',
  'tooling',
] as const
export type Layer = (typeof LAYERS)[number]

/** Which layers each may use. Core packages have the narrower table above; tooling serves everything and is not shipped. */
export const MAY_USE: Readonly<Record<Exclude<Layer, 'core' | 'tooling'>, readonly Layer[]>> = {
  'contract-kit': [],
  // Review before release is the same in every subject: knows none, and every context builds on it.
  publishing: ['core', 'contract-kit'],
  context: ['core', 'contract-kit', 'publishing'],
  // Every app takes these two: were they to know a subject, a change in it would reach every app.
  client: ['core', 'contract-kit'],
  ui: ['core'],
  // The screen of review before release: publishing as every desk shows it. It knows no subject either.
  'release-panel': ['core', 'contract-kit', 'publishing', 'client', 'ui'],
  'widget-kit': [],
  // Opens files on Node: only the server takes it, never a browser.
  'file-screening': ['core'],
  server: ['core', 'contract-kit', 'publishing', 'context', 'file-screening'],
  app: ['core', 'contract-kit', 'publishing', 'context', 'client', 'ui', 'release-panel', 'widget-kit'],
}

const OWN_LAYER: readonly string[] = [
  'contract-kit',
  'publishing',
  'client',
  'ui',
  'release-panel',
  'widget-kit',
  'file-screening',
]

/** A package's layer, from its folder: what is in packages/ and is nothing else is a context. */
export function layerOf({ folder }: WorkspacePackage): Layer {
  const [area, name = ''] = folder.split('/')
  if (area === 'tooling') return 'tooling'
  if (area === 'apps') return name === 'server' ? 'server' : 'app'
  if (name in CORE) return 'core'
  return OWN_LAYER.includes(name) ? (name as Layer) : 'context'
}

export function isCore(one: WorkspacePackage): boolean {
  return layerOf(one) === 'core'
}

/** Why one package may not use another, in a sentence; null when it may. */
export function whyNot(from: WorkspacePackage, to: WorkspacePackage): string | null {
  if (from === to) return null
  const a = layerOf(from)
  const b = layerOf(to)
  if (a === 'tooling') return null
  if (a === 'core') {
    const allowed = CORE[from.folder.split('/')[1] ?? ''] ?? []
    if (allowed.includes(to.folder.split('/')[1] ?? '') && b === 'core') return null
    return `${from.manifest.name} may use ${allowed.length === 0 ? 'nothing of ours' : allowed.join(', ')} only`
  }
  if (MAY_USE[a].includes(b)) return null
  if (a === 'context' && b === 'context') return 'contexts never import each other: what two need moves into the core'
  if (b === 'app' || b === 'server') return 'nothing imports an app'
  return `${a === 'app' ? 'an app' : a} may use ${MAY_USE[a].length === 0 ? 'nothing of ours' : MAY_USE[a].join(', ')} only`
}
