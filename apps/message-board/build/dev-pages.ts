import type { Plugin } from 'vite'
import type { render } from '../src/public/render.ts'

const MOUNT = '/message-board/'
/** Vite puts the mount before these when it transforms the page. */
const source = (file: string) => `/src/public/${file}`

/** The entries as the development server serves them: modules, transformed on request. */
const assets = {
  styles: [],
  scripts: {
    frame: source('frame.ts'),
    ask: source('ask/ask.ts'),
    receipt: source('receipt/receipt.ts'),
    rate: source('status/rate.ts'),
  },
}

const deskPage = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>留言办理</title></head>
<body><div id="app"></div><script type="module" src="/src/desk/main.ts"></script></body></html>`

/** Draws this app's pages on the development server, with the API of the platform server beside it. */
export function publicPages(api: string): Plugin {
  return {
    name: 'gongkai-public-pages',
    config: () => ({ appType: 'custom', define: { __PUBLIC_ASSETS__: JSON.stringify(assets) } }),
    configureServer(server) {
      return () => {
        server.middlewares.use(async (request, response, next) => {
          const url = request.originalUrl ?? '/'
          const address = new URL(url, 'http://page.invalid')
          if (!address.pathname.startsWith(MOUNT)) return next()
          try {
            if (address.pathname.startsWith(`${MOUNT}desk`)) {
              response.setHeader('content-type', 'text/html; charset=utf-8')
              return response.end(await server.transformIndexHtml(url, deskPage))
            }
            const entry = (await server.ssrLoadModule('/src/public/render.ts')) as { render: typeof render }
            const { bureau } = (await (await fetch(`${api}/api/apps`)).json()) as {
              bureau: Parameters<typeof render>[0]['bureau']
            }
            const page = await entry.render({
              url,
              bureau,
              lang: address.searchParams.get('lang') === 'en' ? 'en' : 'zh',
              large: address.searchParams.get('large') === '1',
              api: (path) => fetch(api + path),
            })
            response.statusCode = page.status
            response.setHeader('content-type', 'text/html; charset=utf-8')
            response.end(await server.transformIndexHtml(url, page.html))
          } catch (fault) {
            next(fault)
          }
        })
      }
    },
  }
}
