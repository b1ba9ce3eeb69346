import { pathToFileURL } from 'node:url'
import type { launchBrowser, openPage } from '@gongkai/testing'
import type { SeenCall } from './call.ts'

type Browser = Awaited<ReturnType<typeof launchBrowser>>
type Context = Awaited<ReturnType<typeof openPage>>['context']
type Route = Parameters<Parameters<Context['route']>[1]>[0]

/** What a render module exports, as the platform calls it. */
interface RenderModule {
  render(request: {
    url: string
    bureau: unknown
    lang: 'zh' | 'en'
    large: boolean
    api(path: string): Promise<Response>
  }): Promise<unknown>
}

export interface RecorderOptions {
  readonly origin: string
  readonly mount: string
  /** File of the render module; null when the app has no public pages. */
  readonly render: string | null
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}

/**
 * Notes the calls that an app makes to the API while it is used in a browser: those of its scripts, and those that its render module
 * makes on the server, by drawing every page that is opened once more.
 */
export class Recorder {
  readonly calls: SeenCall[] = []
  readonly #options: RecorderOptions
  readonly #under: Promise<void>[] = []
  #bureau: unknown
  #contexts = 0

  constructor(options: RecorderOptions) {
    this.#options = options
  }

  /** Listens to every context that the browser opens from now on. */
  watch(browser: Browser): void {
    const newContext = browser.newContext.bind(browser)
    browser.newContext = async (...options) => {
      const context = await newContext(...options)
      this.#watchContext(context)
      return context
    }
  }

  #watchContext(context: Context): void {
    this.#contexts += 1
    // Whoever signs in is called by the account from then on.
    const who = { by: `visitor-${this.#contexts}` }
    // Fetched here and handed on: a page that goes elsewhere would take its answers with it.
    void context.route(`${this.#options.origin}/api/**`, (route) => this.#passOn(route, who))
    context.on('requestfinished', (request) => {
      const url = new URL(request.url())
      const isPage = url.origin === this.#options.origin && url.pathname.startsWith(this.#options.mount)
      if (isPage && request.isNavigationRequest()) this.#under.push(this.#draw(url))
    })
    // Journeys sign in by the context's own requests, which are no requests of a page.
    const post = context.request.post.bind(context.request)
    context.request.post = async (address, options) => {
      const response = await post(address, options)
      const { pathname } = new URL(address)
      if (pathname === '/api/session') who.by = (options?.data as { signIn: string }).signIn
      this.calls.push({
        by: who.by,
        method: 'POST',
        path: pathname,
        body: options?.data ?? null,
        key: false,
        status: response.status(),
        answer: jsonOf(await response.text()),
      })
      return response
    }
  }

  /** All calls, once every answer is read. */
  async finish(): Promise<readonly SeenCall[]> {
    await Promise.all(this.#under)
    return this.calls
  }

  async #passOn(route: Route, who: { by: string }): Promise<void> {
    const request = route.request()
    const response = await route.fetch()
    const text = await response.text()
    await route.fulfill({ response })
    const { pathname, search } = new URL(request.url())
    const sent = request.postData()
    const body = sent === null ? null : jsonOf(sent)
    if (pathname === '/api/session' && body) who.by = (body as { signIn: string }).signIn
    this.calls.push({
      by: who.by,
      method: request.method(),
      path: pathname + search,
      body,
      key: 'idempotency-key' in request.headers(),
      status: response.status(),
      answer: /json/.test(response.headers()['content-type'] ?? '') ? jsonOf(text) : null,
    })
  }

  async #draw(url: URL): Promise<void> {
    const { origin, mount, render } = this.#options
    if (render === null || url.pathname.startsWith(`${mount}desk/`)) return
    const module = (await import(pathToFileURL(render).href)) as RenderModule
    this.#bureau ??= ((await (await fetch(`${origin}/api/apps`)).json()) as { bureau: unknown }).bureau
    await module.render({
      url: url.pathname + url.search,
      bureau: this.#bureau,
      lang: url.searchParams.get('lang') === 'en' ? 'en' : 'zh',
      large: false,
      api: async (path) => {
        const response = await fetch(origin + path)
        const text = await response.text()
        this.calls.push({
          by: 'server',
          method: 'GET',
          path,
          body: null,
          key: false,
          status: response.status,
          answer: jsonOf(text),
        })
        return new Response(text, { status: response.status, headers: { 'content-type': 'application/json' } })
      },
    })
  }
}
