/// <reference lib="dom" />
import type { launchBrowser } from '@gongkai/testing'

export type Browser = Awaited<ReturnType<typeof launchBrowser>>
type Page = Awaited<ReturnType<Browser['newPage']>>

export interface Take {
  /** Milliseconds from the start of the navigation until what was waited for had been painted. */
  readonly ready: number
  /** Milliseconds from the click on the write button until the form could be typed into; null where nothing is opened. */
  readonly opened: number | null
}

export interface Scene {
  readonly address: string
  /** Runs in the page on each frame until true. */
  readonly ready: string
  /** Clicks what opens the form; and whether the form is there. */
  readonly open?: { readonly click: string; readonly done: string }
}

export interface Viewport {
  readonly width: number
  readonly height: number
}
export const WIDE: Viewport = { width: 1280, height: 900 }
export const NARROW: Viewport = { width: 390, height: 844 }

/** 150 ms a request, 1.6 Mbit/s down, 750 kbit/s up. */
export const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }
export const SLOW_DOWN = 4

/** A frame after `condition` has become true, so that it has been painted. */
const watchFor = (condition: string, name: string) => `(() => {
  const look = () => {
    let met = false
    try { met = ${condition} } catch {}
    if (met) requestAnimationFrame(() => { globalThis.${name} = performance.now() })
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
})()`

const SHIFTS = `globalThis.takeShift = 0
new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.takeShift += entry.value })
  .observe({ type: 'layout-shift', buffered: true })`

async function moment(page: Page, name: string): Promise<number> {
  const met = await page.waitForFunction(`globalThis.${name}`, undefined, { timeout: 60_000 })
  return Number(await met.jsonValue())
}

/** One look at a page: new context, cold cache, processor slowed down four times, and the network as asked. */
export async function take(browser: Browser, scene: Scene, network: typeof SLOW_4G | null): Promise<Take> {
  const context = await browser.newContext({ viewport: WIDE, locale: 'zh-CN' })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN })
    if (network) await session.send('Network.emulateNetworkConditions', network)
    await page.addInitScript(watchFor(scene.ready, 'takeReady'))
    await page.goto(scene.address, { waitUntil: 'commit' })
    const ready = await moment(page, 'takeReady')
    if (!scene.open) return { ready, opened: null }
    const { click, done } = scene.open
    const begun = await page.evaluate(`${watchFor(done, 'takeOpened')};const begun = performance.now();${click};begun`)
    return { ready, opened: (await moment(page, 'takeOpened')) - Number(begun) }
  } finally {
    await context.close()
  }
}

/** How far the page's content jumps while the widget comes in over the slow network, until a second after it is there. */
export async function layoutShift(browser: Browser, scene: Scene, viewport: Viewport): Promise<number> {
  const context = await browser.newContext({ viewport, locale: 'zh-CN' })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', SLOW_4G)
    await page.addInitScript(`${SHIFTS};${watchFor(scene.ready, 'takeReady')}`)
    await page.goto(scene.address, { waitUntil: 'commit' })
    await moment(page, 'takeReady')
    await page.waitForTimeout(1000)
    return Number(await page.evaluate('takeShift'))
  } finally {
    await context.close()
  }
}

/** Addresses a page asks for beside itself, until it is ready; and those that opening the form adds. */
export async function askedFor(browser: Browser, scene: Scene): Promise<{ first: string[]; later: string[] }> {
  const context = await browser.newContext({ viewport: WIDE, locale: 'zh-CN' })
  try {
    const page = await context.newPage()
    const asked: string[] = []
    page.on('request', (request) => {
      const skipped = request.isNavigationRequest() || request.url().endsWith('/favicon.ico')
      if (!skipped && !asked.includes(request.url())) asked.push(request.url())
    })
    await page.addInitScript(watchFor(scene.ready, 'takeReady'))
    await page.goto(scene.address)
    await moment(page, 'takeReady')
    const first = [...asked]
    if (scene.open) {
      await page.evaluate(`${watchFor(scene.open.done, 'takeOpened')};${scene.open.click};undefined`)
      await moment(page, 'takeOpened')
    }
    return { first, later: asked.slice(first.length) }
  } finally {
    await context.close()
  }
}
