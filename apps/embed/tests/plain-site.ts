import { once } from 'node:events'
import { createServer } from 'node:http'

/** Somebody's existing page on an origin of its own: what it holds and which policy it has are the test's to change. */
export interface PlainSite {
  readonly origin: string
  body: string
  /** The value of the header; null sends none. */
  policy: string | null
  close(): Promise<void>
}

export async function startPlainSite(): Promise<PlainSite> {
  const server = createServer((request, response) => {
    if (request.url === '/favicon.ico') return void response.writeHead(204).end()
    const policy = site.policy === null ? {} : { 'content-security-policy': site.policy }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...policy })
    response.end(
      `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>政策解读</title>` +
        `<meta name="viewport" content="width=device-width, initial-scale=1"></head><body><h1>政策解读</h1>${site.body}</body></html>`,
    )
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const site: PlainSite = {
    origin: `http://127.0.0.1:${address.port}`,
    body: '',
    policy: null,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return site
}
