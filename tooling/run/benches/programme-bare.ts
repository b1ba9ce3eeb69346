import { createServer } from 'node:http'
import { brotliCompressSync, constants } from 'node:zlib'

/**
 * The floor of a programme page: the API's answers, read once and kept as text, are parsed for each page, written as a list with template
 * strings, and packed as the platform packs. No database, no checks, no framework.
 */
interface Activity {
  readonly id: string
  readonly title: string
  readonly placeName: string
  readonly hostName: string
  readonly startsAt: string
  readonly endsAt: string
}
interface Places {
  readonly activity: string
  readonly left: number | null
}

const [port, platform, series] = process.argv.slice(2) as [string, string, string]
const read = async (path: string) => (await fetch(platform + path)).text()
const list = await read(`/api/activities?series=${series}`)
const { items } = JSON.parse(list) as { items: Activity[] }
const places = await read(`/api/activities/places?ids=${items.map(({ id }) => id).join(',')}`)

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character)

function page(): string {
  const activities = (JSON.parse(list) as { items: Activity[] }).items
  const left = new Map((JSON.parse(places) as { items: Places[] }).items.map((one) => [one.activity, one.left]))
  const rows = activities.map(
    ({ id, title, placeName, hostName, startsAt, endsAt }) =>
      `<li><p><time datetime="${startsAt}">${startsAt.slice(11)}–${endsAt.slice(11)}</time></p><h3><a href="/open-month/activities/${id}">${escape(title)}</a></h3><p>${escape(placeName)} ${escape(hostName)}</p><p>还有${left.get(id) ?? ''}个名额</p></li>`,
  )
  return `<!doctype html><html lang="zh-CN"><title>活动安排</title><body><ul>${rows.join('')}</ul></body></html>`
}

createServer((request, answer) => {
  const html = page()
  answer.setHeader('content-type', 'text/html; charset=utf-8')
  if (!String(request.headers['accept-encoding']).includes('br')) return void answer.end(html)
  answer.setHeader('content-encoding', 'br')
  answer.end(
    brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_MODE]: 1 } }),
  )
}).listen(Number(port), '127.0.0.1', () => process.stdout.write('listening\n'))
