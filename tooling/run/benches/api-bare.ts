import { randomBytes, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import { createRequire } from 'node:module'

/**
 * The floor: `node:http` and `pg`, no framework, no checks, no log. It answers a list and a submission by the statements that the
 * real server sent for one of each, with fresh keys in place of the recorded ones.
 */
interface Recorded {
  readonly mark: string
  readonly name?: string
  readonly text: string
  readonly values: readonly Value[]
  readonly connection: Record<string, unknown>
}

type Value = { readonly bytes: string } | { readonly date: string } | { readonly plain: unknown }

interface Row {
  readonly [column: string]: unknown
}

interface Connection {
  query(statement: { name?: string; text: string; values: unknown[] }): Promise<{ rows: Row[] }>
  release(broken?: Error): void
}

interface Pool {
  connect(): Promise<Connection>
  on(event: 'error', listener: () => void): void
}

const [file = '', from = '', port = '0'] = process.argv.slice(2)
const { Pool } = createRequire(from)('pg') as { Pool: new (options: Record<string, unknown>) => Pool }
const recorded = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Recorded)
const list = recorded.filter(({ mark }) => mark === 'list')
const submit = recorded.filter(({ mark }) => mark === 'submit')
const pool = new Pool({ ...recorded[0]?.connection, max: 10 })
pool.on('error', () => undefined)

const KEY = /GK-\d{8}-[0-9A-Z]{6}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\b[0-9a-f]{64}\b/g

const RECEIPT = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The same key gets the same fresh one within a request, so that rows that point at each other still do. */
function freshKeys(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) =>
    text.replace(KEY, (key) => {
      const fresh = known.get(key) ?? freshLike(key)
      known.set(key, fresh)
      return fresh
    })
}

function freshLike(key: string): string {
  if (key.startsWith('GK-')) return `GK-20261122-${Array.from(randomBytes(6), (byte) => RECEIPT[byte & 31]).join('')}`
  // The order of version 7 is kept: its first half is the time.
  return key.length === 64 ? randomBytes(32).toString('hex') : key.slice(0, 14) + randomUUID().slice(14)
}

function valueFor(value: Value, fresh: (text: string) => string, bytes: Map<string, Buffer>): unknown {
  if ('date' in value) return new Date(value.date)
  if ('plain' in value) return typeof value.plain === 'string' ? fresh(value.plain) : value.plain
  const known = bytes.get(value.bytes) ?? randomBytes(Buffer.from(value.bytes, 'base64').length)
  bytes.set(value.bytes, known)
  return known
}

async function repeat(statements: readonly Recorded[], fresh: (text: string) => string): Promise<Row[]> {
  const bytes = new Map<string, Buffer>()
  const connection = await pool.connect()
  let rows: Row[] = []
  let broken: Error | undefined
  try {
    for (const { name, text, values } of statements) {
      const result = await connection.query({
        name,
        text,
        values: values.map((value) => valueFor(value, fresh, bytes)),
      })
      if (result.rows.length > 0) rows = result.rows
    }
  } catch (fault) {
    broken = fault as Error
    throw fault
  } finally {
    connection.release(broken)
  }
  return rows
}

async function read(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return JSON.parse(Buffer.concat(parts).toString())
}

createServer((request, response) => {
  const send = (status: number, body: unknown) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  const answer = async () => {
    const fresh = freshKeys()
    if (request.method === 'GET') return send(200, { items: await repeat(list, (text) => text), next: null })
    const body = (await read(request)) as { board: string }
    await repeat(submit, fresh)
    return send(201, { receipt: fresh('GK-20000101-000000'), board: body.board })
  }
  answer().catch((fault: unknown) => send(500, { fault: String(fault) }))
}).listen(Number(port), '127.0.0.1', () => process.stdout.write('listening\n'))
