import { Refused } from '@gongkai/contract-kit/fetch'
import type { PublicPage, Visit } from '@gongkai/ui/public'
import AccessibilityPage from './about/AccessibilityPage.vue'
import { ABOUT_WORDS } from './about/words.ts'
import AskPage from './ask/AskPage.vue'
import { boardName } from './boards/board-name.ts'
import { findBoard } from './boards/queries.ts'
import { pageAddress } from './page/address.ts'
import { renderApi } from './page/api.ts'
import type { Open } from './page/open.ts'
import { PAGE_WORDS } from './page/words.ts'
import { READING } from './reading.ts'
import ReceiptPage from './receipt/ReceiptPage.vue'
import { RECEIPT_WORDS } from './receipt/words.ts'
import StatusPage from './status/StatusPage.vue'
import SubscriptionPage from './subscription/SubscriptionPage.vue'
import { SUBSCRIPTION_WORDS } from './subscription/words.ts'

/** Pages that show what one person was given: kept by no cache and no search engine, named to no other site. */
const PERSONAL = {
  headers: { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' },
  meta: { robots: 'noindex' },
} as const

const ask: Open = async ({ reader, api }, id = '') => {
  const found = await findBoard(api.messages, id)
  if (!found) return undefined
  const { lang } = reader
  const boardTitle = boardName(found, lang)
  const form = {
    board: id,
    boardTitle,
    lang,
    files: found.files,
    receiptPage: pageAddress(reader, 'receipt'),
    statusPage: pageAddress(reader, 'status'),
  }
  const title = `${PAGE_WORDS.ask[lang]} - ${boardTitle}`
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
    const found = await api.messages.status({ params: { receipt: number }, query: { code } })
    const state = { version: found.version }
    return { ...page, script: 'acting', state, props: { receipt: number, error: null, message: found } }
  } catch (fault) {
    if (!(fault instanceof Refused) || fault.status >= 500) throw fault
    return { ...page, status: fault.status, props: { receipt: number, error: fault.body.message, message: null } }
  }
}

const subscription: Open = async ({ reader, query }) => {
  const linked = query.has('t')
  return {
    ...PERSONAL,
    component: SubscriptionPage,
    props: { linked },
    title: SUBSCRIPTION_WORDS.title[reader.lang],
    ...(linked ? { script: 'subscription' } : {}),
  }
}

const accessibility: Open = async ({ reader }) => ({
  component: AccessibilityPage,
  props: {},
  title: ABOUT_WORDS.accessibility[reader.lang],
})

const ROUTES: readonly (readonly [RegExp, Open])[] = [
  ...READING,
  [/^boards\/([^/]+)\/ask$/, ask],
  [/^receipt$/, receipt],
  [/^status$/, status],
  [/^subscription$/, subscription],
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
