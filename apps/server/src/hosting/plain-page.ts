import type { Bureau } from './bureau.ts'

export type PageLang = 'zh' | 'en'

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
export const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => escapes[character] ?? character)

const words = {
  skip: { zh: '跳到正文', en: 'Skip to the content' },
  service: { zh: '政务公开', en: 'Government openness' },
  other: { zh: 'English', en: '中文' },
  large: { zh: '大字版', en: 'Large text' },
  standard: { zh: '标准字号', en: 'Standard text' },
  organiser: { zh: '主办单位', en: 'Run by' },
  contact: { zh: '联系电话', en: 'Telephone' },
  address: { zh: '通信地址', en: 'Address' },
  accessibility: { zh: '无障碍说明', en: 'Accessibility statement' },
  tools: { zh: '语言与字号', en: 'Language and text size' },
} as const

/** The address of a request. What no parser takes (`//`, an absolute form) counts as the start page's. */
export function addressOf(url: string): URL {
  return URL.parse(url, 'http://page.invalid') ?? new URL('http://page.invalid/')
}

/** How a page is asked for: its language and text size stand in the address. */
export interface Choice {
  readonly lang: PageLang
  readonly large: boolean
}

export function choiceOf(query: URLSearchParams): Choice {
  return { lang: query.get('lang') === 'en' ? 'en' : 'zh', large: query.get('large') === '1' }
}

/** An address of ours with this reader's language and size. */
export function withChoice(path: string, { lang, large }: Choice): string {
  const query = new URLSearchParams()
  if (lang === 'en') query.set('lang', 'en')
  if (large) query.set('large', '1')
  return query.size > 0 ? `${path}?${query}` : path
}

export interface PlainPage {
  readonly choice: Choice
  readonly bureau: Bureau
  readonly styles: readonly string[]
  readonly accessibility?: string | undefined
  /** The address of this page without its query. */
  readonly path: string
  readonly title: string
  readonly lead?: string
  /** Ready HTML; whoever writes it has escaped what came from data. */
  readonly body: string
}

/**
 * A page of the platform itself: the start page, and the pages for what is not there or has failed. It needs no app and
 * no script, so it stands when a release is broken; it wears the style sheet of a release where there is one.
 */
export function plainPage({ choice, bureau, styles, accessibility, path, title, lead, body }: PlainPage): string {
  const { lang, large } = choice
  const other: PageLang = lang === 'zh' ? 'en' : 'zh'
  const say = (name: keyof typeof words) => escapeHtml(words[name][lang])
  const name = escapeHtml(bureau.name[lang])
  const link = (address: string, text: string) => `<a href="${escapeHtml(address)}">${text}</a>`
  const foot = [
    ['organiser', bureau.organiser[lang]],
    ['contact', bureau.phone[lang]],
    ...(bureau.address ? [['address', bureau.address[lang]] as const] : []),
  ] as const
  const statement = accessibility ? [`<li>${link(withChoice(accessibility, choice), say('accessibility'))}</li>`] : []
  const marks = bureau.marks.map(({ text, url }) => `<li>${url ? link(url, escapeHtml(text)) : escapeHtml(text)}</li>`)
  return (
    `<!doctype html><html lang="${lang === 'en' ? 'en' : 'zh-CN'}"${large ? ' data-large' : ''}><head>` +
    `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
    `<title>${escapeHtml(title)} - ${name}</title>` +
    `<meta name="SiteName" content="${name}">` +
    styles.map((href) => `<link rel="stylesheet" href="${escapeHtml(href)}">`).join('') +
    `</head><body><a class="gk-skip" href="#main">${say('skip')}</a>` +
    `<header class="gk-bar"><div class="gk-wide"><a class="gk-bureau" href="${escapeHtml(withChoice('/', choice))}">` +
    `<span class="gk-bureau-name">${name}</span> <span class="gk-bureau-service">${say('service')}</span></a>` +
    `<nav class="gk-bar-links" aria-label="${say('tools')}">` +
    `<a lang="${other === 'en' ? 'en' : 'zh-CN'}" href="${escapeHtml(withChoice(path, { lang: other, large }))}">${say('other')}</a>` +
    link(withChoice(path, { lang, large: !large }), say(large ? 'standard' : 'large')) +
    `</nav></div></header><main id="main" class="gk-main gk-wide" tabindex="-1"><div class="gk-head gk-head-first">` +
    `<h1>${escapeHtml(title)}</h1>${lead ? `<p class="gk-lead">${escapeHtml(lead)}</p>` : ''}</div>` +
    `<div class="gk-columns"><div class="gk-column">${body}</div></div></main>` +
    `<footer class="gk-foot"><div class="gk-wide"><dl>` +
    foot.map(([label, value]) => `<dt>${say(label)}</dt><dd>${escapeHtml(value)}</dd>`).join('') +
    `</dl>${statement.length + marks.length > 0 ? `<ul>${[...statement, ...marks].join('')}</ul>` : ''}</div></footer></body></html>`
  )
}
