import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Peer } from './widget-peers.ts'

const CACHE = fileURLToPath(new URL('../../../.cache/bench-widget/', import.meta.url))

export interface Packed {
  readonly type: string
  /** Brotli 11. */
  readonly bytes: Buffer
}

export function brotli(data: Buffer): Buffer {
  return brotliCompressSync(data, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: data.length },
  })
}

/** The files of a peer's packages that a page loads, compressed as a good server sends them, by the name the peer gives them. */
export async function peerFiles(peer: Peer): Promise<ReadonlyMap<string, Packed>> {
  for (const spec of peer.packages) await fetchPackage(spec)
  const packed = new Map<string, Packed>()
  for (const file of peer.files) {
    const [spec = '', path = ''] = file.split(' ')
    const data = await readFile(join(folderOf(spec), path))
    packed.set(file, { type: path.endsWith('.css') ? 'text/css' : 'text/javascript', bytes: brotli(data) })
  }
  return packed
}

const folderOf = (spec: string) => join(CACHE, spec.replace('/', '-'))

/** `npm pack` brings the published files alone: no dependencies, no install scripts. */
async function fetchPackage(spec: string): Promise<void> {
  const folder = folderOf(spec)
  if (existsSync(folder)) return
  const run = promisify(execFile)
  const fresh = `${folder}.new`
  await rm(fresh, { recursive: true, force: true })
  await mkdir(fresh, { recursive: true })
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  await run(npm, ['pack', spec, '--ignore-scripts', '--pack-destination', fresh], { cwd: fresh })
  const archive = (await readdir(fresh)).find((file) => file.endsWith('.tgz'))
  if (!archive) throw new Error(`npm pack ${spec} brought nothing`)
  await run('tar', ['-xzf', archive, '--strip-components=1'], { cwd: fresh })
  await rename(fresh, folder)
}
