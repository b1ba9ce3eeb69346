import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import { brotli, type Packed } from './widget-files.ts'
import type { Peer } from './widget-peers.ts'

export interface Stand {
  readonly origin: string
  close(): Promise<void>
}

async function listen(server: Server): Promise<Stand> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no address')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** One page of a bureau's site with text above the widget; the same for everybody but for what stands in its two places. */
const pageOf = (head: string, body: string) => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>通知</title><style>body{margin:0 auto;max-width:960px;padding:16px;font:16px/1.8 sans-serif}</style>${head}</head>
<body><h1>关于印发《专利侵权纠纷行政裁决办理指引》的通知</h1>
<p>为方便权利人和企业处理专利侵权纠纷，把办理的条件、材料和步骤写清楚，我局编写了办理指引，现予印发。</p>
${body}
<p>主办：示例市知识产权局</p></body></html>`

/** The agency's site: pages by path, brotli, HTTP/1.1. */
export async function hostPages(pages: Readonly<Record<string, { head: string; body: string }>>): Promise<Stand> {
  const made = new Map(
    Object.entries(pages).map(([path, { head, body }]) => [path, brotli(Buffer.from(pageOf(head, body)))]),
  )
  return listen(
    createServer((request, response) => {
      const page = made.get(request.url ?? '')
      if (!page) return response.writeHead(404).end()
      return response
        .writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          'content-encoding': 'br',
          'content-length': page.length,
          'cache-control': 'no-store',
        })
        .end(page)
    }),
  )
}

const ALLOW = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-methods': '*',
  'timing-allow-origin': '*',
}

/** A peer's files and a server that answers as the peer's own does when nobody has written yet. */
export async function peerServer(peer: Peer, files: ReadonlyMap<string, Packed>): Promise<Stand> {
  return listen(
    createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://peer').pathname
      const file = files.get(decodeURIComponent(path.slice('/files/'.length)))
      if (path.startsWith('/files/') && file)
        return response
          .writeHead(200, {
            ...ALLOW,
            'content-type': file.type,
            'content-encoding': 'br',
            'content-length': file.bytes.length,
            'cache-control': 'public, max-age=31536000, immutable',
          })
          .end(file.bytes)
      if (request.method === 'OPTIONS') return response.writeHead(204, ALLOW).end()
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        const answer = peer.stage?.answer(path, request.method ?? 'GET', Buffer.concat(chunks).toString())
        response.writeHead(200, { ...ALLOW, 'content-type': 'application/json' }).end(JSON.stringify(answer ?? {}))
      })
    }),
  )
}

/** What stands in the page for a peer. */
export function peerPage(peer: Peer, origin: string): { head: string; body: string } {
  const address = (file: string) => `${origin}/files/${encodeURIComponent(file)}`
  if (!peer.stage) throw new Error(`${peer.name} has no stage`)
  return { head: peer.stage.head(address), body: peer.stage.body(address, origin) }
}
