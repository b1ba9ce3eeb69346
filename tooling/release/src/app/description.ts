export interface Titled {
  readonly zh: string
  readonly en: string
}

export interface PublicEntry {
  readonly path: string
  readonly title: Titled
  /** One sentence on what it is for, shown on the platform's first page. */
  readonly lead?: Titled
  /** Place on the platform's first page, among the entries of all apps; 100 where not said. */
  readonly order?: number
}

export interface DeskEntry {
  readonly path: string
  readonly title: Titled
  /** Who sees it in the rail; everybody where not said. */
  readonly roles?: readonly string[]
  /** Place in the rail, among the entries of all apps; 100 where not said. */
  readonly order?: number
}

export interface PublicPages {
  /** Module that exports `render(request)`, which draws every public page on the server. */
  readonly render: string
  /**
   * Scripts by name; `render` finds their addresses in `__PUBLIC_ASSETS__.scripts`. `frame` is on every page, and the style sheets it
   * imports are the style sheets of the pages (`__PUBLIC_ASSETS__.styles`).
   */
  readonly scripts: { readonly frame: string } & Readonly<Record<string, string>>
}

export interface DeskPage {
  /** Module that starts the desk in `<div id="app">`. */
  readonly entry: string
  /** A service worker of its own, without imports that remain: served as `<mount>desk-worker.js`, for pages that work without a line. */
  readonly worker?: string
  readonly title: Titled
}

/**
 * What an app is, apart from its code: all paths of files are from the app's folder. An app has public pages, a desk, widgets (every folder
 * of `src/widgets/` with a `widget.ts`), or any of them; name and version are those of its package.json.
 */
export interface AppDescription {
  /** The path this app owns on the platform's origin, with both slashes. With public pages the desk lies under `<mount>desk/`. */
  readonly mount: `/${string}/`
  readonly title: Titled
  readonly public?: PublicPages
  readonly desk?: DeskPage
  readonly publicEntries?: readonly PublicEntry[]
  readonly deskEntries?: readonly DeskEntry[]
  /** Path of the accessibility statement, where this app carries one. */
  readonly accessibility?: `/${string}`
  /** Path of the map of the public pages (sitemap.xml), where this app draws one. */
  readonly sitemap?: `/${string}`
}

/** Checks a description where it is written. Throws with one sentence that names the mistake. */
export function describeApp(app: AppDescription): AppDescription {
  if (!/^\/(?:[a-z0-9-]+\/)+$/.test(app.mount)) throw new Error(`mount: ${app.mount} must be a path with both slashes`)
  const paths = [...(app.publicEntries ?? []), ...(app.deskEntries ?? [])].map(({ path }) => path)
  if (app.accessibility !== undefined) paths.push(app.accessibility)
  if (app.sitemap !== undefined) paths.push(app.sitemap)
  const outside = paths.find((path) => !path.startsWith(app.mount))
  if (outside !== undefined) throw new Error(`${outside} is not under ${app.mount}, the path that this app owns`)
  if (app.publicEntries?.length && !app.public) throw new Error('there are public entries, but no public pages')
  if (app.deskEntries?.length && !app.desk) throw new Error('there are desk entries, but no desk')
  return app
}
