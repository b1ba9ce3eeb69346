/**
 * The service worker of the desk: check-in opens again without a line, even after the page was loaded anew. It keeps the page and the
 * hashed files that the page names (`keep`), and nothing the API answered: the list of a door lies in the page's own store. Every
 * other page of the desk goes to the network as if this were not here.
 */
interface Worker {
  readonly location: Location
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listen: (event: Lasting) => void): void
  addEventListener(type: 'fetch', listen: (event: Fetching) => void): void
  addEventListener(type: 'message', listen: (event: MessageEvent & Lasting) => void): void
}
interface Lasting {
  waitUntil(work: Promise<unknown>): void
}
interface Fetching extends Lasting {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}

const worker = self as unknown as Worker
const KEPT = 'gk-check-in'
const CHECK_IN = /^\/open-month\/desk\/activities\/[^/]+\/check-in$/
const ASSET = /^\/open-month\/assets\//
/** One page serves every door: it reads the activity from its address. */
const PAGE = '/open-month/desk/check-in-page'
/** How long the network is waited for before the kept page is shown, in milliseconds. */
const PATIENCE = 4000

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()))
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))

worker.addEventListener('message', (event) => {
  const { keep } = Object(event.data) as { keep?: readonly string[] }
  if (keep) event.waitUntil(keepAll(keep))
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== worker.location.origin) return
  if (request.mode === 'navigate' && CHECK_IN.test(pathname)) event.respondWith(page(request))
  else if (ASSET.test(pathname)) event.respondWith(asset(request))
})

/** Keeps these files and then the page as it is now, so that a page that is kept has all it needs; what an earlier version left goes. */
async function keepAll(files: readonly string[]): Promise<void> {
  const kept = await caches.open(KEPT)
  const wanted = new Set(files.filter((file) => ASSET.test(file)))
  const answer = await fetch(PAGE, { cache: 'no-cache' })
  if (!answer.ok) return
  await Promise.all(
    [...wanted].map(async (file) => {
      if (!(await kept.match(file))) await kept.add(file)
    }),
  )
  await kept.put(PAGE, answer)
  for (const { url } of await kept.keys()) {
    const { pathname } = new URL(url)
    if (pathname !== PAGE && !wanted.has(pathname)) await kept.delete(url)
  }
}

async function page(request: Request): Promise<Response> {
  const kept = await caches.match(PAGE)
  if (!kept) return fetch(request)
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept.clone()), PATIENCE))
  const fresh = fetch(request).then((answer) => (answer.status >= 500 ? kept.clone() : answer))
  return Promise.race([fresh.catch(() => kept.clone()), late])
}

async function asset(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request)
}
