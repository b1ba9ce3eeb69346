import { request as overHttp, type IncomingMessage } from 'node:http'
import { request as overHttps } from 'node:https'
import { plainTitle } from '@gongkai/messages/replies'
import { decodeHtml } from '../releases/index.ts'
import type { LinkFound } from './policy-store.ts'
import { LeadsInside, numbersInside, publicOnly, type Resolve } from './public-address.ts'

const MOST_MS = 5_000
const MOST_REDIRECTS = 3
const HEAD_BYTES = 65_536

export interface LookSettings {
  /** Hosts that may stand in the bureau's own network. */
  readonly allowed: readonly string[]
  readonly ms?: number
  readonly resolve?: Resolve
}

/** Faults of the network here, not of the address: nothing is known then, and nothing is said. */
const NO_NETWORK = new Set(['EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH', 'ENETDOWN', 'EADDRNOTAVAIL'])

const REFUSED: LinkFound = { state: 'refused', status: null, title: null }
const DEAD: LinkFound = { state: 'dead', status: null, title: null }

/**
 * Looks whether the address of a policy answers: HEAD, then GET (some servers know no HEAD, and the page's title is wanted), five seconds, three
 * redirects, only http and https, nothing inside unless the configuration names the host. `moved` is one that was redirected to a page
 * whose title is another. Null where the network here reaches nothing: the last result stays.
 */
export async function lookAtLink(address: string, title: string, settings: LookSettings): Promise<LinkFound | null> {
  const signal = AbortSignal.timeout(settings.ms ?? MOST_MS)
  try {
    const head = await follow('HEAD', address, settings, signal)
    if (head.status >= 200 && head.status < 300 && !head.isPage) return found(head, null, title)
    const got = await follow('GET', address, settings, signal)
    return found(got, got.title, title)
  } catch (error) {
    if (error instanceof LeadsInside || error instanceof TypeError) return REFUSED
    const { code } = error as { code?: string }
    return code !== undefined && NO_NETWORK.has(code) ? null : DEAD
  }
}

function found({ status, redirected }: Answer, page: string | null, title: string): LinkFound {
  if (status < 200 || status >= 300) return { state: 'dead', status, title: null }
  const other = page !== null && !sameTitle(page, title)
  return { state: redirected && other ? 'moved' : 'alive', status, title: other ? page : null }
}

/** Pages put the site's name before or behind the title. */
function sameTitle(page: string, title: string): boolean {
  const [one, other] = [plainTitle(page), plainTitle(title)]
  return one.includes(other) || (one.length >= 6 && other.includes(one))
}

interface Answer {
  readonly status: number
  readonly redirected: boolean
  readonly isPage: boolean
  readonly title: string | null
}

async function follow(
  method: 'HEAD' | 'GET',
  address: string,
  settings: LookSettings,
  signal: AbortSignal,
): Promise<Answer> {
  let url = new URL(address)
  for (let redirects = 0; ; redirects++) {
    const answer = await ask(method, url, settings, signal)
    const status = answer.statusCode ?? 0
    const location = status >= 300 && status < 400 ? answer.headers.location : undefined
    if (location === undefined) {
      const type = answer.headers['content-type'] ?? ''
      const isPage = /^(?:text\/html|application\/xhtml\+xml)\b/i.test(type)
      const title = method === 'GET' && isPage ? await titleOf(answer, type) : null
      answer.destroy()
      return { status, redirected: redirects > 0, isPage, title }
    }
    answer.destroy()
    if (redirects === MOST_REDIRECTS) return { status, redirected: true, isPage: false, title: null }
    url = new URL(location, url)
  }
}

/** One request over a connection of its own. Throws {@link LeadsInside} for what may not be asked. */
function ask(
  method: string,
  url: URL,
  { allowed, resolve }: LookSettings,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const { protocol, hostname, port, pathname, search } = url
  if (!/^https?:$/.test(protocol) || numbersInside(hostname, allowed)) throw new LeadsInside(hostname)
  return new Promise((done, failed) => {
    const request = (protocol === 'https:' ? overHttps : overHttp)(
      {
        method,
        hostname: hostname.replace(/^\[|\]$/g, ''),
        port: port || undefined,
        path: pathname + search,
        signal,
        agent: false,
        lookup: publicOnly(allowed, resolve),
        headers: { accept: 'text/html,*/*', 'user-agent': 'Gongkai link check' },
      },
      done,
    )
    request.on('error', failed).end()
  })
}

/** The title a page gives its article, or itself; only its beginning is read. */
async function titleOf(answer: IncomingMessage, type: string): Promise<string | null> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of answer as AsyncIterable<Buffer>) {
    parts.push(part)
    size += part.length
    if (size >= HEAD_BYTES) break
  }
  const html = decodeHtml(Buffer.concat(parts).subarray(0, HEAD_BYTES), type)
  const named = /<meta[^>]{1,200}name=["']ArticleTitle["'][^>]{0,200}content=["']([^"'<>]{1,300})["']/i.exec(html)?.[1]
  const title = named ?? /<title[^>]{0,100}>([^<]{1,300})/i.exec(html)?.[1]
  return title?.replace(/\s+/g, ' ').trim().slice(0, 200) || null
}
