import type { LoadedFile, WidgetRelease } from './widget-facts.ts'

/** A file in the baked manifest: its name beside the loader, and its sha384 in base64 without the `sha384-`. */
export type ManifestFile = readonly [file: string, sha384: string]

/** The files of one version of a widget: the first view by language, and what is loaded together with it. */
export interface ManifestVersion {
  readonly v: string
  readonly zh: ManifestFile
  readonly en: ManifestFile
  /** `deps`, where there are any. */
  readonly d?: readonly ManifestFile[]
}

/** A widget that loads. */
export interface ManifestEntry extends ManifestVersion {
  /** Height to reserve in px: wide, and narrow (≤ 600 px). */
  readonly h: readonly [wide: number, narrow: number]
  /** The first call, with `{attribute}`, `{attribute|default}` and `{lang}` to fill in. */
  readonly c?: string
  /** The version before, for when a file of this one cannot be had. */
  readonly p?: ManifestVersion
  readonly off?: undefined
}

/** A widget that the bureau switched off: known, and not loaded. */
export interface ManifestOff {
  readonly v: string
  readonly off: 1
}

/** What the loader knows: tag → files. Short names, since every embedding page downloads it. */
export type LoaderManifest = Readonly<Record<string, ManifestEntry | ManifestOff>>

export interface ManifestInput {
  /** The widgets to load, one a tag; of two with one tag the first counts. */
  readonly active: readonly WidgetRelease[]
  /** What was active before, where it is still stored; one a tag. */
  readonly previous: readonly WidgetRelease[]
  /** Tags that are switched off. */
  readonly off: Iterable<string>
}

const fileOf = ({ file, sri }: LoadedFile): ManifestFile => [file, sri.slice('sha384-'.length)]

function versionOf({ version, view, deps }: WidgetRelease): ManifestVersion {
  const files = { v: version, zh: fileOf(view.zh), en: fileOf(view.en) }
  return deps.length > 0 ? { ...files, d: deps.map(fileOf) } : files
}

/** The first call names the version of the widget that makes it, so that the server can tell old pages from new. */
function firstCall({ first, version }: WidgetRelease): string | null {
  return first === null ? null : `${first}${first.includes('?') ? '&' : '?'}wv=${encodeURIComponent(version)}`
}

function entryOf(widget: WidgetRelease, previous: WidgetRelease | undefined): ManifestEntry {
  const call = firstCall(widget)
  const before = previous && previous.version !== widget.version ? versionOf(previous) : null
  return {
    ...versionOf(widget),
    h: [widget.height.wide, widget.height.narrow],
    ...(call === null ? {} : { c: call }),
    ...(before === null ? {} : { p: before }),
  }
}

/**
 * The manifest of a loader, in the order of the tags: the same input in another order gives the same bytes. A page of
 * another major asks another loader, so the caller passes the widgets of one major.
 */
export function loaderManifest({ active, previous, off }: ManifestInput): LoaderManifest {
  const switchedOff = new Set(off)
  const entries = new Map<string, ManifestEntry | ManifestOff>()
  for (const widget of active) {
    if (entries.has(widget.tag)) continue
    const before = previous.find(({ tag, major }) => tag === widget.tag && major === widget.major)
    entries.set(widget.tag, switchedOff.has(widget.tag) ? { v: widget.version, off: 1 } : entryOf(widget, before))
  }
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Where the built loader wants its manifest. */
export const MANIFEST_PLACE = '__GK_MANIFEST__'

const ESCAPED: Readonly<Record<string, string>> = { '<': '\\u003c', '\u2028': '\\u2028', '\u2029': '\\u2029' }

/** JSON that is safe inside a script, also one that stands in a page. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<\u2028\u2029]/g, (letter) => ESCAPED[letter] ?? letter)
}

/** Puts the manifest into a built loader. Throws when the loader has no place for it, or more than one: that build is broken. */
export function bakeLoader(template: string, manifest: LoaderManifest): string {
  const [before, after, ...more] = template.split(MANIFEST_PLACE)
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(
      `a loader holds ${MANIFEST_PLACE} exactly once, this one ${template.split(MANIFEST_PLACE).length - 1} times`,
    )
  }
  return `${before}${scriptJson(manifest)}${after}`
}
