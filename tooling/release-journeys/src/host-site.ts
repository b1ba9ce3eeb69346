import { once } from 'node:events'
import { createServer } from 'node:http'

/** Somebody's existing site on an origin of its own. Its pages stay as they were written, whatever the platform does. */
export interface HostSite {
  readonly origin: string
  /** Publishes a page with this in its body under this policy, and gives its address. */
  publish(body: string, policy?: string): string
  close(): Promise<void>
}

export async function startHostSite(): Promise<HostSite> {
  const pages: { readonly body: string; readonly policy: string | undefined }[] = []
  const server = createServer((request, response) => {
    const page = pages[Number(request.url?.slice(1))]
    if (!page) return void response.writeHead(204).end()
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      ...(page.policy === undefined ? {} : { 'content-security-policy': page.policy }),
    })
    response.end(
      `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>政策解读</title>` +
        `<meta name="viewport" content="width=device-width, initial-scale=1"></head>` +
        `<body><main><h1>政策解读</h1>${page.body}</main></body></html>`,
    )
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const origin = `http://127.0.0.1:${address.port}`
  return {
    origin,
    publish: (body, policy) => `${origin}/${pages.push({ body, policy }) - 1}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
