import { carried, type PublicPage, type Reader, type Visit } from '@gongkai/ui/public'
import { askedOf } from './check/asked.ts'
import CheckPage from './check/CheckPage.vue'
import type { CheckPanelProps } from './check/CheckPanel.vue'
import { checkedPolicy } from './check/checked-policy.ts'
import { CHECK_WORDS } from './check/words.ts'
import GalleryPage from './gallery/GalleryPage.vue'
import { GALLERY_WORDS } from './gallery/words.ts'
import GuidePage from './guide/GuidePage.vue'
import { GUIDE_WORDS } from './guide/words.ts'
import { pageAddress } from './page/address.ts'
import { renderApi, type RenderApi } from './page/api.ts'
import { PAGE_WORDS } from './page/words.ts'
import SendsPage from './sends/SendsPage.vue'
import { SENDS_WORDS } from './sends/words.ts'
import { choicesOf } from './widget/choices.ts'
import { hasWhatItNeeds, startValues, written } from './widget/options.ts'
import WidgetPage from './widget/WidgetPage.vue'

interface Asked {
  readonly reader: Reader
  readonly api: RenderApi
  readonly query: URLSearchParams
}
type Open = (asked: Asked, ...parts: string[]) => Promise<PublicPage | undefined>

const gallery: Open = async ({ reader, api }) => {
  const { items } = await api.embed.widgets()
  const widgets = await Promise.all(
    items.map(async (widget) => {
      const choices = await choicesOf(api.things, widget, reader.lang)
      const attributes = { ...written(widget.attributes, startValues(widget.attributes, choices)), loading: 'eager' }
      return { widget, attributes, live: hasWhatItNeeds(widget.attributes, choices) }
    }),
  )
  return {
    component: GalleryPage,
    props: { widgets },
    title: GALLERY_WORDS.title[reader.lang],
    description: GALLERY_WORDS.lead[reader.lang],
  }
}

const widget: Open = async ({ reader, api }, tag = '') => {
  const { platform, items } = await api.embed.widgets()
  const found = items.find((one) => one.tag === tag)
  if (!found) return undefined
  const { lang } = reader
  const choices = await choicesOf(api.things, found, lang)
  const bench = { lang, platform, widget: found, choices, checkPage: pageAddress(reader, 'check') }
  return {
    component: WidgetPage,
    props: { bench },
    title: `${found.title[lang]} - ${PAGE_WORDS.gallery[lang]}`,
    description: found.summary[lang],
    script: 'workbench',
    state: bench,
  }
}

const sends: Open = async ({ reader, api }) => ({
  component: SendsPage,
  props: { widgets: (await api.embed.widgets()).items },
  title: PAGE_WORDS.sends[reader.lang],
  description: SENDS_WORDS.lead[reader.lang],
})

const check: Open = async ({ reader, api, query }) => {
  const { platform, items } = await api.embed.widgets()
  const { lang } = reader
  const form = askedOf(
    query,
    items.map(({ tag }) => tag),
  )
  const panel: CheckPanelProps = {
    lang,
    phone: reader.bureau.phone[lang],
    widgets: items.map(({ tag, title }) => ({ tag, title: title[lang] })),
    asked: form,
    result: checkedPolicy(form, platform, items, lang),
    carried: carried(reader),
  }
  return {
    component: CheckPage,
    props: { panel },
    title: PAGE_WORDS.check[lang],
    description: CHECK_WORDS.lead[lang],
    script: 'check',
    state: panel,
  }
}

const guide: Open = async ({ reader, api }) => {
  const { platform, items } = await api.embed.widgets()
  return {
    component: GuidePage,
    props: {
      platform,
      tag: items[0]?.tag ?? 'gk-message-board',
      loader: items[0]?.loader ?? `${platform}/widgets/v1/loader.js`,
    },
    title: PAGE_WORDS.guide[reader.lang],
    description: GUIDE_WORDS.lead[reader.lang],
  }
}

const ROUTES: readonly (readonly [RegExp, Open])[] = [
  [/^$/, gallery],
  [/^sends$/, sends],
  [/^check$/, check],
  [/^guide$/, guide],
  [/^(gk-[^/]+)$/, widget],
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
