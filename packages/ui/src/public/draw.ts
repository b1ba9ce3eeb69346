import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import type { Bureau } from '../frame.ts'
import type { Lang } from '../language.ts'
import AccessibilityPage from './AccessibilityPage.vue'
import { htmlDocument, type PublicAssets } from './document.ts'
import type { PublicPage } from './page.ts'
import ProblemPage from './ProblemPage.vue'
import { readerKey, type Reader } from './reader.ts'
import { siteKey, type PublicSite } from './site.ts'
import { PUBLIC_WORDS } from './words.ts'

/**
 * What the host gives a page to ask the API with: an answer as `fetch` would bring it, without a network between. With a body it asks a
 * look-up (`…/look-up`), for what opens something has no place in an address; nothing else may be sent, for drawing a page changes nothing.
 */
export type AskApi = (path: string, body?: unknown) => Promise<Pick<Response, 'ok' | 'status' | 'statusText' | 'json'>>

/** What the host asks of an app's render module. */
export interface RenderRequest {
  /** Path and query as asked for. */
  readonly url: string
  readonly lang: Lang
  readonly large: boolean
  readonly bureau: Bureau
  readonly api: AskApi
  /** What a form without scripts sent to this address, urlencoded. `api` may then change what anybody may change. */
  readonly sent?: string
}

export interface Rendered {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly html: string
}

/** Somebody asks for a page. */
export interface Visit {
  readonly reader: Reader
  /** Path below the mount as it stands in the address (percent-encoded), without a closing slash; empty for the first page. */
  readonly path: string
  readonly query: URLSearchParams
  readonly api: AskApi
  /** The fields of a form that was sent to this address; null where the page is only asked for. */
  readonly sent: URLSearchParams | null
}

export interface PublicPages {
  readonly site: PublicSite
  readonly assets: PublicAssets
  /** The page of an address, or nothing where there is none. A refusal of the API that it throws is shown with its sentence. */
  readonly open: (visit: Visit) => Promise<PublicPage | undefined>
}

/**
 * Draws one public page of an app, its accessibility statement and the pages that say what is not there. A fault of the API is
 * thrown: the host answers it with its own page and the request's id.
 */
export async function drawPublicPage(request: RenderRequest, pages: PublicPages): Promise<Rendered> {
  const { url, lang, large, bureau } = request
  const { site, assets } = pages
  const address = new URL(url, 'http://page.invalid')
  const reader: Reader = { lang, large, bureau, address: address.pathname + address.search }
  const page = await pageOf(request, pages, reader, address)
  const app = createSSRApp(page.component, page.props).provide(readerKey, reader).provide(siteKey, site)
  const html = htmlDocument({
    lang,
    large,
    title: `${page.title} - ${bureau.name[lang]}`,
    description: page.description,
    meta: { SiteName: bureau.name[lang], ...page.meta },
    alternate: inOtherLanguage(address, lang),
    assets,
    script: page.script,
    state: page.state,
    body: await renderToString(app),
  })
  return { status: page.status ?? 200, headers: page.headers, html }
}

/** The same page in the other language; a code or a token in the address is for one reader only and is left out. */
function inOtherLanguage(address: URL, lang: Lang): string {
  const other = new URL(address)
  if (lang === 'zh') other.searchParams.set('lang', 'en')
  else other.searchParams.delete('lang')
  for (const own of ['code', 't', 'do']) other.searchParams.delete(own)
  return other.pathname + other.search
}

async function pageOf(
  { api, sent }: RenderRequest,
  { site, open }: PublicPages,
  reader: Reader,
  address: URL,
): Promise<PublicPage> {
  const { lang } = reader
  try {
    const path = address.pathname.slice(site.mount.length).replace(/\/$/, '')
    const form = sent === undefined ? null : new URLSearchParams(sent)
    const page = await open({ reader, path, query: address.searchParams, api, sent: form })
    if (page) return page
    const title = PUBLIC_WORDS.accessibility[lang]
    return path === 'accessibility' ? { component: AccessibilityPage, props: {}, title } : missing(lang)
  } catch (fault) {
    if (fault instanceof URIError) return missing(lang)
    if (!isRefusal(fault) || fault.status >= 500) throw fault
    if (fault.status === 404) return missing(lang)
    const title = PUBLIC_WORDS.refused[lang]
    return { component: ProblemPage, props: { title, text: fault.body.message }, title, status: fault.status }
  }
}

interface Refusal {
  readonly status: number
  readonly body: { readonly message: string }
}

/** A refusal as the typed fetch throws it, known by its form: no kit of contracts is needed to show a sentence. */
function isRefusal(fault: unknown): fault is Refusal {
  if (!(fault instanceof Error) || !('status' in fault) || !('body' in fault)) return false
  const { status, body } = fault
  return typeof status === 'number' && typeof body === 'object' && body !== null && 'message' in body
}

function missing(lang: Lang): PublicPage {
  const title = PUBLIC_WORDS.notFound[lang]
  return { component: ProblemPage, props: { title, text: PUBLIC_WORDS.notFoundText[lang] }, title, status: 404 }
}
