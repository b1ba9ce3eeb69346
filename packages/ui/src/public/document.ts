import type { Lang } from '../language.ts'

/** The hashed files of an app's client build; scripts by the names that its `app.ts` gives them. `frame` is on every page. */
export interface PublicAssets {
  readonly styles: readonly string[]
  readonly scripts: Readonly<Record<string, string>>
}

export interface DocumentParts {
  readonly lang: Lang
  readonly large: boolean
  readonly title: string
  readonly description?: string
  /** Facts about the page for the search engines and checks of government sites, such as `ArticleTitle`. */
  readonly meta: Readonly<Record<string, string>>
  /** The same page in the other language. */
  readonly alternate: string
  readonly assets: PublicAssets
  readonly script?: string
  readonly state?: unknown
  readonly body: string
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
export const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => escapes[character] ?? character)

/** JSON that can stand inside a script element: `<` never ends it. */
export const stateJson = (state: unknown) => JSON.stringify(state).replace(/</g, '\\u003c')

/** A page that names a script its app does not build is a mistake to be seen at once, not a page that stays dead. */
function scriptOf({ scripts }: PublicAssets, name: string): string {
  const address = scripts[name]
  if (!address) throw new Error(`there is no script called ${name} among ${Object.keys(scripts).join(', ')}`)
  return address
}

/** The whole page. No inline script or style: the policy of the host allows neither. */
export function htmlDocument(parts: DocumentParts): string {
  const { lang, large, assets, script } = parts
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(parts.title)}</title>`,
    ...(parts.description ? [`<meta name="description" content="${escapeHtml(parts.description)}">`] : []),
    ...Object.entries(parts.meta).map(
      ([name, content]) => `<meta name="${escapeHtml(name)}" content="${escapeHtml(content)}">`,
    ),
    '<meta name="format-detection" content="telephone=no">',
    `<link rel="alternate" hreflang="${lang === 'zh' ? 'en' : 'zh-CN'}" href="${escapeHtml(parts.alternate)}">`,
    ...assets.styles.map((href) => `<link rel="stylesheet" href="${href}">`),
    `<script type="module" blocking="render" async src="${scriptOf(assets, 'frame')}"></script>`,
    ...(script ? [`<script type="module" src="${scriptOf(assets, script)}"></script>`] : []),
  ]
  const state =
    parts.state === undefined ? '' : `<script type="application/json" id="state">${stateJson(parts.state)}</script>`
  return (
    `<!doctype html><html lang="${lang === 'en' ? 'en' : 'zh-CN'}"${large ? ' data-large' : ''}>` +
    `<head>${head.join('')}</head><body>${parts.body}${state}</body></html>`
  )
}
