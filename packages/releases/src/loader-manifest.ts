import type { LoadedFile, WidgetRelease } from './widget-facts.ts'

/**
 * The files of one version of a widget, as the loader needs them: the sha256 (base64url, 43 letters each) with which their names end, of
 * `<tag>-zh-<hash>.js`, `<tag>-en-<hash>.js` and, where the view needs the shared runtime, `vue-<hash>.js`, in one string. The hash is
 * both the name and what is checked, since hashes are most of what a loader weighs.
 */
export type ManifestFiles = string

/** A widget that loads. */
export interface ManifestEntry {
  readonly f: ManifestFiles
  /** Height to reserve in px: wide, and narrow (≤ 600 px). */
  readonly h: readonly [wide: number, narrow: number]
  /** The first call, with `{attribute}`, `{attribute|default}` and `{lang}` to fill in. */
  readonly c?: string
  /** The version before, for when a file of this one cannot be had. */
  readonly p?: ManifestFiles
  readonly off?: undefined
}

/** A widget that the bureau switched off: known, and not loaded. */
export interface ManifestOff {
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

/** The hash at the end of a file’s name. Throws for a name without one: that build did not name its files by their content. */
function hashOf({ file }: LoadedFile): string {
  const hash = /-([A-Za-z0-9_-]{43})\.js$/.exec(file)?.[1]
  if (hash === undefined) throw new Error(`${file} does not end in its hash`)
  return hash
}

const filesOf = ({ view, deps }: WidgetRelease): ManifestFiles => [view.zh, view.en, ...deps].map(hashOf).join('')

/** The first call names the version of the widget that makes it, so that the server can tell old pages from new. */
function firstCall({ first, version }: WidgetRelease): string | null {
  return first === null ? null : `${first}${first.includes('?') ? '&' : '?'}wv=${encodeURIComponent(version)}`
}

function entryOf(widget: WidgetRelease, previous: WidgetRelease | undefined): ManifestEntry {
  const call = firstCall(widget)
  const before = previous && previous.version !== widget.version ? filesOf(previous) : null
  return {
    f: filesOf(widget),
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
    entries.set(widget.tag, switchedOff.has(widget.tag) ? { off: 1 } : entryOf(widget, before))
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

/**
 * Puts the manifest into a built loader, without the versions before: when a file cannot be had, the loader asks `manifest.json` for them, so
 * that no page carries hashes it hardly ever needs. Throws when the loader has no place for it, or more than one: that build is broken.
 */
export function bakeLoader(template: string, manifest: LoaderManifest): string {
  const [before, after, ...more] = template.split(MANIFEST_PLACE)
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(
      `a loader holds ${MANIFEST_PLACE} exactly once, this one ${template.split(MANIFEST_PLACE).length - 1} times`,
    )
  }
  const needed = Object.entries(manifest).map(([tag, entry]) => [tag, { ...entry, p: undefined }])
  return `${before}${scriptJson(Object.fromEntries(needed))}${after}`
}
