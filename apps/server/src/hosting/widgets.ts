import { bakeLoader, scriptJson } from '@gongkai/releases'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { EmbedOrigins } from '../platform/embed-origins.ts'
import { embeddingOrigin } from './choose.ts'
import { bakedFile, type ClientFile, type Keep, sendFile } from './client-files.ts'
import { FRAME_STYLE, framePage, frameHeaders, refusedFrame } from './frame-page.ts'
import type { Snapshot } from './snapshot.ts'
import { chooseWidgets, loadersDiffer, manifestOf, plainFile, type WidgetChoice } from './widget-choice.ts'

/** Any site may load widget files: they carry no data; who may ask the API from where is decided there. */
const FOR_ALL = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'timing-allow-origin': '*',
  'x-content-type-options': 'nosniff',
} as const

/** A loader is made once per choice of versions, then kept for the life of the snapshot. */
function baked(snapshot: Snapshot, key: string, make: () => string, ending: '.js' | '.json' = '.js'): ClientFile {
  const known = snapshot.baked.get(key)
  if (known) return known
  const file = bakedFile(make(), ending)
  snapshot.baked.set(key, file)
  return file
}

/** The loader with the manifest of all widgets of a major, or of one; undefined where no release brings a loader. */
function loaderFile(snapshot: Snapshot, choice: WidgetChoice, tag?: string): ClientFile | undefined {
  const { kit } = choice
  const template = kit?.release.kit && kit.widgets.get(kit.release.kit.loader)
  if (!template) return undefined
  const manifest = manifestOf(choice, tag)
  if (tag !== undefined && !Object.hasOwn(manifest, tag)) return undefined
  const key = `${choice.major} ${tag ?? ''} ${template.tag} ${scriptJson(manifest)}`
  return baked(snapshot, key, () => bakeLoader(template.plain.toString(), manifest))
}

/** What most pages get, with what was before: loaders ask it when a file cannot be had, and tools read it. */
function manifestFile(snapshot: Snapshot, choice: WidgetChoice): ClientFile {
  const { major, kit, active, previous } = choice
  const versions = active.map(({ tag, version }) => {
    const former = previous.find((one) => one.tag === tag)?.version ?? null
    return [tag, { version, previous: former }]
  })
  const told = {
    ...{ major, kit: kit?.release.kit?.version ?? null },
    versions: Object.fromEntries(versions),
    widgets: manifestOf(choice),
  }
  return baked(snapshot, `manifest ${major}`, () => `${JSON.stringify(told, null, 2)}\n`, '.json')
}

/** The scripts of the frame form, for the frame's own page and for the page around it. */
function kitFile({ kit }: WidgetChoice, part: 'frame' | 'resize'): ClientFile | undefined {
  return kit?.release.kit ? kit.widgets.get(kit.release.kit[part]) : undefined
}

/**
 * `/widgets/v1/…`: `loader.js` with its manifest baked in, `<tag>.js` (the same for one widget, or the file of a widget from before the
 * loader), `resize.js`, `frame/<tag>`, `manifest.json`, and the hashed files of every version that is there.
 */
export function serveWidgets(app: FastifyInstance, now: () => Snapshot, origins: EmbedOrigins): void {
  app.get<{ Params: { major: string; '*': string } }>('/widgets/:major/*', (request, reply) => {
    const snapshot = now()
    const major = Number(/^v([1-9]\d{0,3})$/.exec(request.params.major)?.[1])
    const name = request.params['*']
    const files = snapshot.widgets.get(major)
    if (!files) return reply.callNotFound()
    const kept = files.get(name)
    if (kept) return send(request, reply, kept, 'forever')
    const plain = plainFile(snapshot, major, name, request)
    if (plain) return send(request, reply, plain, 'checked')
    if (name === 'manifest.json')
      return send(request, reply, manifestFile(snapshot, chooseWidgets(snapshot, major, null)), 'minute')
    if (name === 'frame.css') return send(request, reply, FRAME_STYLE, 'minute')
    if (name.startsWith('frame/')) return sendFrame(request, reply, snapshot, major, origins)
    const choice = chooseWidgets(snapshot, major, request)
    const tag = /^(gk-[a-z0-9-]+)\.js$/.exec(name)?.[1]
    if (name === 'resize.js') return sendOr404(request, reply, snapshot, kitFile(choice, 'resize'))
    if (name === 'frame.js') return sendOr404(request, reply, snapshot, kitFile(choice, 'frame'))
    if (name === 'loader.js') return sendOr404(request, reply, snapshot, loaderFile(snapshot, choice))
    if (tag !== undefined) return sendOr404(request, reply, snapshot, loaderFile(snapshot, choice, tag))
    return reply.callNotFound()
  })
}

const send = (request: FastifyRequest, reply: FastifyReply, file: ClientFile, keep: Keep, vary?: string) =>
  sendFile(request, reply.headers(FOR_ALL), file, keep, vary)

/** While pages are given different loaders, a cache has to keep them apart. */
function sendOr404(request: FastifyRequest, reply: FastifyReply, snapshot: Snapshot, file: ClientFile | undefined) {
  if (!file) return reply.callNotFound()
  return loadersDiffer(snapshot)
    ? send(request, reply, file, 'own-minute', 'accept-encoding, Origin, Referer')
    : send(request, reply, file, 'minute', 'accept-encoding, Origin')
}

/** Whether the page around a frame is another site's: as the browser says, and where it says nothing, by the address. */
function isForeign({ headers, host }: FastifyRequest, site: string): boolean {
  const where = headers['sec-fetch-site']
  if (where !== undefined) return where !== 'same-origin' && where !== 'none'
  return !URL.canParse(site) || new URL(site).host !== host
}

function sendFrame(
  request: FastifyRequest,
  reply: FastifyReply,
  snapshot: Snapshot,
  major: number,
  origins: EmbedOrigins,
) {
  const choice = chooseWidgets(snapshot, major, request)
  const site = embeddingOrigin(request)
  if (site !== null && isForeign(request, site) && !origins.allows(site)) {
    const refused = refusedFrame(choice, request.url, site)
    return refused === null ? reply.callNotFound() : reply.code(403).headers(frameHeaders('*')).send(refused)
  }
  const page = framePage(choice, request.url, loadersDiffer(snapshot) ? site : null)
  if (page === null) return reply.callNotFound()
  return reply.headers(frameHeaders(origins.list())).header('vary', 'Origin, Referer').send(page)
}
