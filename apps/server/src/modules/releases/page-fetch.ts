import type { NotFetched } from '@gongkai/releases'
import { request as overHttp, type IncomingMessage } from 'node:http'
import { request as overHttps } from 'node:https'
import { pipeline, type Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { decodeHtml } from './page-charset.ts'
import { reachableOnly, type Resolve } from './reachable.ts'

const MOST_BYTES = 2 * 1024 * 1024
const MOST_MS = 5_000
const MOST_REDIRECTS = 3

/** A page of somebody's site, or why it could not be looked at. */
export type FetchedPage =
  | { readonly fetched: true; readonly status: number; readonly headers: Headers; readonly html: string }
  | { readonly fetched: false; readonly why: NotFetched }

export interface FetchLimits {
  readonly ms?: number
  readonly bytes?: number
  readonly resolve?: Resolve
}

const not = (why: NotFetched): FetchedPage => ({ fetched: false, why })

/**
 * Reads a page as a passer-by: no cookies, no answer of another origin, five seconds, two megabytes unpacked. The caller has made sure that
 * the address is one of a site on the bureau's list: this never reaches for anything else, nor for this machine under a site's name.
 */
export async function fetchPage(address: string, limits: FetchLimits = {}): Promise<FetchedPage> {
  const { ms = MOST_MS, bytes = MOST_BYTES, resolve } = limits
  const signal = AbortSignal.timeout(ms)
  let url = new URL(address)
  try {
    for (let redirects = 0; ; redirects++) {
      const answer = await ask(url, signal, resolve)
      const status = answer.statusCode ?? 0
      const location = status >= 300 && status < 400 ? answer.headers.location : undefined
      if (location === undefined) return await readAnswer(answer, status, bytes)
      answer.destroy()
      const next = URL.parse(location, url.href)
      if (!next || next.origin !== url.origin || redirects === MOST_REDIRECTS) return not('elsewhere')
      url = next
    }
  } catch {
    return not(signal.aborted ? 'too-slow' : 'unreachable')
  }
}

/** One request over a connection of its own. An address of numbers is looked up by nobody: who listed it meant it. */
function ask(url: URL, signal: AbortSignal, resolve: Resolve | undefined): Promise<IncomingMessage> {
  return new Promise((done, failed) => {
    const request = (url.protocol === 'https:' ? overHttps : overHttp)(
      { ...addressOf(url), signal, agent: false, lookup: reachableOnly(resolve), headers: HEADERS },
      done,
    )
    request.on('error', failed).end()
  })
}

const HEADERS = {
  accept: 'text/html,application/xhtml+xml',
  'accept-encoding': 'gzip, br',
  'user-agent': 'Gongkai embed check',
}

/** Without a user's name or password: they are nobody's to send from here. */
function addressOf({ protocol, hostname, port, pathname, search }: URL) {
  return { protocol, hostname: hostname.replace(/^\[|\]$/g, ''), port: port || undefined, path: pathname + search }
}

const UNPACK: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/** The bytes of an answer as they were before packing; null where it is packed in a way that nobody asked for. */
function unpacked(answer: IncomingMessage): Readable | null {
  const encoding = answer.headers['content-encoding']?.trim().toLowerCase() ?? ''
  if (encoding === '' || encoding === 'identity') return answer
  const unpack = Object.hasOwn(UNPACK, encoding) ? UNPACK[encoding]?.() : undefined
  // What goes wrong on the way is what the reader of the result is told.
  return unpack ? (pipeline(answer, unpack, () => undefined) as unknown as Readable) : null
}

async function readAnswer(answer: IncomingMessage, status: number, most: number): Promise<FetchedPage> {
  const type = answer.headers['content-type'] ?? ''
  const content = /^(?:text\/html|application\/xhtml\+xml)\b/i.test(type) ? unpacked(answer) : null
  try {
    if (content === null) return not('not-a-page')
    const parts: Buffer[] = []
    let size = 0
    for await (const part of content as AsyncIterable<Buffer>) {
      size += part.length
      if (size > most) return not('too-large')
      parts.push(part)
    }
    return { fetched: true, status, headers: headersOf(answer), html: decodeHtml(Buffer.concat(parts), type) }
  } finally {
    answer.destroy()
  }
}

function headersOf({ headersDistinct }: IncomingMessage): Headers {
  const headers = new Headers()
  for (const [name, values] of Object.entries(headersDistinct))
    for (const value of values ?? []) headers.append(name, value)
  return headers
}

/** Lets a few pages be looked at beside each other and no more, whoever asks: a slow site holds up the others that ask, not the server. */
export function fewAtOnce(look: (address: string) => Promise<FetchedPage>, most = 4): typeof look {
  let underWay = 0
  return async (address) => {
    if (underWay >= most) return not('too-slow')
    underWay += 1
    try {
      return await look(address)
    } finally {
      underWay -= 1
    }
  }
}
