import { Refused } from '@gongkai/contract-kit/fetch'
import AccessibilityPage from './about/AccessibilityPage.vue'
import { ABOUT_WORDS } from './about/words.ts'
import AskPage from './ask/AskPage.vue'
import BoardPage from './boards/BoardPage.vue'
import BoardsPage from './boards/BoardsPage.vue'
import MessagePage from './boards/MessagePage.vue'
import { findBoard } from './boards/queries.ts'
import type { PublicPage, Reader, Visit } from '@gongkai/ui/public'
import { renderApi, type MessagesApi } from './page/api.ts'
import { pageAddress } from './page/address.ts'
import { PAGE_WORDS } from './page/words.ts'
import ReceiptPage from './receipt/ReceiptPage.vue'
import { RECEIPT_WORDS } from './receipt/words.ts'
import StatusPage from './status/StatusPage.vue'
import { BOARD_WORDS } from './boards/words.ts'

interface Asked {
  readonly reader: Reader
  readonly api: MessagesApi
  readonly query: URLSearchParams
}
type Open = (asked: Asked, ...parts: string[]) => Promise<PublicPage | undefined>

/** Pages that show what one person was given: kept by no cache and no search engine, named to no other site. */
const PERSONAL = {
  headers: { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' },
  meta: { robots: 'noindex' },
} as const

const boards: Open = async ({ reader, api }) => ({
  component: BoardsPage,
  props: { boards: (await api.boards()).items },
  title: PAGE_WORDS.boards[reader.lang],
  description: BOARD_WORDS.lead[reader.lang],
})

const board: Open = async ({ reader, api, query }, id = '') => {
  const found = await findBoard(api, id)
  if (!found) return undefined
  const q = (query.get('q') ?? '').trim().slice(0, 100)
  const after = query.get('after')
  const { items, next } = await api.published({
    params: { board: id },
    query: { ...(q ? { q } : {}), ...(after ? { after } : {}), ...(reader.large ? { size: 10 } : {}) },
  })
  const title = reader.lang === 'en' ? found.titleEn : found.title
  return { component: BoardPage, props: { board: found, items, q, after, next }, title, description: found.policyTitle }
}

const message: Open = async ({ api }, id = '', publication = '') => {
  const found = await findBoard(api, id)
  if (!found) return undefined
  const full = await api.publication({ params: { board: id, publication } })
  return {
    component: MessagePage,
    props: { board: found, message: full },
    title: full.subject,
    description: full.excerpt,
    meta: { ArticleTitle: full.subject, PubDate: full.answeredOn, ContentSource: full.departmentName },
  }
}

const ask: Open = async ({ reader, api }, id = '') => {
  const found = await findBoard(api, id)
  if (!found) return undefined
  const boardTitle = reader.lang === 'en' ? found.titleEn : found.title
  const form = {
    board: id,
    boardTitle,
    lang: reader.lang,
    receiptPage: pageAddress(reader, 'receipt'),
    statusPage: pageAddress(reader, 'status'),
  }
  const title = `${PAGE_WORDS.ask[reader.lang]} - ${boardTitle}`
  return { component: AskPage, props: { board: found, form }, title, script: 'ask', state: form }
}

const receipt: Open = async ({ reader }) => {
  const slip = { lang: reader.lang, statusPage: pageAddress(reader, 'status') }
  const title = RECEIPT_WORDS.pageTitle[reader.lang]
  return { ...PERSONAL, component: ReceiptPage, props: { slip }, title, script: 'receipt', state: slip }
}

const status: Open = async ({ reader, api, query }) => {
  const number = (query.get('receipt') ?? '').trim()
  const code = (query.get('code') ?? '').trim()
  const page = { ...PERSONAL, component: StatusPage, title: PAGE_WORDS.status[reader.lang] }
  if (!number || !code) return { ...page, props: { receipt: number, error: null, message: null } }
  try {
    const found = await api.status({ params: { receipt: number }, query: { code } })
    const live = found.mayRate ? ({ script: 'rate', state: { version: found.version } } as const) : {}
    return { ...page, ...live, props: { receipt: number, error: null, message: found } }
  } catch (fault) {
    if (!(fault instanceof Refused) || fault.status >= 500) throw fault
    return { ...page, status: fault.status, props: { receipt: number, error: fault.body.message, message: null } }
  }
}

const accessibility: Open = async ({ reader }) => ({
  component: AccessibilityPage,
  props: {},
  title: ABOUT_WORDS.accessibility[reader.lang],
})

const ROUTES: readonly (readonly [RegExp, Open])[] = [
  [/^$/, boards],
  [/^boards\/([^/]+)$/, board],
  [/^boards\/([^/]+)\/ask$/, ask],
  [/^boards\/([^/]+)\/messages\/([^/]+)$/, message],
  [/^receipt$/, receipt],
  [/^status$/, status],
  [/^accessibility$/, accessibility],
]

/** The page of an address below this app's mount, or nothing. */
export async function openPage({ reader, path, query, api }: Visit): Promise<PublicPage | undefined> {
  const asked = { reader, query, api: renderApi(api, reader.lang) }
  for (const [pattern, open] of ROUTES) {
    const match = pattern.exec(path)
    if (match) return open(asked, ...match.slice(1).map(decodeURIComponent))
  }
  return undefined
}
