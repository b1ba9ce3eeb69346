import { zipSync, type Zippable } from 'fflate'

/** Zip keeps the time of the wall clock without its zone: the parts are given, not an instant. */
const FIRST_DAY_OF_ZIP = new Date(1980, 0, 1)
const UNIX = 3
const READABLE_FILE = 0o100644 << 16

/** A zip whose bytes depend on the names and contents alone: sorted, one fixed time, the same rights for every file. */
export function zipOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {}
  for (const path of [...files.keys()].sort((a, b) => (a < b ? -1 : 1))) {
    const bytes = files.get(path)
    // What is compressed already is only stored.
    const level = /\.(?:br|gz)$/.test(path) ? 0 : 9
    if (bytes) entries[path] = [bytes, { mtime: FIRST_DAY_OF_ZIP, os: UNIX, attrs: READABLE_FILE, level }]
  }
  return zipSync(entries)
}
