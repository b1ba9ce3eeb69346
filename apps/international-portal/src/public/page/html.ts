import { escapeHtml, stateJson, type PublicAssets } from '@gongkai/ui/public'
import { FIRST_LANGUAGE, WORDS, wordsOf } from '../words/index.ts'
import { portalAddress } from './address.ts'
import type { PortalPage } from './open.ts'
import type { PortalReader } from './reader.ts'
import { trailData } from './trail.ts'

const meta = (name: string, content: string) => `<meta name="${escapeHtml(name)}" content="${escapeHtml(content)}">`
const link = (rel: string, href: string, more = '') => `<link rel="${rel}"${more} href="${escapeHtml(href)}">`

function scriptOf({ scripts }: PublicAssets, name: string): string {
  const address = scripts[name]
  if (!address) throw new Error(`there is no script called ${name} among ${Object.keys(scripts).join(', ')}`)
  return address
}

/** This page in each of its languages, for search engines: both ways, and the one for everybody else. */
function alternates(page: PortalPage, { path, query }: PortalReader): string[] {
  const kept = ['q', 'need', 'after'].flatMap((name) => (query.get(name) ? [[name, query.get(name)] as const] : []))
  const at = (language: string) =>
    (page.origin ?? '') + portalAddress({ language, large: false }, path, Object.fromEntries(kept))
  // A text may be public in a language that the pages have no words for yet.
  const languages = (page.languages ?? Object.keys(WORDS)).filter((one) => Object.hasOwn(WORDS, one))
  return [
    ...languages.map((one) => link('alternate', at(one), ` hreflang="${escapeHtml(wordsOf(one).tag)}"`)),
    ...(languages.includes(FIRST_LANGUAGE) ? [link('alternate', at(FIRST_LANGUAGE), ' hreflang="x-default"')] : []),
  ]
}

/** The whole page. No inline script or style: the policy of the host allows neither, and reading needs no script. */
export function htmlOf(page: PortalPage, reader: PortalReader, assets: PublicAssets, body: string): string {
  const { words, language, large, bureau, lang } = reader
  const site = bureau.name[lang]
  const canonical = (page.origin ?? '') + portalAddress({ language, large: false }, reader.path, canonicalQuery(reader))
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(`${page.title} - ${site}`)}</title>`,
    ...(page.description ? [meta('description', page.description)] : []),
    meta('SiteName', site),
    ...Object.entries(page.meta ?? {}).map(([name, content]) => meta(name, content)),
    meta('format-detection', 'telephone=no'),
    ...(page.status === undefined || page.status === 200
      ? [link('canonical', canonical), ...alternates(page, reader)]
      : []),
    ...(page.chinesePage ? [link('alternate', page.chinesePage, ' hreflang="zh-Hans-CN"')] : []),
    link(
      'alternate',
      portalAddress({ language, large: false }, 'feed.xml'),
      ` type="application/atom+xml" title="${escapeHtml(words.feeds.title)}"`,
    ),
    ...assets.styles.map((href) => link('stylesheet', href)),
    `<script type="module" async src="${scriptOf(assets, 'frame')}"></script>`,
    ...(page.script ? [`<script type="module" src="${scriptOf(assets, page.script)}"></script>`] : []),
    ...[page.data, page.trail && trailData(page.trail, reader, page.origin ?? '')].flatMap((data) =>
      data ? [`<script type="application/ld+json">${stateJson(data)}</script>`] : [],
    ),
  ]
  const state =
    page.state === undefined ? '' : `<script type="application/json" id="state">${stateJson(page.state)}</script>`
  return (
    `<!doctype html><html lang="${words.tag}"${large ? ' data-large' : ''}>` +
    `<head>${head.join('')}</head><body class="gp">${body}${state}</body></html>`
  )
}

/** What of the query makes another page: a search and its place, not how it is shown. */
function canonicalQuery({ query }: PortalReader): Record<string, string | null> {
  return { q: query.get('q'), need: query.get('need'), after: query.get('after') }
}
