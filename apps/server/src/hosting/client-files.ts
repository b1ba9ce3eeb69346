import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { BadRelease } from './release.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.map': 'application/json; charset=utf-8',
}

/** Encodings a build may have prepared, best first. */
const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const
type Encoding = (typeof ENCODINGS)[number][0]

/** One file as it is sent: its bytes, and what the build prepared of them. */
export interface ClientFile {
  readonly type: string
  readonly tag: string
  readonly plain: Buffer
  readonly encoded: Partial<Record<Encoding, Buffer>>
}

/** The files of one folder, read once. Only what was found at the start is served, so no path can lead out of it. */
export type ClientFiles = ReadonlyMap<string, ClientFile>

export async function readClientFiles(folder: string): Promise<ClientFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((fault: Error) => {
    throw new BadRelease(`A release has no files in ${folder}: ${fault.message}`)
  })
  const bytes = new Map<string, Buffer>()
  for (const entry of entries) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    bytes.set(relative(folder, path).split(sep).join('/'), await readFile(path))
  }
  const files = new Map<string, ClientFile>()
  for (const [name, plain] of bytes) {
    if (name.endsWith('.br') || name.endsWith('.gz')) continue
    const encoded: Partial<Record<Encoding, Buffer>> = {}
    for (const [encoding, ending] of ENCODINGS) encoded[encoding] = bytes.get(name + ending)
    const type = TYPES[extname(name)] ?? 'application/octet-stream'
    files.set(name, { type, tag: tagOf(plain), plain, encoded })
  }
  return files
}

/** Whether two files are sent as the same bytes in every encoding. */
export function isSameFile(a: ClientFile, b: ClientFile): boolean {
  const isSame = (one: Buffer | undefined, other: Buffer | undefined) =>
    one === other || (one !== undefined && other !== undefined && one.equals(other))
  return (
    a.type === b.type &&
    isSame(a.plain, b.plain) &&
    ENCODINGS.every(([name]) => isSame(a.encoded[name], b.encoded[name]))
  )
}

export const tagOf = (data: Buffer | string) => createHash('sha256').update(data).digest('base64url').slice(0, 22)

/** Whether the reader takes an encoding: named in Accept-Encoding and not with `q=0`. */
export function accepts(request: FastifyRequest, encoding: Encoding): boolean {
  return String(request.headers['accept-encoding'] ?? '')
    .split(',')
    .map((part) => part.trim().split(';'))
    .some(([name, quality]) => name === encoding && !/^\s*q=0(\.0*)?$/.test(quality ?? ''))
}

/** Whether the reader already has what carries this tag. */
export function isUnchanged(request: FastifyRequest, tag: string): boolean {
  const known = request.headers['if-none-match']
  return known !== undefined && (known === '*' || known.includes(`"${tag}`))
}

/** A file made here, such as a loader with its manifest, in every encoding there is. */
export function bakedFile(text: string, ending: keyof typeof TYPES): ClientFile {
  const plain = Buffer.from(text)
  const encoded = { br: brotliCompressSync(plain), gzip: gzipSync(plain, { level: 9 }) }
  return { type: TYPES[ending] ?? 'application/octet-stream', tag: tagOf(plain), plain, encoded }
}

/**
 * How long a file may be kept: `forever` where its name carries the hash of its content, `minute` where sites load it on every page and
 * an old one does no harm, else checked again each time. `own-minute`: the same, but not by caches that many readers share.
 */
const KEEP = {
  forever: 'public, max-age=31536000, immutable',
  minute: 'public, max-age=60',
  'own-minute': 'private, max-age=60',
  checked: 'no-cache',
} as const
export type Keep = keyof typeof KEEP

/** Sends one file in the best encoding that was prepared and the reader takes. */
export function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  file: ClientFile,
  keep: Keep,
  vary = 'accept-encoding',
): FastifyReply {
  const encoding = ENCODINGS.map(([name]) => name).find((name) => file.encoded[name] && accepts(request, name))
  reply
    .header('vary', vary)
    .header('cache-control', KEEP[keep])
    .header('etag', `"${file.tag}${encoding ? `-${encoding}` : ''}"`)
  if (isUnchanged(request, file.tag)) return reply.code(304).send()
  reply.header('content-type', file.type)
  if (encoding) reply.header('content-encoding', encoding)
  return reply.send((encoding && file.encoded[encoding]) || file.plain)
}
