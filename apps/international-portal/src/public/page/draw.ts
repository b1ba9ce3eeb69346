import type { PublicAssets, Rendered, RenderRequest } from '@gongkai/ui/public'
import { readerKey, type Reader } from '@gongkai/ui/public'
import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import ProblemPage from '../about/ProblemPage.vue'
import { wordsOf } from '../words/index.ts'
import { MOUNT, readPath } from './address.ts'
import { portalApi } from './api.ts'
import { htmlOf } from './html.ts'
import type { Asked, PortalFile, PortalPage } from './open.ts'
import { portalKey, type PortalReader } from './reader.ts'

export interface PortalSite {
  readonly assets: PublicAssets
  readonly open: (asked: Asked) => Promise<PortalPage | PortalFile | undefined>
}

/**
 * Draws one page, or gives one file, of the portal. The language is that of the path, so that an address says what is read; a fault of
 * the API is thrown: the host answers it with its own page and the request's id.
 */
export async function drawPortal(request: RenderRequest, { assets, open }: PortalSite): Promise<Rendered> {
  const { url, large, bureau, api } = request
  const address = new URL(url, 'http://page.invalid')
  const { language, path } = readPath(address.pathname.slice(MOUNT.length).replace(/\/$/, ''))
  const lang = language === 'zh' ? 'zh' : 'en'
  const query = address.searchParams
  const reader: PortalReader = { language, lang, words: wordsOf(language), large, bureau, path, query }
  const asked: Asked = { reader, query, api }
  const page = await pageOf(asked, open)
  if ('body' in page)
    return { status: 200, headers: { 'content-type': page.type, 'cache-control': 'no-cache' }, html: page.body }
  const shared: Reader = { lang, large, bureau, address: address.pathname + address.search }
  const app = createSSRApp(page.component, page.props).provide(portalKey, reader).provide(readerKey, shared)
  const origin = page.origin ?? (await originOf(asked))
  const html = htmlOf({ ...page, origin }, reader, assets, await renderToString(app))
  return { status: page.status ?? 200, ...(page.headers ? { headers: page.headers } : {}), html }
}

async function pageOf(asked: Asked, open: PortalSite['open']): Promise<PortalPage | PortalFile> {
  const { problem } = asked.reader.words
  const missing = problemPage(problem.notFound, problem.notFoundText, 404)
  try {
    return (await open(asked)) ?? missing
  } catch (fault) {
    if (fault instanceof URIError) return missing
    if (!isRefusal(fault) || fault.status >= 500) throw fault
    return fault.status === 404 ? missing : problemPage(problem.refused, fault.body.message, fault.status)
  }
}

const problemPage = (title: string, text: string, status: number): PortalPage => ({
  component: ProblemPage,
  props: { title, text },
  title,
  status,
  meta: { robots: 'noindex' },
})

/** Where the platform stands; a page that needs nothing else of the API is drawn without it, too. */
async function originOf(asked: Asked): Promise<string> {
  try {
    return (await portalApi(asked).site({ query: {} })).origin
  } catch {
    return ''
  }
}

interface Refusal {
  readonly status: number
  readonly body: { readonly message: string }
}

/** A refusal as the typed fetch throws it, known by its form. */
function isRefusal(fault: unknown): fault is Refusal {
  if (!(fault instanceof Error) || !('status' in fault) || !('body' in fault)) return false
  const { status, body } = fault
  return typeof status === 'number' && typeof body === 'object' && body !== null && 'message' in body
}
