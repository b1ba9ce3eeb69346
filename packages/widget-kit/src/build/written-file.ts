import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliSize, precompress } from './compress.ts'

/** A file of a release as a page may pin it. */
export interface LoadedFile {
  readonly file: string
  /** `sha384-…`, as the `integrity` attribute takes it. */
  readonly sri: string
  /** Bytes on the wire at brotli 11. */
  readonly size: number
}

/**
 * Writes a file under a name that ends with its whole sha256 in base64url, `.br` and `.gz` beside it: the loader checks what it loads
 * against the name alone, so its manifest carries no other hash, and the same content has the same name wherever it is built.
 */
export async function writeHashed(outDir: string, stem: string, code: string): Promise<LoadedFile> {
  const file = `${stem}-${createHash('sha256').update(code).digest('base64url')}.js`
  await mkdir(outDir, { recursive: true })
  await writeFile(join(outDir, file), code)
  await precompress(outDir, [file])
  return {
    file,
    sri: `sha384-${createHash('sha384').update(code).digest('base64')}`,
    size: brotliSize(Buffer.from(code)),
  }
}
