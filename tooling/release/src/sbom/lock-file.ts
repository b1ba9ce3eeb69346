import { readFile } from 'node:fs/promises'

/** Reads from a pnpm lock file the hash of each published package's archive: `name@version` → SHA-512 in hex. */
export async function lockedHashes(file: string): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(file, 'utf8')
  const lines = text.matchAll(
    /^ {2}'?(@?[^'\s]+@[^'\s:(]+)'?:\n {4}resolution: \{integrity: sha512-([A-Za-z0-9+/=]+)/gm,
  )
  return new Map([...lines].map(([, key = '', hash = '']) => [key, Buffer.from(hash, 'base64').toString('hex')]))
}
