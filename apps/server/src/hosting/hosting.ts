import { brotliCompressSync, constants } from 'node:zlib'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Released, ReleaseSource } from '../modules/releases/index.ts'
import type { Config } from '../platform/config.ts'
import { embedOrigins } from '../platform/embed-origins.ts'
import { openLog, type Log } from '../platform/log.ts'
import type { ServerModule } from '../platform/module.ts'
import { appsModule } from './apps-contract.ts'
import { bureauOf } from './bureau.ts'
import { versionFor } from './choose.ts'
import { accepts, isUnchanged, sendFile, tagOf } from './client-files.ts'
import { ICON } from './icon.ts'
import { openLive, type LiveReleases } from './live.ts'
import { DESK_HEADERS, PAGE_HEADERS } from './page-headers.ts'
import { addressOf, choiceOf } from './plain-page.ts'
import { robotsFor } from './robots.ts'
import { failedPage, missingPage, type PageParts, startPage } from './platform-pages.ts'
import type { InnerAnswer } from './public-pages.ts'
import { readReleases } from './release.ts'
import { appAt, type ShownApp, type Snapshot } from './snapshot.ts'
import { releasedWidgets } from './widget-choice.ts'
import { watchReleases } from './watch.ts'
import { serveWidgets } from './widgets.ts'

/** What the server hangs on itself to serve the released apps. */
export interface Hosting {
  /** What requests see now. */
  readonly now: () => Snapshot
  /** The widgets and the sites that may embed now. */
  readonly released: Released
  /** `GET /api/apps`. */
  readonly module: ServerModule
  /** Pages, client files, desks and widgets; follows the store from now on until the server closes. */
  readonly hosting: (app: FastifyInstance) => Promise<void>
  /** The page for an address outside the API that leads nowhere. */
  readonly notFoundPage: (request: FastifyRequest, reply: FastifyReply) => FastifyReply
}

/** Where released packs come from, and who may embed; without it the builds of the checkout are all there is. */
export interface HostingStore {
  readonly source: ReleaseSource
  readonly config: Pick<Config, 'embedOrigins'>
  readonly log: Log
}

/** Shows the apps built under `appsDir`, and of those whose pack was activated that pack; `settings` is the configuration's `bureau`. */
export async function openHosting(
  appsDir: string,
  settings: Readonly<Record<string, unknown>> = {},
  store: HostingStore | null = null,
): Promise<Hosting> {
  const bureau = bureauOf(settings)
  let inner: FastifyInstance | null = null
  const live = await openLive({
    checkout: await readReleases(appsDir),
    source: store?.source ?? null,
    bureau,
    log: store?.log ?? openLog({ level: 'silent' }),
    ask: (request, path, body, sent) => askInside(inner, request, path, body, sent),
  })
  await live.refresh()
  const partsOf = (request: FastifyRequest): PageParts => {
    const { pathname, searchParams } = addressOf(request.url)
    return { choice: choiceOf(searchParams), bureau, releases: live.now().releases, path: pathname }
  }
  const origins = embedOrigins(store?.config ?? { embedOrigins: [] }, () => live.now().state.origins)
  return {
    now: live.now,
    released: { origins, widgets: () => releasedWidgets(live.now()) },
    module: appsModule(() => live.now().releases, bureau),
    notFoundPage: (request, reply) =>
      reply
        .code(404)
        .headers(PAGE_HEADERS)
        .header('cache-control', 'no-store')
        .send(missingPage(partsOf(request))),
    hosting: async (app) => {
      inner = app
      app.get('/', (request, reply) => sendPage(request, reply, startPage(partsOf(request))))
      app.get('/robots.txt', (request, reply) =>
        reply.type('text/plain; charset=utf-8').send(robotsFor(request, live.now().releases)),
      )
      app.get('/favicon.ico', (_, reply) =>
        reply.header('cache-control', 'public, max-age=86400').type('image/svg+xml').send(ICON),
      )
      serveWidgets(app, live.now, origins)
      serveApps(app, live, partsOf)
      serveForms(app, live, partsOf)
      if (store) watchReleases(app, live, store)
    },
  }
}

/** The one kind of route that a page may send something to while it is drawn: it reads, and what is sent says what. */
const LOOK_UP = /^\/api\/[\w/-]+\/look-up(?:\?|$)/
const DESK = /^\/api\/desk\//

/**
 * Asks the API of this same process, as the reader, at the address the reader used, and without a cookie. With a body it asks a look-up, and
 * throws for any other route: a page that is opened, or fetched beforehand by a program, changes nothing. A reader who sent a form asked
 * for a change, so the page that answers it may do what anybody may.
 */
async function askInside(
  app: FastifyInstance | null,
  request: FastifyRequest,
  path: string,
  body: unknown,
  sent = false,
): Promise<InnerAnswer> {
  if (!app) throw new Error('a page was asked for before the server was there')
  if (body !== undefined && (sent ? DESK.test(path) : !LOOK_UP.test(path)))
    throw new Error('a page may send something to a look-up only')
  const headers = { host: request.host, 'x-forwarded-proto': request.protocol }
  const asked = { url: path, remoteAddress: request.ip } as const
  const answer = await app.inject(
    body === undefined
      ? { ...asked, method: 'GET', headers }
      : {
          ...asked,
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          payload: JSON.stringify(body),
        },
  )
  return {
    ok: answer.statusCode < 400,
    status: answer.statusCode,
    statusText: answer.statusMessage,
    json: async () => JSON.parse(answer.payload) as unknown,
  }
}

/** A page is packed anew for each reader who lacks it: a level that costs a fraction of drawing it and saves two thirds. */
const packPage = (html: string) =>
  brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_MODE]: 1 } })

/** Sends a page with a tag of its bytes: kept by the reader, checked each time. */
function sendPage(request: FastifyRequest, reply: FastifyReply, html: string): FastifyReply {
  const tag = tagOf(html)
  reply
    .headers(PAGE_HEADERS)
    .header('cache-control', 'no-cache')
    .header('vary', 'accept-encoding')
    .header('etag', `W/"${tag}"`)
  if (isUnchanged(request, tag)) return reply.code(304).send()
  if (!accepts(request, 'br')) return reply.send(html)
  return reply.header('content-encoding', 'br').send(packPage(html))
}

/**
 * Every app under its mount, found by the path at each request: an app that was not there when the server started appears without a
 * restart. A file that never changes may be of any version that is there; everything else is of the one this reader gets.
 */
function serveApps(app: FastifyInstance, live: LiveReleases, partsOf: (request: FastifyRequest) => PageParts): void {
  app.get<{ Params: { '*': string } }>('/*', async (request, reply) => {
    const snapshot = live.now()
    const path = `/${request.params['*']}`
    const asset = snapshot.assets.get(path)
    if (asset) return sendFile(request, reply, asset, 'forever')
    const shown = appAt(snapshot, path)
    if (!shown) return reply.callNotFound()
    if (path.length < shown.mount.length) return reply.redirect(shown.mount + addressOf(request.url).search, 308)
    return sendOfApp(request, reply, shown, path.slice(shown.mount.length), partsOf)
  })
}

/** Whether a form was sent from a page of another site: its sender would be told nothing, and we would be. */
function isForeign({ headers, host }: FastifyRequest): boolean {
  const { origin, 'sec-fetch-site': site } = headers
  if (site !== undefined) return site !== 'same-origin'
  if (origin === undefined) return false
  return !URL.canParse(origin) || new URL(origin).host !== host
}

/** A form without scripts, sent to a page that takes one: the same address answers with the page that says what came of it. */
function serveForms(app: FastifyInstance, live: LiveReleases, partsOf: (request: FastifyRequest) => PageParts): void {
  app.post<{ Params: { '*': string } }>('/*', async (request, reply) => {
    const shown = appAt(live.now(), `/${request.params['*']}`)
    if (!shown) return reply.callNotFound()
    const { release, draw } = versionFor(request, shown)
    const path = request.params['*'].slice(shown.mount.length - 1)
    if (!draw?.receives.some((begin) => path.startsWith(begin))) return reply.callNotFound()
    if (isForeign(request)) return reply.redirect(request.url, 303)
    reply.header(VERSION_HEADER, `${release.name}@${release.version}`)
    const parts = partsOf(request)
    try {
      const page = await draw(request, parts.choice, request.rawBody)
      reply.headers({ ...PAGE_HEADERS, 'cache-control': 'no-store', ...page.headers })
      return reply.code(page.status).send(page.html)
    } catch (fault) {
      request.log.error({ reqId: request.id, err: fault }, 'page failed')
      reply.code(500).headers({ ...PAGE_HEADERS, 'cache-control': 'no-store' })
      return reply.send(failedPage(parts, request.id))
    }
  })
}

/** Names the version a page is of, for operators. */
const VERSION_HEADER = 'x-gk-version'

async function sendOfApp(
  request: FastifyRequest,
  reply: FastifyReply,
  shown: ShownApp,
  path: string,
  partsOf: (request: FastifyRequest) => PageParts,
): Promise<FastifyReply | void> {
  const { release, files, draw } = versionFor(request, shown)
  const file = path === 'desk.html' ? undefined : files.get(path)
  if (file) return sendFile(request, reply, file, 'checked')
  if (path.startsWith('assets/')) return reply.callNotFound()
  reply.header(VERSION_HEADER, `${release.name}@${release.version}`)
  const desk = files.get('desk.html')
  if (desk && (draw === null || path === 'desk' || path.startsWith('desk/'))) {
    return sendFile(request, reply.headers(DESK_HEADERS), desk, 'checked')
  }
  if (draw === null) return reply.callNotFound()
  const parts = partsOf(request)
  try {
    const page = await draw(request, parts.choice)
    if (page.status !== 200 || page.headers) {
      reply.headers({ ...PAGE_HEADERS, 'cache-control': 'no-store', ...page.headers })
      return reply.code(page.status).send(page.html)
    }
    return sendPage(request, reply, page.html)
  } catch (fault) {
    request.log.error({ reqId: request.id, err: fault }, 'page failed')
    reply.code(500).headers({ ...PAGE_HEADERS, 'cache-control': 'no-store' })
    return reply.send(failedPage(parts, request.id))
  }
}
