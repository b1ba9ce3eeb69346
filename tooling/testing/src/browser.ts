/// <reference lib="dom" />
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { chromium, type Browser, type BrowserContext, type Frame, type Page } from 'playwright-core'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Where Chromium is: `CHROMIUM_PATH`, else the first usual place that exists. */
export function findChromium(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  const asked = environment['CHROMIUM_PATH']
  const found = asked ? [asked].find((path) => existsSync(path)) : PLACES.find((path) => existsSync(path))
  if (found) return found
  throw new Error(
    asked
      ? `CHROMIUM_PATH is ${asked}, but there is no such file.`
      : 'No Chromium was found. Install one (Debian: apt-get install chromium fonts-noto-cjk) or set CHROMIUM_PATH.',
  )
}

/** A headless Chromium that calls nobody. As root it needs `--no-sandbox`. */
export function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
      ...more,
    ],
  })
}

/** Desktop and phone, as the screens are judged. */
export const VIEWPORTS = {
  desktop: { width: 1440, height: 900 },
  tablet: { width: 1024, height: 768 },
  phone: { width: 390, height: 844 },
} as const

export interface PageWatch {
  /** `directive blocked-uri` of every policy violation, from the moment the page was made. */
  readonly violations: string[]
  /** Uncaught faults and console errors. */
  readonly faults: string[]
}

/** Listens for policy violations and script faults on a page. Call it before the page goes anywhere. */
export async function watchPage(page: Page): Promise<PageWatch> {
  const watch: PageWatch = { violations: [], faults: [] }
  await page.exposeFunction('gkViolation', (text: string) => watch.violations.push(text))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = (window as unknown as { gkViolation(text: string): void }).gkViolation
      report(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`.trim())
    })
  })
  page.on('pageerror', (error) => watch.faults.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') watch.faults.push(message.text())
  })
  return watch
}

export interface AxeFinding {
  readonly rule: string
  readonly impact: string
  readonly where: readonly string[]
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

interface AxeWindow {
  axe: { run(context: unknown, options: unknown): Promise<{ violations: AxeViolation[] }> }
}
interface AxeViolation {
  id: string
  impact?: string
  nodes: { target: unknown[]; failureSummary?: string }[]
}

/** Whether something moves that comes to an end by itself. Waited for outside: a page without scripts runs no timers. */
function isMoving(): boolean {
  const isMovingIn = (root: Document | ShadowRoot): boolean => {
    for (const { playState, effect } of root.getAnimations())
      if (playState === 'running' && Number.isFinite(effect?.getComputedTiming().endTime)) return true
    const all = root.querySelectorAll('*')
    for (let at = 0; at < all.length; at++) {
      const inside = all[at]?.shadowRoot
      if (inside && isMovingIn(inside)) return true
    }
    return false
  }
  return isMovingIn(document)
}

/** Colours on their way from one state to the next are nobody's: waits until they have come there, at most five seconds. */
async function settleColours(page: Page | Frame): Promise<void> {
  const until = Date.now() + 5_000
  do await page.waitForTimeout(50)
  while ((await page.evaluate(isMoving)) && Date.now() < until)
}

/**
 * WCAG 2.2 A and AA findings of axe-core inside `selector`, shadow roots included; an empty list is clean.
 * The script is evaluated over the debugging protocol, so a page's policy does not stop it and no policy is loosened.
 */
export async function checkAccessibility(page: Page | Frame, selector = 'html'): Promise<AxeFinding[]> {
  const added = await page.evaluateHandle(() => {
    // axe walks objects with for…in and breaks on sites that extend Object.prototype: what they added is put aside meanwhile.
    const prototype = Object.prototype as Record<string, unknown>
    const before = Object.entries(prototype)
    for (const [name] of before) delete prototype[name]
    return before
  })
  await page.evaluate(`${await readFile(AXE, 'utf8')};undefined`)
  await settleColours(page)
  const findings = await page.evaluate(async (inside) => {
    const { axe } = window as unknown as AxeWindow
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const result = await axe.run(inside, {
      runOnly: { type: 'tag', values: tags },
      resultTypes: ['violations'],
      preload: false,
    })
    return result.violations.map((found) => ({
      rule: found.id,
      impact: found.impact ?? '',
      where: found.nodes.map((node) => `${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`),
    }))
  }, selector)
  await added.evaluate((before) => void Object.assign(Object.prototype, Object.fromEntries(before)))
  return findings
}

/** A page of its own in a new context, watched. */
export async function openPage(
  browser: Browser,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ page: Page; context: BrowserContext; watch: PageWatch }> {
  const context = await browser.newContext({ viewport: VIEWPORTS.desktop, locale: 'zh-CN', ...options })
  const page = await context.newPage()
  return { page, context, watch: await watchPage(page) }
}
