import { embedAddresses } from './embed-address.ts'
import { attribute, contentText } from './html-text.ts'
import type { EmbedForm } from './values.ts'
import type { WidgetFacts, WidgetRelease } from './widget-facts.ts'

/** What a web team pastes, and where. */
export interface Snippet {
  /** Into the page. */
  readonly html: string
  /** Instead of the element, for editors that strip tags they do not know; null where the form has no element. */
  readonly div: string | null
  /** Into the style sheet of the site, so that nothing jumps before the widget is there. No style element or attribute is needed. */
  readonly reserve: string
  /** What a strict policy of the page has to hold. */
  readonly policy: string
}

export interface SnippetWishes {
  readonly widget: WidgetFacts & Pick<WidgetRelease, 'single'>
  /** The origin of the platform. */
  readonly platform: string
  /** Of the comments, and of the widget where the attributes name no language. */
  readonly lang: 'zh' | 'en'
  /** As they are to be written; a flag has an empty value. */
  readonly attributes: Readonly<Record<string, string>>
}

const SAID = {
  once: { zh: '一个页面写一次，放在任何位置都可以', en: 'Once in a page, wherever you like' },
  pinned: {
    zh: '内容固定，不会自己更新；换版本时请把这一行整行换掉',
    en: 'Pinned: it never changes by itself. Replace the whole line to take a new version',
  },
  inside: { zh: '里面的链接在组件没有出现时显示', en: 'The link inside shows when the widget does not appear' },
  optional: {
    zh: '可以不要：让框架的高度跟着内容变',
    en: 'Optional: lets the height of the frame follow its content',
  },
} as const

type Lang = 'zh' | 'en'
const comment = (said: keyof typeof SAID, lang: Lang) => `<!-- ${SAID[said][lang]} -->`

/** The language the widget will be in: `en…` is English, anything else Chinese. */
function languageOf({ attributes, lang }: SnippetWishes): Lang {
  const said = attributes['lang']
  return said === undefined || said === '' ? lang : /^en\b/i.test(said) ? 'en' : 'zh'
}

/**
 * The page of the platform that does without scripts what a widget does, as a path: `{board}` is the attribute, `{kind|all}` one with a
 * default. Cut at the first that nothing is given for: `/boards/` is a page, `/boards//ask` would be none.
 */
export function widgetPage({ page }: Pick<WidgetFacts, 'page'>, attributes: SnippetWishes['attributes']): string {
  let filled = ''
  let at = 0
  for (const place of page.matchAll(/\{([a-z0-9-]+)(?:\|([^}]*))?\}/g)) {
    const [written, name = '', otherwise] = place
    filled += page.slice(at, place.index)
    const value = attributes[name] || otherwise
    if (!value) return filled
    filled += encodeURIComponent(value.toWellFormed())
    at = place.index + written.length
  }
  return filled + page.slice(at)
}

/** The address of that page for the code to paste: where an attribute is not given, its example stands. */
export function fallbackAddress({ widget, platform, attributes }: Omit<SnippetWishes, 'lang'>): string {
  const given = Object.entries(attributes).filter(([, value]) => value !== '')
  const examples = Object.entries(widget.attributes).flatMap(([name, { kind, example }]) =>
    kind === 'flag' || example === undefined || widget.page.includes(`{${name}|`) ? [] : [[name, example]],
  )
  return platform + widgetPage(widget, Object.fromEntries([...examples, ...given]))
}

function fallbackLink(wishes: SnippetWishes): string {
  const title = wishes.widget.title[languageOf(wishes)]
  return `  <p><a${attribute('href', fallbackAddress(wishes))}>${contentText(title)}</a></p>`
}

function element(wishes: SnippetWishes): string {
  const { widget, attributes } = wishes
  const written = Object.entries(attributes).map(([name, value]) => attribute(name, value))
  return `<${widget.tag}${written.join('')}>\n${fallbackLink(wishes)}\n</${widget.tag}>`
}

/** The same as a `div`, whose `data-` attributes editors keep; the loader puts the element in its place. */
function placeholder(wishes: SnippetWishes): string {
  const { widget, attributes } = wishes
  const written = Object.entries(attributes).map(([name, value]) => attribute(`data-${name}`, value))
  const named = attribute('class', 'gk-widget') + attribute('data-gk', widget.tag.replace(/^gk-/, ''))
  return `<div${named}${written.join('')}>\n${fallbackLink(wishes)}\n</div>`
}

/**
 * Style sheet lines that keep the place of the widget free until the script is there. From then on the script keeps it, and gives back
 * what is not filled: a rule that stayed would leave blank space under a short list for good.
 */
function reserved({ tag, height }: WidgetFacts): string {
  const places = `${tag}:not([data-gk-state]), .gk-widget[data-gk="${tag.replace(/^gk-/, '')}"]`
  return [
    `${places} { display: block; min-height: ${height.wide}px }`,
    `@media (max-width: 600px) { ${places} { min-height: ${height.narrow}px } }`,
  ].join('\n')
}

/** The attributes that a frame's page takes: not the platform, which it comes from, nor when to start. */
function frameQuery(attributes: SnippetWishes['attributes']): string {
  const pairs = Object.entries(attributes).filter(([name]) => name !== 'api' && name !== 'loading')
  const query = pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value.toWellFormed())}`)
  return query.length > 0 ? `?${query.join('&')}` : ''
}

/**
 * The code to paste for one form: the loader (updates by itself), the single file (pinned by its hash), or the frame (no script of
 * ours in the page). Every attribute stays the text that was given.
 */
export function embedSnippet(form: EmbedForm, wishes: SnippetWishes): Snippet {
  const { widget, platform, lang, attributes } = wishes
  const at = embedAddresses(platform, widget.major)
  const inside = comment('inside', lang)
  if (form === 'loader') {
    const script = `<script async crossorigin data-cfasync="false"${attribute('src', at.loader)}></script>`
    const head = `${comment('once', lang)}\n${script}`
    return {
      html: `${head}\n${inside}\n${element(wishes)}`,
      div: `${head}\n${inside}\n${placeholder(wishes)}`,
      reserve: reserved(widget),
      policy: `script-src ${platform}; connect-src ${platform}`,
    }
  }
  if (form === 'single') {
    const { file, sri } = widget.single[languageOf(wishes)]
    const script = `<script type="module" crossorigin${attribute('integrity', sri)}${attribute('src', at.file(file))}></script>`
    return {
      html: `${comment('pinned', lang)}\n${script}\n${inside}\n${element(wishes)}`,
      div: null,
      reserve: reserved(widget),
      policy: `script-src '${sri}'; connect-src ${platform}`,
    }
  }
  const title = widget.title[languageOf(wishes)]
  const chosen = attributes['lang'] ? attributes : { ...attributes, lang }
  const source = at.frame(widget.tag) + frameQuery(chosen)
  const size = `${attribute('width', '100%')}${attribute('height', String(widget.height.wide))}`
  const frame = `<iframe${attribute('title', title)}${attribute('src', source)}${size} loading="lazy"></iframe>`
  const script = `<script async crossorigin${attribute('src', at.resize)}></script>`
  return {
    html: `${frame}\n${comment('optional', lang)}\n${script}`,
    div: null,
    reserve: `iframe[src^="${at.frame(widget.tag)}"] { border: 0 }`,
    policy: `frame-src ${platform}`,
  }
}
