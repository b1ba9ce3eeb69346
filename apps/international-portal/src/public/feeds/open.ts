import type { PortalNews } from '@gongkai/translation/portal'
import { escapeHtml } from '@gongkai/ui/public'
import { lineOf } from '../documents/currency-line.ts'
import { documentPath, PLACES } from '../documents/places.ts'
import { portalAddress } from '../page/address.ts'
import { portalApi } from '../page/api.ts'
import type { Open } from '../page/open.ts'
import { WORDS, wordsOf, type PortalWords } from '../words/index.ts'

const XML = '<?xml version="1.0" encoding="utf-8"?>\n'

/** What became public, the newest first, as an Atom feed (RFC 4287) in the language of the address. */
export const feed: Open = async (asked) => {
  const { language, words, bureau, lang } = asked.reader
  const { items, origin } = await portalApi(asked).news({ query: { language } })
  const at = (path: string) => origin + portalAddress({ language, large: false }, path)
  const entries = items.map((item) => {
    const address = at(documentPath(item))
    return (
      `<entry><id>${escapeHtml(`${address}?edition=${item.edition}`)}</id><title>${escapeHtml(item.title.text)}</title>` +
      `<updated>${item.at}</updated><link rel="alternate" type="text/html" href="${escapeHtml(address)}"/>` +
      `<category term="${item.kind}" label="${escapeHtml(words.kinds[item.kind])}"/>` +
      `<summary>${escapeHtml(summaryOf(item, words))}</summary></entry>`
    )
  })
  const updated = items[0]?.at ?? '1970-01-01T00:00:00.000Z'
  return {
    type: 'application/atom+xml; charset=utf-8',
    body:
      `${XML}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${words.tag}"><id>${escapeHtml(at('feed.xml'))}</id>` +
      `<title>${escapeHtml(words.feeds.title)}</title><updated>${updated}</updated>` +
      `<author><name>${escapeHtml(bureau.name[lang])}</name></author>` +
      `<link rel="self" type="application/atom+xml" href="${escapeHtml(at('feed.xml'))}"/>` +
      `<link rel="alternate" type="text/html" href="${escapeHtml(at(''))}"/>${entries.join('')}</feed>\n`,
  }
}

/** Whether it applies, whether a part is not current, and how it stands: what a feed shows is read without the page. */
function summaryOf(item: PortalNews, words: PortalWords): string {
  const { validity, stale, edition } = item
  const { feeds, document } = words
  return [
    ...(validity === 'in-force' ? [] : [document.notInForce[validity]]),
    ...(stale.length > 0 ? [`${feeds.stale}.`] : []),
    `${feeds.edition(edition)}.`,
    lineOf(item, words),
  ]
    .join(' ')
    .trim()
}

/** Pages that are there whatever is published. */
const STANDING = [
  '',
  ...Object.values(PLACES),
  'activities',
  'glossary',
  'questions',
  'coverage',
  'contact',
  'accessibility',
]

/** The map of the site, every page with its other languages. */
export const sitemap: Open = async (asked) => {
  const { items, origin } = await portalApi(asked).places()
  const all = Object.keys(WORDS)
  const places = [
    ...STANDING.map((path) => ({ path, languages: all, changedOn: null })),
    ...items.map((item) => ({
      path: documentPath(item),
      languages: item.languages.filter((one) => all.includes(one)),
      changedOn: item.changedOn,
    })),
  ]
  const urls = places.flatMap(({ path, languages, changedOn }) => {
    const at = (language: string) => escapeHtml(origin + portalAddress({ language, large: false }, path))
    const others = languages.map(
      (one) => `<xhtml:link rel="alternate" hreflang="${wordsOf(one).tag}" href="${at(one)}"/>`,
    )
    return languages.map(
      (one) =>
        `<url><loc>${at(one)}</loc>${changedOn ? `<lastmod>${changedOn}</lastmod>` : ''}${languages.length > 1 ? others.join('') : ''}</url>`,
    )
  })
  return {
    type: 'application/xml; charset=utf-8',
    body:
      `${XML}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">` +
      `${urls.join('')}</urlset>\n`,
  }
}
