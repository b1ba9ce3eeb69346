import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ServerModule } from '../platform/module.ts'
import { appsModule } from './apps-contract.ts'
import { type Bureau, bureauOf } from './bureau.ts'
import { accepts, isUnchanged, readClientFiles, sendFile, tagOf } from './client-files.ts'
import { PAGE_HEADERS } from './page-headers.ts'
import { ICON } from './icon.ts'
import { addressOf, choiceOf } from './plain-page.ts'
import { failedPage, missingPage, type PageParts, startPage } from './platform-pages.ts'
import { loadRender } from './public-pages.ts'
import { readReleases, type Release } from './release.ts'
import { serveWidgets } from './widgets.ts'

/** What the server hangs on itself to serve the released apps. */
export interface Hosting {
  readonly releases: readonly Release[]
  /** `GET /api/apps`. */
  readonly module: ServerModule
  /** Pages, client files, desks and widgets. */
  readonly hosting: (app: FastifyInstance) => Promise<void>
  /** The page for an address outside the API that leads nowhere. */
  readonly notFoundPage: (request: FastifyRequest, reply: FastifyReply) => FastifyReply
}

/** Reads the releases under `appsDir`; `settings` is the configuration's `bureau`. */
export async function openHosting(appsDir: string, settings: Readonly<Record<string, unknown>> = {}): Promise<Hosting> {
  const bureau = bureauOf(settings)
  const releases = await readReleases(appsDir)
  const partsOf = (request: FastifyRequest): PageParts => {
    const { pathname, searchParams } = addressOf(request.url)
    return { choice: choiceOf(searchParams), bureau, releases, path: pathname }
  }
  return {
    releases,
    module: appsModule(releases, bureau),
    notFoundPage: (request, reply) =>
      reply
        .code(404)
        .headers(PAGE_HEADERS)
        .header('cache-control', 'no-store')
        .send(missingPage(partsOf(request))),
    hosting: async (app) => {
      app.get('/', (request, reply) => sendPage(request, reply, startPage(partsOf(request))))
      app.get('/favicon.ico', (_, reply) =>
        reply.header('cache-control', 'public, max-age=86400').type('image/svg+xml').send(ICON),
      )
      await serveWidgets(app, releases)
      for (const release of releases) await serveRelease(app, release, bureau, partsOf)
    },
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

/** One app under its mount: its client files, its desk (one page for every desk address), and its public pages. */
async function serveRelease(
  app: FastifyInstance,
  release: Release,
  bureau: Bureau,
  partsOf: (request: FastifyRequest) => PageParts,
): Promise<void> {
  const { mount } = release
  const files = await readClientFiles(join(release.folder, release.client))
  const draw = await loadRender(app, release, bureau)
  const desk = files.get('desk.html')

  app.get(mount.slice(0, -1), (request, reply) => reply.redirect(mount + addressOf(request.url).search, 308))
  app.get<{ Params: { '*': string } }>(`${mount}*`, async (request, reply) => {
    const path = request.params['*']
    const file = path === 'desk.html' ? undefined : files.get(path)
    if (file) return sendFile(request, reply, file, path.startsWith('assets/') ? 'forever' : 'checked')
    if (path.startsWith('assets/')) return reply.callNotFound()
    if (desk && (draw === null || path === 'desk' || path.startsWith('desk/'))) {
      reply.headers(PAGE_HEADERS)
      return sendFile(request, reply, desk, 'checked')
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
  })
}
