import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Two sites of one machine: the agency’s page with a policy, and the platform with the files a widget loads. */
export interface Pages {
  readonly agency: string
  readonly platform: string
  /** What the agency’s next page is, with a policy in each header. */
  show(body: string, policies: readonly string[]): void
  close(): void
}

/** Marks that it ran, then loads the view as the loader of the kit does: preloaded, then imported. */
const LOADER = `const { href } = new URL('.', document.currentScript.src)
globalThis.ran = ['loader']
const link = document.createElement('link')
link.rel = 'modulepreload'
link.href = href + 'view.js'
globalThis.done = new Promise((resolve, reject) => { link.onload = resolve; link.onerror = reject; document.head.append(link) })
  .then(() => import(href + 'view.js')).then(() => globalThis.ran.push('view'), () => {})`

export const SINGLE = "globalThis.ran = ['single']\n"
const FILES: Readonly<Record<string, string>> = { 'loader.js': LOADER, 'view.js': '', 'single.js': SINGLE }

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

export async function openPages(): Promise<Pages> {
  let [shown, policies]: [string, readonly string[]] = ['', []]
  const site = createServer((_, answer) => {
    for (const policy of policies) answer.appendHeader('content-security-policy', policy)
    answer.setHeader('content-type', 'text/html').end(`<!doctype html><title>page</title>${shown}`)
  })
  const files = createServer((request, answer) => {
    const name = (request.url ?? '').replace(/.*\//, '')
    const file = FILES[name]
    const type = file === undefined ? 'text/html' : 'text/javascript'
    answer
      .setHeader('access-control-allow-origin', '*')
      .setHeader('content-type', type)
      .end(file ?? '')
  })
  const [agency, platform] = [await listening(site), await listening(files)]
  return {
    agency: `http://127.0.0.1:${agency}`,
    platform: `http://localhost:${platform}`,
    show: (body, given) => ([shown, policies] = [body, given]),
    close: () => [site, files].forEach((server) => server.close()),
  }
}
