// Plain JavaScript: the start script runs it on whatever Node the machine has.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { hostilePage } from './hostile-site.mjs'

const folder = new URL('./host-pages/old-cms/', import.meta.url)
const FILES = {
  '/css/site.css': ['site.css', 'text/css; charset=utf-8'],
  '/js/site.js': ['site.js', 'text/javascript; charset=utf-8'],
}
const PAGE = '/zwgk/zcwj/content.html'

/** What an agency's security team allows: its own files, and the platform for scripts and calls. Nothing inline. */
const policyOf = (platform) => `default-src 'self'; script-src 'self' ${platform}; connect-src 'self' ${platform}`

export async function startHostSite({ port, platform, board = 'administrative-ruling' }) {
  const jquery = createRequire(import.meta.url).resolve('jquery/dist/jquery.min.js')
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host')
    const send = (status, type, body, policy = policyOf(platform)) =>
      response
        .writeHead(status, {
          'content-type': type,
          ...(policy ? { 'content-security-policy': policy } : {}),
          'x-content-type-options': 'nosniff',
          'cache-control': 'no-cache',
        })
        .end(body)
    const page = async () => {
      const text = await readFile(new URL('content.html', folder), 'utf8')
      const lang = searchParams.get('lang') === 'en' ? 'en' : 'zh-CN'
      return text.replaceAll('{platform}', platform).replaceAll('{board}', board).replaceAll('{lang}', lang)
    }
    const hostile = async (path, search) => {
      const site = `http://${request.headers.host}`
      const found = await hostilePage({ path, search, site, platform, board })
      // A page without a policy of its own has none.
      if (found) return [200, `${found.type}; charset=utf-8`, found.body, found.policy ?? '']
      return [404, 'text/plain; charset=utf-8', '您访问的页面不存在。']
    }
    const answer = async () => {
      if (pathname === '/') return response.writeHead(302, { location: PAGE }).end()
      if (pathname === PAGE) return send(200, 'text/html; charset=utf-8', await page())
      if (pathname === '/js/jquery.min.js') return send(200, 'text/javascript; charset=utf-8', await readFile(jquery))
      if (pathname === '/favicon.ico') return response.writeHead(204).end()
      if (pathname.startsWith('/pages/')) return send(...(await hostile(pathname, searchParams)))
      const file = Object.hasOwn(FILES, pathname) ? FILES[pathname] : undefined
      if (file) return send(200, file[1], await readFile(new URL(file[0], folder)))
      return send(404, 'text/plain; charset=utf-8', '您访问的页面不存在。')
    }
    answer().catch(() => send(500, 'text/plain; charset=utf-8', '页面读取失败。'))
  })
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
