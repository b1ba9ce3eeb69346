/// <reference types="node" />
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildKit, buildWidget, type BuiltKit, type BuiltWidget } from '../src/build/index.ts'

type Change = (manifest: Record<string, Record<string, unknown>>) => void
type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** A platform with the widgets of this folder, and a page of somebody else, each at an origin of its own. */
export interface Site {
  readonly platform: string
  readonly host: string
  readonly widgets: Readonly<Record<string, BuiltWidget>>
  readonly kit: BuiltKit
  /** Paths with queries that the platform was asked for, since the last `reset`. */
  readonly asked: string[]
  /** What the host serves at `/`, with `{platform}` filled in. */
  page: string
  /** Files of the host beside its page. */
  files: Record<string, string>
  /** Policy of the host's page. */
  policy: string
  /** Answers of the platform that differ from the usual, by path. */
  readonly answers: Map<string, Answer>
  /** Changes the manifest before it is baked. */
  change: Change
  /** Changes what `manifest.json` tells. */
  changeTold: Change
  reset(): void
  close(): Promise<void>
}

const hashOf = ({ file }: { file: string }) => file.slice(-46, -3)

export const manifestOf = ({ view, deps, height, first, version }: BuiltWidget) => ({
  f: [view.zh, view.en, ...deps].map(hashOf).join(''),
  h: [height.wide, height.narrow],
  ...(first ? { c: `${first}&wv=${version}` } : {}),
})

async function listen(answer: Answer) {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return { server, origin: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}` }
}

export async function openSite(): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'gk-site-'))
  const widgets: Record<string, BuiltWidget> = {}
  for (const tag of ['gk-fixture', 'gk-vue']) {
    const source = fileURLToPath(new URL(`./widgets/${tag}`, import.meta.url))
    if (existsSync(source)) widgets[tag] = await buildWidget(source, folder, { version: '1.0.0' })
  }
  const kit = await buildKit(folder)
  const script = (response: ServerResponse, code: string | Buffer) =>
    response.writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' }).end(code)

  const platform = await listen((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    site.asked.push(request.url ?? '')
    const other = site.answers.get(path)
    if (other) return other(request, response)
    if (path.startsWith('/api/'))
      return response
        .writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' })
        .end('{"read":1}')
    const name = path.replace('/widgets/v1/', '')
    if (name.startsWith('frame/'))
      return response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(
          '<!doctype html><html lang="zh-CN"><title>frame</title><main></main><script src="/widgets/v1/frame.js"></script><script src="/widgets/v1/loader.js"></script>',
        )
    const read = async () => {
      if (name === 'frame.js') return script(response, await readFile(join(folder, kit.frame)))
      if (name === 'resize.js') return script(response, await readFile(join(folder, kit.resize)))
      const manifest = Object.fromEntries(Object.entries(widgets).map(([tag, widget]) => [tag, manifestOf(widget)]))
      if (name === 'manifest.json') {
        site.changeTold(manifest)
        return response
          .writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' })
          .end(JSON.stringify({ widgets: manifest }))
      }
      if (name === 'loader.js') {
        site.change(manifest)
        const loader = await readFile(join(folder, kit.loader), 'utf8')
        return script(response, loader.split('__GK_MANIFEST__').join(JSON.stringify(manifest)))
      }
      if (name === '' || !existsSync(join(folder, name))) return response.writeHead(404).end()
      return script(response, await readFile(join(folder, name)))
    }
    void read()
  })

  const host = await listen((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    const send = (type: string, body: string) =>
      response
        .writeHead(200, {
          'content-type': type,
          ...(site.policy ? { 'content-security-policy': site.policy.replaceAll('{platform}', platform.origin) } : {}),
        })
        .end(body.replaceAll('{platform}', platform.origin))
    const file = site.files[path]
    if (file !== undefined) return send(path.endsWith('.css') ? 'text/css' : 'text/javascript', file)
    if (path === '/') return send('text/html', site.page)
    if (path === '/favicon.ico') return response.writeHead(204).end()
    return response.writeHead(404).end()
  })

  const site: Site = {
    platform: platform.origin,
    host: host.origin,
    widgets,
    kit,
    asked: [],
    page: '',
    files: {},
    policy: '',
    answers: new Map(),
    change: () => undefined,
    changeTold: () => undefined,
    reset() {
      site.asked.length = 0
      site.page = ''
      site.files = {}
      site.policy = ''
      site.answers.clear()
      site.change = () => undefined
      site.changeTold = () => undefined
    },
    async close() {
      for (const { server } of [platform, host]) {
        server.close()
        server.closeAllConnections()
      }
      await rm(folder, { recursive: true, force: true })
    },
  }
  return site
}
