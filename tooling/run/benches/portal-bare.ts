import { createServer } from 'node:http'
import { brotliCompressSync, constants } from 'node:zlib'

/**
 * The floor of a policy page: the API's answer, read once and kept as text, is parsed for each page, written with template strings, and
 * packed as the platform packs. No database, no checks, no framework.
 */
interface Clause {
  readonly id: string
  readonly label: string
  readonly text: string | null
  readonly chinese: string | null
}

const [port, platform, document] = process.argv.slice(2) as [string, string, string]
const answer = await (await fetch(`${platform}/api/portal/documents/${document}?language=en`)).text()

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character)

function page(): string {
  const { title, line, clauses } = JSON.parse(answer) as {
    title: { text: string }
    line: string
    clauses: readonly Clause[]
  }
  const rows = clauses.map(
    ({ id, label, text, chinese }) =>
      `<section id="${id}"><h2>${escape(label)}</h2><p>${escape(text ?? chinese ?? '')}</p></section>`,
  )
  return `<!doctype html><html lang="en"><title>${escape(title.text)}</title><body><h1>${escape(title.text)}</h1><p>${escape(line)}</p>${rows.join('')}</body></html>`
}

createServer((request, reply) => {
  const html = page()
  reply.setHeader('content-type', 'text/html; charset=utf-8')
  if (!String(request.headers['accept-encoding']).includes('br')) return void reply.end(html)
  reply.setHeader('content-encoding', 'br')
  reply.end(
    brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_MODE]: 1 } }),
  )
}).listen(Number(port), '127.0.0.1', () => process.stdout.write('listening\n'))
