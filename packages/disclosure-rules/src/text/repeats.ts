import type { Hit } from './finding.ts'
import { closesAt, freeBefore } from './name-shape.ts'
import type { Page } from './page.ts'
import { pairSlot } from './words.ts'

const SLOTS = 0xffff

/**
 * The other places of names already found: whoever is named once with a cue is the same person elsewhere. A name of two characters
 * is taken only where no word can be meant. One more pass, and only over texts that name somebody.
 */
export function findRepeats({ text, units, length }: Page, names: readonly Hit[]): Hit[] {
  const known = new Set(names.map((hit) => text.slice(hit.start, hit.end)))
  if (known.size === 0) return []
  const filter = new Uint8Array(SLOTS + 1)
  const byPair = new Map<number, string[]>()
  for (const name of known) {
    const pair = name.charCodeAt(0) * 0x1_0000 + name.charCodeAt(1)
    filter[pairSlot(name.charCodeAt(0), name.charCodeAt(1))] = 1
    const same = byPair.get(pair) ?? []
    // A hostile list of thousands of names that begin alike must not be compared at each place.
    if (same.length < 32) byPair.set(pair, [...same, name])
  }
  const found = new Set(names.map((hit) => hit.start))
  const hits: Hit[] = []
  for (let at = 0; at + 1 < length; at++) {
    const first = units[at] ?? 0
    const second = units[at + 1] ?? 0
    if (filter[pairSlot(first, second)] === 0 || found.has(at)) continue
    for (const name of byPair.get(first * 0x1_0000 + second) ?? []) {
      if (!text.startsWith(name, at)) continue
      const end = at + name.length
      if (name.length > 2 || (freeBefore(text, at) && closesAt(text, end))) {
        hits.push({ type: 'NAME', start: at, end, rule: 'name-again' })
      }
    }
  }
  return hits
}
