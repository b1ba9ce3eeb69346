import { launchBrowser } from '@gongkai/testing'
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkEmbedding, type EmbedForm, readPolicies } from '../src/index.ts'
import { widgetOf } from '../src/testing.ts'
import { openPages, SINGLE } from './pages.ts'

const pages = await openPages()
const browser = await launchBrowser()
const page = await browser.newPage()
const W = pages.platform
const port = new URL(W).port
const SRI = `sha384-${createHash('sha384').update(SINGLE).digest('base64')}`
const single = { file: 'single.js', sri: SRI, size: 1 }
const view = { ...single, file: 'view.js' }
const widget = widgetOf('gk-a', '1.0.0', { view: { zh: view, en: view }, single: { zh: single, en: single } })

beforeAll(() => page.goto('about:blank'))
afterAll(async () => {
  await browser.close()
  pages.close()
})

/** What of a widget works on a page: each part of each form. */
type Works = Readonly<Record<'loader' | 'view' | 'call' | 'single' | 'frame', boolean>>

/** What Chromium really lets through. */
async function inChromium(policies: readonly string[]): Promise<Works> {
  const opened = async (body: string) => {
    pages.show(body, policies)
    await page.goto(pages.agency)
    return page.evaluate<string[]>('Promise.resolve(globalThis.done).then(() => globalThis.ran ?? [])')
  }
  const loaded = await opened(`<script nonce="n1" async crossorigin src="${W}/widgets/v1/loader.js"></script>`)
  const call = await page.evaluate<boolean>(`fetch('${W}/api/boards/x/messages').then(() => true, () => false)`)
  const pinned = await opened(
    `<script type=module crossorigin integrity="${SRI}" src="${W}/widgets/v1/single.js"></script>`,
  )
  await opened(`<iframe src="${W}/widgets/v1/frame/gk-a"></iframe>`)
  const inside = await page
    .frames()[1]
    ?.evaluate<string>('location.href')
    .catch(() => '')
  return {
    loader: loaded.includes('loader'),
    view: loaded.includes('view'),
    call,
    single: pinned.includes('single'),
    frame: inside?.startsWith(W) ?? false,
  }
}

/** What our rules say of the same page. */
function byRule(policies: readonly string[]): Works {
  const kinds = (form: EmbedForm, nonce: string) => {
    const read = readPolicies(policies.map((text) => ({ from: 'header', text })))
    const question = { policies: read, page: pages.agency, platform: W, form, widgets: [widget], nonce }
    return checkEmbedding(question)
      .faults.filter(({ en }) => !en.includes('optional'))
      .map(({ kind }) => kind)
  }
  const [loader, pinned, frame] = [kinds('loader', 'n1'), kinds('single', ''), kinds('frame', '')]
  return {
    loader: !loader.includes('script-blocked'),
    view: !loader.includes('script-blocked') && !loader.includes('import-blocked'),
    call: !loader.includes('connect-blocked'),
    single: !pinned.includes('script-blocked'),
    frame: !frame.includes('frame-blocked'),
  }
}

const HASH = `'${SRI}'`
test.each<readonly [string, ...string[]]>([
  ["img-src 'self'"],
  ["default-src 'self'"],
  ["default-src 'none'"],
  ['script-src; connect-src; frame-src'],
  [`default-src 'none' ${W}`],
  [`Default-Src\t'SELF'  HTTP://LOCALHOST:${port}`],
  [`script-src 'self'; script-src ${W}; connect-src *`],
  [`script-src ${W}; script-src-elem 'self'; frame-src 'self'; child-src ${W}`],
  [`script-src 'none'; script-src-elem ${W}; child-src ${W}; default-src 'self'`],
  [`script-src ${W}/widgets/v1/loader.js; connect-src ${W}/api/; frame-src ${W}/widgets/v1/frame`],
  [`script-src ${W}/widgets/; connect-src ${W}/api; frame-src ${W}/widgets/v1/frame/`],
  [`script-src ${W}/%77idgets/; connect-src ${W}/API/; frame-src localhost`],
  [`script-src localhost:${port}; connect-src localhost:*; frame-src http://*:${port}`],
  [`script-src *; connect-src http:; frame-src https:`],
  [`script-src https://localhost:${port}; connect-src ws://localhost:${port}; frame-src *:*`],
  [`script-src ${HASH}; connect-src 'none' ${W}`],
  ["script-src 'nonce-n1'; connect-src self; frame-src data:"],
  ["script-src 'nonce-n1' 'strict-dynamic'"],
  ["script-src 'nonce-other' 'strict-dynamic' *"],
  [`script-src 'strict-dynamic' ${HASH}`],
  [`script-src ${W}`, "script-src 'self'"],
  [`script-src ${W}, connect-src 'self'; frame-src 'none'`],
  ["script-src 'self' \u00e9; connect-src 'none'"],
  ["script-src 'none' \\;connect-src 'none'"],
])('the rules say what Chromium does: %s', async (...policies) => {
  expect(byRule(policies)).toEqual(await inChromium(policies))
})
