/**
 * SHA-256 (FIPS 180-4) of the UTF-8 bytes of a well-formed text, without the platform. For what has no digest at hand: a server
 * gives its native one where an approval is sealed.
 */
export function sha256(text: string): string {
  const bytes = utf8(text)
  const length = bytes.length * 8
  bytes.push(0x80)
  while (bytes.length % 64 !== 56) bytes.push(0)
  for (let shift = 56; shift >= 0; shift -= 8) bytes.push(Math.floor(length / 2 ** shift) & 0xff)
  const state = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))
  const keys = PRIMES.map((prime) => fraction(Math.cbrt(prime)))
  for (let start = 0; start < bytes.length; start += 64) compress(state, keys, bytes.slice(start, start + 64))
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

const PRIMES = primes(64)

function primes(count: number): number[] {
  const found: number[] = []
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n)
  return found
}

function fraction(value: number): number {
  return ((value - Math.floor(value)) * 2 ** 32) | 0
}

function utf8(text: string): number[] {
  return [...text].flatMap((character) => {
    const point = character.codePointAt(0) ?? 0
    if (point < 0x80) return [point]
    const tail = (shift: number) => 0x80 | ((point >> shift) & 0x3f)
    if (point < 0x800) return [0xc0 | (point >> 6), tail(0)]
    if (point < 0x10000) return [0xe0 | (point >> 12), tail(6), tail(0)]
    return [0xf0 | (point >> 18), tail(12), tail(6), tail(0)]
  })
}

function compress(state: number[], keys: readonly number[], block: readonly number[]): void {
  const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by))
  const at = (list: readonly number[], index: number) => list[index] ?? 0
  const words: number[] = []
  for (let i = 0; i < 64; i++) {
    if (i < 16) {
      const j = i * 4
      words.push((at(block, j) << 24) | (at(block, j + 1) << 16) | (at(block, j + 2) << 8) | at(block, j + 3))
      continue
    }
    const [old, near] = [at(words, i - 15), at(words, i - 2)]
    const s0 = turn(old, 7) ^ turn(old, 18) ^ (old >>> 3)
    const s1 = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10)
    words.push((at(words, i - 16) + s0 + at(words, i - 7) + s1) | 0)
  }
  let v = [...state]
  for (let i = 0; i < 64; i++) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = v
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
    const one = (h + s1 + ((e & f) ^ (~e & g)) + at(keys, i) + at(words, i)) | 0
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)
    const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    v = [(one + two) | 0, a, b, c, (d + one) | 0, e, f, g]
  }
  for (const [index, word] of v.entries()) state[index] = (at(state, index) + word) | 0
}
