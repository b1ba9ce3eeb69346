import type { NotFetched } from '@gongkai/releases'

const MOST_BYTES = 2 * 1024 * 1024
const MOST_MS = 5_000
const MOST_REDIRECTS = 3

/** A page of somebody's site, or why it could not be looked at. */
export type FetchedPage =
  | { readonly fetched: true; readonly status: number; readonly headers: Headers; readonly html: string }
  | { readonly fetched: false; readonly why: NotFetched }

const not = (why: NotFetched): FetchedPage => ({ fetched: false, why })

/**
 * Reads a page as a passer-by: no cookies, no answer of another origin, five seconds, two megabytes. The caller has made sure that the
 * address is one of a site on the bureau's list: this never reaches for anything else.
 */
export async function fetchPage(address: string, { ms = MOST_MS, bytes = MOST_BYTES } = {}): Promise<FetchedPage> {
  const signal = AbortSignal.timeout(ms)
  let url = new URL(address)
  try {
    for (let redirects = 0; ; redirects++) {
      const answer = await fetch(url.href, {
        redirect: 'manual',
        credentials: 'omit',
        signal,
        headers: { accept: 'text/html,application/xhtml+xml', 'user-agent': 'Gongkai embed check' },
      })
      const location = answer.status >= 300 && answer.status < 400 ? answer.headers.get('location') : null
      if (location === null) return await readAnswer(answer, bytes)
      await answer.body?.cancel()
      const next = URL.parse(location, url.href)
      if (!next || next.origin !== url.origin || redirects === MOST_REDIRECTS) return not('elsewhere')
      url = next
    }
  } catch (fault) {
    return not(signal.aborted || (fault as Error).name === 'TimeoutError' ? 'too-slow' : 'unreachable')
  }
}

async function readAnswer(answer: Response, most: number): Promise<FetchedPage> {
  const { status, headers } = answer
  if (!/^(?:text\/html|application\/xhtml\+xml)\b/i.test(headers.get('content-type') ?? '')) {
    await answer.body?.cancel()
    return not('not-a-page')
  }
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of answer.body ?? []) {
    size += part.length
    if (size > most) return not('too-large')
    parts.push(part)
  }
  return { fetched: true, status, headers, html: decodeHtml(Buffer.concat(parts), headers.get('content-type') ?? '') }
}

/** Policies, tags and addresses are ASCII in every encoding a page may have; the label only has to be one that is known. */
function decodeHtml(bytes: Buffer, type: string): string {
  const named =
    /charset=["']?([\w-]+)/i.exec(type)?.[1] ??
    /<meta[^>]+charset=["']?([\w-]+)/i.exec(bytes.subarray(0, 2048).toString('latin1'))?.[1]
  try {
    return new TextDecoder(named ?? 'utf-8').decode(bytes)
  } catch {
    return bytes.toString('utf8')
  }
}
