import { widgetPage } from '@gongkai/releases'
import { SITE } from './choose.ts'
import { bakedFile } from './client-files.ts'
import { addressOf, escapeHtml } from './plain-page.ts'
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
 * The page of a frame: one widget under a heading of its own, for sites that let nobody's scripts in. The kit's `frame.js` puts the element in
 * with the query as its attributes; until then, and without scripts, there is a link. `site` is the one around the frame where that decides
 * which version it gets. Null where there is no such widget.
 */
export function framePage({ active, kit }: WidgetChoice, url: string, site: string | null): string | null {
  const { pathname, searchParams: query } = addressOf(url)
  const tag = pathname.slice(pathname.lastIndexOf('/') + 1)
  const widget = active.find((one) => one.tag === tag)
  if (!widget || !kit) return null
  // As the widget reads it: any tag, not only the two that our own pages know.
  const lang = /^en\b/i.test(query.get('lang') ?? '') ? 'en' : 'zh'
  const title = escapeHtml(widget.title[lang])
  const loader = site === null ? '../loader.js' : `../loader.js?${SITE}=${encodeURIComponent(site)}`
  return (
    `<!doctype html><html lang="${lang === 'en' ? 'en' : 'zh-CN'}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>` +
    `<link rel="stylesheet" href="../frame.css"><script async src="${loader}"></script>` +
    `<script defer src="../frame.js"></script></head>` +
    `<body><header class="gk-hidden"><h1>${title}</h1></header><main>` +
    `<p><a href="${escapeHtml(widgetPage(widget, Object.fromEntries(query)))}" target="_blank" rel="noopener">${title} (${words.open[lang]})</a></p>` +
    `</main></body></html>`
  )
}
