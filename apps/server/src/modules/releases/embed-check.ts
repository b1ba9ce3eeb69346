import type { Lang, Refusal } from '@gongkai/contract-kit'
import {
  checkEmbedding,
  type EmbedCheckView,
  type EmbedForm,
  originOf,
  type PolicyText,
  readAddress,
  readPasted,
  readPolicies,
} from '@gongkai/releases'
import type { EmbedOrigins } from '../../platform/embed-origins.ts'
import { asBrowsersWrite } from './browser-address.ts'
import type { FetchedPage } from './page-fetch.ts'
import { type PageReading, readPage } from './page-reading.ts'
import type { Released } from './released.ts'

export interface CheckRequest {
  readonly address?: string | undefined
  readonly policy?: string | undefined
  readonly tags?: readonly string[] | undefined
  readonly form: EmbedForm
}

/**
 * The platform reaches for pages of sites that the bureau has named, and for nothing else: where any site may embed it would otherwise
 * look into whatever network it stands in, for anybody who asks.
 */
const mayLookAt = (origins: EmbedOrigins, origin: string) => origins.named().includes(origin)

const NOTHING_READ: PageReading = { found: [], policies: [], nonce: false }

/** Headers that are policies, as the page sent them. */
function policyHeaders(headers: Headers): PolicyText[] {
  const enforced = headers.get('content-security-policy')
  const reporting = headers.get('content-security-policy-report-only')
  return [
    ...(enforced === null ? [] : [{ from: 'header' as const, text: enforced }]),
    ...(reporting === null ? [] : [{ from: 'header' as const, text: reporting, reportOnly: true }]),
  ]
}

/** What the policy of a page blocks of our widgets. Refuses `nothing-to-check`, `not-an-address`, `unknown-widget`. */
export async function checkPage(
  { address: typed = '', policy = '', tags = [], form }: CheckRequest,
  { widgets, origins }: Released,
  platform: string,
  lang: Lang,
  look: (address: string) => Promise<FetchedPage>,
): Promise<EmbedCheckView | Refusal> {
  const given = asBrowsersWrite(typed)
  if (given === '' && policy.trim() === '') return { refused: 'nothing-to-check' }
  const address = given === '' ? null : readAddress(given)
  if (given !== '' && address === null) return { refused: 'not-an-address' }
  const all = widgets().map(({ widget }) => widget)
  const unknown = tags.find((tag) => !all.some((widget) => widget.tag === tag))
  if (unknown !== undefined)
    return { refused: 'unknown-widget', facts: { tag: unknown, known: all.map(({ tag }) => tag) } }
  const origin = address && originOf(address)
  const page: FetchedPage | null =
    origin === null ? null : mayLookAt(origins, origin) ? await look(given) : { fetched: false, why: 'not-listed' }
  const read = page?.fetched ? readPage(page.html, given, platform) : NOTHING_READ
  const pasted = readPasted(policy)
  const texts = [...(page?.fetched ? policyHeaders(page.headers) : []), ...read.policies, ...pasted.policies]
  const policies = readPolicies(texts)
  const seen = tags.length > 0 ? tags : read.found.flatMap(({ tag }) => tag ?? [])
  const chosen = all.filter(({ tag }) => seen.includes(tag))
  const originAllowed = origin === null ? null : origin === platform || origins.allows(origin)
  const finding = checkEmbedding({
    policies: page?.fetched || policy.trim() !== '' ? policies : null,
    page: origin,
    originAllowed,
    platform,
    form,
    lang,
    nonce: read.nonce,
    widgets: chosen.length > 0 ? chosen : all,
    embedderPolicy: (page?.fetched ? page.headers.get('cross-origin-embedder-policy') : null) ?? pasted.embedderPolicy,
    frameIsIsolated: true,
  })
  return {
    address: typed === '' ? null : typed,
    fetched: page?.fetched ?? false,
    notFetched: page && !page.fetched ? page.why : null,
    status: page?.fetched ? page.status : null,
    origin,
    originAllowed,
    policies: policies.map(({ from, text, reportOnly }) => ({ from, text, reportOnly })),
    found: [...read.found],
    faults: [...finding.faults],
    notes: [...finding.notes],
    suggestion: [...finding.suggestion],
  }
}
