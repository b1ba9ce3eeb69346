import type { Lang } from '@gongkai/ui'

/** The hashed files of the client build, by the name of their entry. */
export interface Assets {
  readonly styles: readonly string[]
  readonly scripts: Readonly<Record<'frame' | 'workbench' | 'check', string>>
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
  readonly assets: Assets
  readonly script?: keyof Assets['scripts']
  /** Loaders of the platform whose widgets stand live on the page. */
  readonly loaders?: readonly string[]
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
    `<script type="module" blocking="render" async src="${assets.scripts.frame}"></script>`,
    ...(script ? [`<script type="module" src="${assets.scripts[script]}"></script>`] : []),
    ...(parts.loaders ?? []).map((src) => `<script async src="${escapeHtml(src)}"></script>`),
  ]
  const state =
    parts.state === undefined ? '' : `<script type="application/json" id="state">${stateJson(parts.state)}</script>`
  return (
    `<!doctype html><html lang="${lang === 'en' ? 'en' : 'zh-CN'}"${large ? ' data-large' : ''}>` +
    `<head>${head.join('')}</head><body>${parts.body}${state}</body></html>`
  )
}
