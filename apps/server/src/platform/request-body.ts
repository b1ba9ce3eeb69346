import { findJsonFault, type Refusal } from '@gongkai/contract-kit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { isUtf8 } from 'node:buffer'
import type { IncomingMessage } from 'node:http'

/** The most a JSON body may hold. The longest text of a contract is a few tens of kilobytes. */
export const MOST_BODY_BYTES = 1_000_000
/** A body that is too large is read to its end up to this size, so that the sender gets the answer and not a reset. */
const MOST_DISCARDED_BYTES = 16_000_000

/** A request that cannot be read; carries the refusal to answer with. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.refused)
    this.refusal = refusal
  }
}

function collect(stream: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const tooLarge = () =>
      reject(new Unreadable({ refused: 'too-large', facts: { kilobytes: MOST_BODY_BYTES / 1000 } }))
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= MOST_BODY_BYTES) chunks.push(chunk)
      else chunks.length = 0
      if (size > MOST_DISCARDED_BYTES) {
        stream.pause()
        tooLarge()
      }
    })
    stream.on('end', () => {
      if (size > MOST_BODY_BYTES) return tooLarge()
      const bytes = Buffer.concat(chunks)
      if (isUtf8(bytes)) resolve(bytes.toString('utf8'))
      else reject(new Unreadable({ refused: 'not-utf8' }))
    })
    stream.on('error', reject)
  })
}

/**
 * The bytes of a body that is no JSON, whatever type it claims, read to its end or its bound. Past the bound and where the sender broke off
 * it is the refusal that the module gives to each; what follows the bound is read away, so that the sender gets the answer.
 */
export function readBytes(
  stream: IncomingMessage,
  most: number,
  refusals: { readonly tooLarge: Refusal; readonly brokenOff: Refusal },
): Promise<Uint8Array | Refusal> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= most) chunks.push(chunk)
      else chunks.length = 0
      if (size > most + MOST_DISCARDED_BYTES) {
        stream.pause()
        resolve(refusals.tooLarge)
      }
    })
    stream.on('end', () => resolve(size > most ? refusals.tooLarge : Buffer.concat(chunks)))
    stream.on('error', () => resolve(refusals.brokenOff))
    stream.on('close', () => resolve(refusals.brokenOff))
  })
}

/** A file saved on Windows often begins with a byte order mark; a reader of JSON may pass over it (RFC 8259 §8.1). */
function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The body as it was sent, for comparing a repeated request with the first. */
    rawBody: string
  }
}

/**
 * Reads JSON bodies: 413 past the limit, 400 with line, column and field where it is not JSON, or not UTF-8. A form is taken at the paths of
 * `forms` alone and nothing else anywhere: a page of another site can send a form without asking.
 */
export function readJsonBodies(app: FastifyInstance, forms: ReadonlySet<string> = new Set()): void {
  app.removeAllContentTypeParsers()
  app.decorateRequest('rawBody', '')
  app.addContentTypeParser('application/json', async (request: FastifyRequest, payload: IncomingMessage) => {
    const text = withoutMark(await collect(payload))
    request.rawBody = text
    if (text === '') return undefined
    try {
      return JSON.parse(text) as unknown
    } catch {
      const fault = findJsonFault(text)
      throw new Unreadable({ refused: 'malformed', facts: { ...fault } })
    }
  })
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    async (request: FastifyRequest, payload: IncomingMessage) => {
      if (!forms.has(request.routeOptions.url ?? '')) throw new Unreadable({ refused: 'wrong-content-type' })
      request.rawBody = await collect(payload)
      return Object.fromEntries(new URLSearchParams(request.rawBody))
    },
  )
}
