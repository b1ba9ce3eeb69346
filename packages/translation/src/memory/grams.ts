/** Pairs of neighbouring characters as numbers of 32 bits (FNV-1a), each once; a single character stands for itself. Numbers of different languages differ. */
export function gramsOf(folded: string, language: string): number[] {
  const signs = [...folded]
  const found = new Set<number>()
  const seed = hashed(`${language}:`, 0x811c9dc5)
  if (signs.length === 1) found.add(hashed(folded, seed))
  for (let at = 0; at + 1 < signs.length; at += 1) found.add(hashed(`${signs[at]}${signs[at + 1]}`, seed))
  return [...found]
}

function hashed(text: string, seed: number): number {
  let hash = seed
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash | 0
}

/** How much shorter or longer a text may be and still score `from` percent. */
export function lengthsFor(length: number, from: number): { readonly least: number; readonly most: number } {
  const share = from / 100
  return { least: Math.ceil(length * share), most: Math.floor(length / share) }
}

/**
 * How many of a text's pairs must be looked up so that nothing that scores `from` percent is missed. At that score at most
 * (1 − from) × length characters were changed and each change breaks two pairs: of so many pairs and one more, one at least is whole.
 */
export function pairsToLookUp(pairs: number, length: number, from: number): number {
  const broken = Math.floor(2 * (1 - from / 100) * length)
  return Math.min(pairs, broken + 1)
}
