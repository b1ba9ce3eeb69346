import { Refused } from '@gongkai/contract-kit/fetch'
import type { Bureau, Lang } from '@gongkai/ui'
import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import ProblemPage from './about/ProblemPage.vue'
import { ABOUT_WORDS } from './about/words.ts'
import { renderApi, type AskApi } from './page/api.ts'
import { htmlDocument, type Assets } from './page/document.ts'
import type { Page } from './page/page.ts'
import { readerKey, type Reader } from './page/reader.ts'
import { openPage } from './routes.ts'

declare const __PUBLIC_ASSETS__: Assets

export interface RenderRequest {
  /** Path and query as asked for. */
  readonly url: string
  readonly lang: Lang
  readonly large: boolean
  readonly bureau: Bureau
  readonly api: AskApi
}

export interface Rendered {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly html: string
}

/** Draws one public page. A fault of the API is thrown: the host answers it with its own page and the request's id. */
export async function render({ url, lang, large, bureau, api }: RenderRequest): Promise<Rendered> {
  const address = new URL(url, 'http://page.invalid')
  const reader: Reader = { lang, large, bureau, address: address.pathname + address.search }
  const page = await pageOf(reader, address, api)
  const body = await renderToString(createSSRApp(page.component, page.props).provide(readerKey, reader))
  const alternate = new URL(address)
  if (lang === 'zh') alternate.searchParams.set('lang', 'en')
  else alternate.searchParams.delete('lang')
  const html = htmlDocument({
    lang,
    large,
    title: `${page.title} - ${bureau.name[lang]}`,
    description: page.description,
    meta: { SiteName: bureau.name[lang], ...page.meta },
    alternate: alternate.pathname + alternate.search,
    assets: __PUBLIC_ASSETS__,
    script: page.script,
    state: page.state,
    loaders: page.loaders,
    body,
  })
  return { status: page.status ?? 200, headers: page.headers, html }
}

async function pageOf(reader: Reader, address: URL, ask: AskApi): Promise<Page> {
  try {
    const visit = { reader, api: renderApi(ask, reader.lang), query: address.searchParams }
    return (await openPage(visit, address.pathname)) ?? missing(reader.lang)
  } catch (fault) {
    if (fault instanceof URIError) return missing(reader.lang)
    if (!(fault instanceof Refused) || fault.status >= 500) throw fault
    const title = ABOUT_WORDS.refused[reader.lang]
    return { component: ProblemPage, props: { title, text: fault.body.message }, title, status: fault.status }
  }
}

function missing(lang: Lang): Page {
  const title = ABOUT_WORDS.notFound[lang]
  return { component: ProblemPage, props: { title, text: ABOUT_WORDS.notFoundText[lang] }, title, status: 404 }
}
