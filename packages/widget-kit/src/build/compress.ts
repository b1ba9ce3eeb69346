import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const brotli = (data: Buffer) =>
  brotliCompressSync(data, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: data.length },
  })

/** Bytes on the wire at brotli 11. */
export const brotliSize = (data: Buffer): number => brotli(data).length

/** Writes `.br` and `.gz` beside each file, so that serving costs no processor time and the best level is affordable. */
export async function precompress(folder: string, files: readonly string[]): Promise<void> {
  for (const file of files) {
    const data = await readFile(join(folder, file))
    await writeFile(join(folder, `${file}.br`), brotli(data))
    await writeFile(join(folder, `${file}.gz`), gzipSync(data, { level: 9 }))
  }
}
