import type { KeptFile } from './kept-file.ts'
import type { Upload } from './send-file.ts'

/** How many files a message may bring along and how large each may be, as the board says; the server decides again. */
export interface FileLimits {
  readonly most: number
  readonly mostBytes: number
}

export const megabytes = ({ mostBytes }: FileLimits): number => Math.floor(mostBytes / 1024 / 1024)

/** A file as the server took it. */
export function keptFile(upload: Upload): KeptFile {
  const notes = [...new Set(upload.findings.map(({ message }) => message))].slice(0, 3)
  return { token: upload.token, name: upload.name, size: upload.size, notes }
}

/** Which of some files still fit beside those there are. The same file, dropped twice, counts once. */
export function fitting<F extends { readonly name: string; readonly size: number }>(
  there: readonly { readonly name: string; readonly size: number }[],
  more: readonly F[],
  { most }: FileLimits,
): { readonly taken: readonly F[]; readonly left: readonly F[] } {
  const known = (file: F) => there.some(({ name, size }) => name === file.name && size === file.size)
  const fresh = more.filter((file) => !known(file))
  const room = Math.max(0, most - there.length)
  return { taken: fresh.slice(0, room), left: fresh.slice(room) }
}
