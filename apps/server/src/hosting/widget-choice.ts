import { compareVersions } from '@gongkai/contract-kit'
import { loaderManifest, type LoaderManifest, type PlainWidget, type WidgetRelease } from '@gongkai/releases'
import type { FastifyRequest } from 'fastify'
import type { ReleasedWidget } from '../modules/releases/index.ts'
import { embeddingOrigin, versionFor } from './choose.ts'
import type { ServedVersion } from './served-version.ts'
import type { ShownApp, Snapshot } from './snapshot.ts'

/** What one page is given of one major: which version of each widget, and the loader they share. */
export interface WidgetChoice {
  readonly major: number
  readonly active: readonly WidgetRelease[]
  readonly previous: readonly WidgetRelease[]
  readonly off: readonly string[]
  /** The newest kit among the versions that were chosen; null where none brings one. */
  readonly kit: ServedVersion | null
}

type AnyWidget = WidgetRelease | PlainWidget

export const isPlain = (widget: AnyWidget): widget is PlainWidget => 'file' in widget

const widgetIn = (version: ServedVersion | null, tag: string, major: number): AnyWidget | undefined =>
  version?.release.widgets.find((widget) => widget.tag === tag && widget.major === major)

/** Whether pages are given different loaders: then no cache that readers share may keep one. */
export function loadersDiffer({ state, apps }: Snapshot): boolean {
  return [...state.switches.values()].some(({ rollOut }) => rollOut !== null) || apps.some(({ canary }) => canary)
}

/** The version that carries a widget for this request, and the one to fall back on: roll-out by site, then the canary, then what is active. */
function versionsFor(
  request: FastifyRequest | null,
  { state }: Snapshot,
  app: ShownApp,
  tag: string,
): readonly [ServedVersion, ServedVersion | null] {
  const rollOut = state.switches.get(tag)?.rollOut
  const origin = request && embeddingOrigin(request)
  if (rollOut && origin !== null && rollOut.origins.includes(origin)) {
    const found = app.versions.find(({ release }) => release.version === rollOut.version)
    if (found) return [found, app.current]
  }
  const chosen = request ? versionFor(request, app) : app.current
  return [chosen, chosen === app.current ? app.previous : app.current]
}

/** The widgets of a major as this request gets them; without a request as most pages do. Of two apps with one tag the first counts. */
export function chooseWidgets(snapshot: Snapshot, major: number, request: FastifyRequest | null): WidgetChoice {
  const active: WidgetRelease[] = []
  const previous: WidgetRelease[] = []
  const kits = new Set<ServedVersion>()
  for (const app of snapshot.apps) {
    const tags = new Set(app.versions.flatMap(({ release }) => release.widgets.map(({ tag }) => tag)))
    for (const tag of tags) {
      const [version, before] = versionsFor(request, snapshot, app, tag)
      const widget = widgetIn(version, tag, major)
      if (!widget || isPlain(widget) || active.some((one) => one.tag === tag)) continue
      active.push(widget)
      if (version.release.kit) kits.add(version)
      const former = widgetIn(before, tag, major)
      if (former && !isPlain(former)) previous.push(former)
    }
  }
  const off = [...snapshot.state.switches].flatMap(([tag, one]) => (one.off ? [tag] : []))
  const kit = [...kits].toSorted((a, b) => compareVersions(kitVersion(b), kitVersion(a)))[0] ?? null
  return { major, active, previous, off, kit }
}

const kitVersion = ({ release }: ServedVersion) => release.kit?.version ?? '0.0.0'

/** The widgets as most pages get them, of every major: what the gallery shows. */
export function releasedWidgets({ apps, state }: Snapshot): ReleasedWidget[] {
  const widgets = new Map<string, ReleasedWidget>()
  for (const { name, current } of apps) {
    for (const widget of current.release.widgets) {
      const key = `${widget.major} ${widget.tag}`
      if (isPlain(widget) || widgets.has(key)) continue
      const { changelog } = current.release
      widgets.set(key, { app: name, widget, changelog, off: state.switches.get(widget.tag)?.off ?? false })
    }
  }
  return [...widgets.values()]
}

/** The file of a widget from before the loader, where that is what this request gets. */
export function plainFile(snapshot: Snapshot, major: number, name: string, request: FastifyRequest) {
  for (const app of snapshot.apps) {
    const tag = app.versions
      .flatMap(({ release }) => release.widgets)
      .find((widget) => isPlain(widget) && widget.file === name)?.tag
    if (tag === undefined) continue
    const [version] = versionsFor(request, snapshot, app, tag)
    const widget = widgetIn(version, tag, major)
    if (widget && isPlain(widget) && widget.file === name) return version.widgets.get(name)
  }
  return undefined
}

/** The manifest of all widgets, or of one. */
export function manifestOf({ active, previous, off }: WidgetChoice, tag?: string): LoaderManifest {
  const wanted = (widgets: readonly WidgetRelease[]) =>
    tag === undefined ? widgets : widgets.filter((widget) => widget.tag === tag)
  return loaderManifest({ active: wanted(active), previous: wanted(previous), off })
}
