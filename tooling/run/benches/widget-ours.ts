import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import type { Scene } from './widget-clock.ts'

export interface OurWidget {
  readonly tag: string
  readonly attributes: string
  /** JavaScript over `root`, the element's shadow root: when it can be used. */
  readonly ready: string
  readonly open?: { readonly click: string; readonly done: string }
}

const shown = (selector: string) => `(root.querySelector('${selector}')?.getClientRects().length ?? 0) > 0`
const BOARD = 'board="administrative-ruling"'

/** What of ours a page may hold: when each is usable, and what opens its form. */
export const OURS: readonly OurWidget[] = [
  {
    tag: 'gk-message-board',
    attributes: BOARD,
    // Rows on screen, and the button to write beside them.
    ready: `${shown('li button.open')} && ${shown('button.write')}`,
    open: { click: `root.querySelector('button.write').click()`, done: shown('#subject') },
  },
  { tag: 'gk-message-status', attributes: '', ready: shown('form input') },
  { tag: 'gk-latest-answers', attributes: BOARD, ready: shown('li a') },
]

const inside = (tag: string, expression: string) =>
  `((root) => ${expression})(document.querySelector('${tag}').shadowRoot)`

/** Height by the page's own style, as the guide tells web teams; the loader reserves it as well as soon as it runs. */
const RESERVED = `<style>@media (scripting: enabled) { gk-message-board { display: block; min-height: 820px } gk-message-status { display: block; min-height: 404px } gk-latest-answers { display: block; min-height: 428px } @media (max-width: 600px) { gk-message-board { min-height: 960px } gk-message-status { min-height: 452px } gk-latest-answers { min-height: 508px } } }</style>`

/** Head and body of a page with these widgets, as the guide has it copied. */
export function ourPage(
  widgets: readonly OurWidget[],
  platform: string,
  reserved: boolean,
  lang = 'zh',
): { head: string; body: string } {
  // Several do not fit on the screen, and what is far away would wait: all are asked for at once.
  const eager = widgets.length > 1 ? ' loading="eager"' : ''
  const element = ({ tag, attributes }: OurWidget) =>
    `<${tag} ${attributes}${eager}${lang === 'zh' ? '' : ` lang="${lang}"`}><p><a href="${platform}/message-board/">留言板</a></p></${tag}>`
  return {
    head: `<script async crossorigin data-cfasync="false" src="${platform}/widgets/v1/loader.js"></script>${reserved ? RESERVED : ''}`,
    body: widgets.map(element).join('\n'),
  }
}

/** The page with these widgets: ready when all are, opened by the first that has something to open. */
export function ourScene(widgets: readonly OurWidget[], address: string): Scene {
  const opening = widgets.find(({ open }) => open)
  return {
    address,
    ready: widgets.map(({ tag, ready }) => inside(tag, ready)).join(' && '),
    ...(opening?.open
      ? { open: { click: inside(opening.tag, opening.open.click), done: inside(opening.tag, opening.open.done) } }
      : {}),
  }
}

/** Bytes of one file's body as the platform sends it to a browser that takes brotli, to a page of this origin. */
export async function servedBytes(address: string, origin: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { headers: { 'accept-encoding': 'br', origin } }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => (bytes += chunk.length))
      response.on('end', () => {
        if (response.statusCode !== 200) reject(new Error(`${address}: ${response.statusCode}`))
        else if (response.headers['content-encoding'] !== 'br') reject(new Error(`${address} is not served as brotli`))
        else resolve(bytes)
      })
    })
    asked.on('error', reject)
    asked.end()
  })
}

/** Which of our widgets the platform offers now. */
export async function offered(platform: string): Promise<readonly OurWidget[]> {
  const loader = await new Promise<string>((resolve, reject) => {
    request(`${platform}/widgets/v1/loader.js`, (response) => text(response).then(resolve, reject))
      .on('error', reject)
      .end()
  })
  return OURS.filter(({ tag }) => loader.includes(tag))
}
