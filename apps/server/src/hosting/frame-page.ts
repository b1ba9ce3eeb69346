import { wordSentence } from '@gongkai/contract-kit'
import { RELEASE_SENTENCES, widgetPage } from '@gongkai/releases'
import { SITE } from './choose.ts'
import { bakedFile } from './client-files.ts'
import { addressOf, escapeHtml, type PageLang } from './plain-page.ts'
import type { WidgetChoice } from './widget-choice.ts'

/** The style of a frame's page: nothing but room for the widget, and a heading for those who hear the page. */
export const FRAME_STYLE = bakedFile(
  'html,body{margin:0;padding:0;background:transparent}' +
    '.gk-hidden{position:absolute;width:1px;height:1px;margin:-1px;padding:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap;border:0}\n',
  '.css',
)

/** Our own scripts and style only, our own API only, and framed by the sites on the list only. */
export function frameHeaders(origins: readonly string[] | '*'): Readonly<Record<string, string>> {
  const ancestors = origins === '*' ? '*' : ["'self'", ...origins].join(' ')
  return {
    'content-security-policy': [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "connect-src 'self'",
      "form-action 'none'",
      "base-uri 'none'",
      `frame-ancestors ${ancestors}`,
    ].join('; '),
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'unsafe-none',
    // A page that isolates itself frames isolated pages only; everything here is our own anyway.
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-resource-policy': 'cross-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
  }
}

const words = { open: { zh: '在新页面打开', en: 'Open in a page of its own' } } as const

/**
 * What a frame shows on a site that is not on the list, where the browser names the site: why, and the way to the platform's own page. Any
 * site may frame it, as otherwise the reader would see a browser's own sentence about a refused connection; it holds nothing else.
 */
export function refusedFrame({ active }: WidgetChoice, url: string, site: string): string | null {
  const { query, widget, lang } = askedFor(active, url)
  if (!widget) return null
  const refusal = wordSentence(RELEASE_SENTENCES['origin-not-allowed'], { origin: site }, lang)
  return framed(widget, lang, '', `<p>${escapeHtml(refusal)}</p>${linkTo(widget, query, lang)}`)
}

/**
 * The page of a frame: one widget under a heading of its own, for sites that let nobody's scripts in. The kit's `frame.js` puts the element in
 * with the query as its attributes; until then, and without scripts, there is a link. `site` is the one around the frame where that decides
 * which version it gets. Null where there is no such widget.
 */
export function framePage({ active, kit }: WidgetChoice, url: string, site: string | null): string | null {
  const { query, widget, lang } = askedFor(active, url)
  if (!widget || !kit) return null
  const loader = site === null ? '../loader.js' : `../loader.js?${SITE}=${encodeURIComponent(site)}`
  const scripts = `<script async src="${loader}"></script><script defer src="../frame.js"></script>`
  return framed(widget, lang, scripts, linkTo(widget, query, lang))
}

function askedFor(active: WidgetChoice['active'], url: string) {
  const { pathname, searchParams: query } = addressOf(url)
  const tag = pathname.slice(pathname.lastIndexOf('/') + 1)
  // As the widget reads it: any tag, not only the two that our own pages know.
  const lang: PageLang = /^en\b/i.test(query.get('lang') ?? '') ? 'en' : 'zh'
  return { query, lang, widget: active.find((one) => one.tag === tag) }
}

type Framed = WidgetChoice['active'][number]

function framed({ title }: Framed, lang: PageLang, scripts: string, main: string): string {
  const heading = escapeHtml(title[lang])
  return (
    `<!doctype html><html lang="${lang === 'en' ? 'en' : 'zh-CN'}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${heading}</title>` +
    `<link rel="stylesheet" href="../frame.css">${scripts}</head>` +
    `<body><header class="gk-hidden"><h1>${heading}</h1></header><main>${main}</main></body></html>`
  )
}

function linkTo(widget: Framed, query: URLSearchParams, lang: PageLang): string {
  const page = escapeHtml(widgetPage(widget, Object.fromEntries(query)))
  return `<p><a href="${page}" target="_blank" rel="noopener">${escapeHtml(widget.title[lang])} (${words.open[lang]})</a></p>`
}
