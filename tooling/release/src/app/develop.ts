import vue from '@vitejs/plugin-vue'
import type { Plugin, UserConfig } from 'vite'
import type { PublicAssets } from './assets.ts'
import type { AppDescription } from './description.ts'
import { deskHtml } from './desk-page.ts'

/** What a render module exports, as far as the development server needs it. */
interface RenderModule {
  render(request: {
    url: string
    bureau: unknown
    lang: 'zh' | 'en'
    large: boolean
    api(path: string): Promise<Response>
  }): Promise<{ status: number; html: string }>
}

const platform = () => process.env['GONGKAI_API'] ?? 'http://localhost:8080'

/** The whole Vite configuration of an app: its pages from source, `/api` and `/widgets` from the running server (`GONGKAI_API`). */
export function developApp(app: AppDescription): UserConfig {
  const api = platform()
  return {
    base: app.mount,
    plugins: [vue(), devPages(app, api)],
    server: { proxy: { '/api': api, '/widgets': api } },
  }
}

/** Draws an app's pages on the development server as the platform would, with the API of the platform server beside it. */
export function devPages(app: AppDescription, api = platform()): Plugin {
  // Vite puts the mount before these when it transforms the page.
  const source = (file: string) => `/${file}`
  const scripts = Object.entries(app.public?.scripts ?? {}).map(([name, file]) => [name, source(file)])
  const assets: PublicAssets = { styles: [], scripts: Object.fromEntries(scripts) }
  const isDesk = (path: string) => app.desk && (!app.public || path.startsWith(`${app.mount}desk`))
  const draw = async (url: string, address: URL, { render }: RenderModule) => {
    const { bureau } = (await (await fetch(`${api}/api/apps`)).json()) as { bureau: unknown }
    return render({
      url,
      bureau,
      lang: address.searchParams.get('lang') === 'en' ? 'en' : 'zh',
      large: address.searchParams.get('large') === '1',
      api: (path) => fetch(api + path),
    })
  }
  return {
    name: 'gongkai-pages',
    config: () => ({ appType: 'custom', define: { __PUBLIC_ASSETS__: JSON.stringify(assets) } }),
    configureServer(server) {
      // What only the server draws with is in no browser's module graph: a page that shows it is loaded again.
      server.watcher.on('change', (file) => {
        const drawn = server.environments['ssr']?.moduleGraph.getModulesByFile(file)
        if (drawn?.size) server.environments['client']?.hot.send({ type: 'full-reload' })
      })
      return () => {
        server.middlewares.use(async (request, response, next) => {
          const url = request.originalUrl ?? '/'
          const address = new URL(url, 'http://page.invalid')
          if (!address.pathname.startsWith(app.mount)) return next()
          const send = async (html: string) => {
            response.setHeader('content-type', 'text/html; charset=utf-8')
            response.end(await server.transformIndexHtml(url, html))
          }
          try {
            if (app.desk && isDesk(address.pathname))
              return await send(deskHtml(app.desk.title, { script: source(app.desk.entry), styles: [] }))
            if (!app.public) return next()
            const module = (await server.ssrLoadModule(source(app.public.render))) as RenderModule
            const page = await draw(url, address, module)
            response.statusCode = page.status
            await send(page.html)
          } catch (fault) {
            next(fault)
          }
        })
      }
    },
  }
}
