import {
  ensureBuilt,
  launchBrowser,
  openPage,
  signIn,
  startHostSite,
  startPlatform,
  submitMessage,
  VIEWPORTS,
  type ReceiptAnswer,
} from '@gongkai/testing'

export const BOARD = 'exhibitions'
export const STATUS = 'gk-message-status'
export const LATEST = 'gk-latest-answers'

type Page = Awaited<ReturnType<typeof openPage>>['page']
interface Opened {
  readonly page: Page
  readonly widget: ReturnType<Page['locator']>
}

/** A platform, a page of another site with widgets on it, and the hands of a citizen and of staff. */
export async function openForeignPages() {
  await ensureBuilt('message-board')
  const settings = {
    rates: { writesPerMinute: 5, requestsPerMinute: 10_000 },
    uploads: { mostFiles: 2, mostMegabytes: 4 },
  }
  const platform = await startPlatform({ settings })
  const site = await startHostSite({ port: 0, platform: platform.origin, board: BOARD })
  const browser = await launchBrowser()

  function ask(subject: string): Promise<ReceiptAnswer> {
    return submitMessage(platform.origin, {
      board: BOARD,
      subject,
      body: '第一次参展，想知道要带哪些证明。',
      contact: { name: '王女士' },
      mayPublish: true,
    })
  }

  async function as({ receipt }: ReceiptAnswer, account: string, action: string, input: object = {}): Promise<void> {
    const path = `/api/desk/messages/${receipt}`
    const staff = await signIn(platform.origin, account)
    const { version } = await staff.get(path)
    await staff.post(`${path}/actions/${action}`, { version, ...input })
  }

  /** Takes a message the whole way to its answer. */
  async function answer(message: ReceiptAnswer): Promise<void> {
    await as(message, 'office', 'accept')
    await as(message, 'office', 'assign', { lead: ['protection'], support: [] })
    await as(message, 'protection', 'draft', { reply: '请带上专利证书。\n祝参展顺利。', release: { mode: 'full' } })
    await as(message, 'protection-head', 'department-review')
    await as(message, 'reviewer', 'office-review', { decisions: [] })
    await as(message, 'reviewer', 'answer')
  }

  /** A page of another site with the widget on it, its attributes written in the page; its events are kept. */
  async function embed(tag: string, attributes: Readonly<Record<string, string>> = {}, phone = false) {
    const opened = await openPage(browser, { viewport: phone ? VIEWPORTS.phone : VIEWPORTS.desktop })
    const { page } = opened
    const sent: { readonly url: string; readonly body: string | null }[] = []
    page.on('request', (request) => void sent.push({ url: request.url(), body: request.postData() }))
    await page.addInitScript(() => {
      const kept: [string, string][] = []
      Object.assign(window, { kept })
      const board = ['gk-open', 'gk-submit', 'gk-submitted']
      const status = ['gk-looked-up', 'gk-rated', 'gk-supplemented', 'gk-reopened', 'gk-withdrawn']
      for (const name of [...board, ...status])
        document.addEventListener(name, (event) => kept.push([name, JSON.stringify((event as CustomEvent).detail)]))
    })
    const given = Object.entries(attributes).map(([name, value]) => `&with-${name}=${encodeURIComponent(value)}`)
    await page.goto(`${site.origin}/pages/reset/?widgets=${tag}${given.join('')}`)
    const widget = page.locator(tag)
    await page.evaluate((name) => document.querySelector(name)?.scrollIntoView(), tag)
    await page.waitForFunction(
      (name) => /ready|failed/.test(document.querySelector<HTMLElement>(name)?.dataset['gkState'] ?? ''),
      tag,
    )
    const events = () => page.evaluate(() => (window as unknown as { kept: [string, string][] }).kept)
    const focused = () =>
      widget.evaluate((element) => {
        const active = element.shadowRoot?.activeElement
        return active?.id || active?.className
      })
    return { ...opened, widget, sent, events, focused }
  }

  async function lookUp({ widget, page }: Opened, { receipt, code }: ReceiptAnswer): Promise<void> {
    await widget.getByLabel('回执编号').fill(receipt)
    await widget.getByLabel('查询码').fill(code)
    await page.keyboard.press('Enter')
  }

  async function close(): Promise<void> {
    await browser.close()
    await site.close()
    await platform.stop()
  }
  return { platform, site, browser, ask, as, answer, embed, lookUp, close }
}

export type ForeignPages = Awaited<ReturnType<typeof openForeignPages>>
