/** First 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4). */
const K = new Uint32Array(64)
const START = new Uint32Array(8)

const fraction = (value: number) => Math.floor((value - Math.floor(value)) * 2 ** 32)
for (let candidate = 2, found = 0; found < 64; candidate++) {
  let prime = true
  for (let divisor = 2; divisor * divisor <= candidate; divisor++) if (candidate % divisor === 0) prime = false
  if (!prime) continue
  if (found < 8) START[found] = fraction(Math.sqrt(candidate))
  K[found++] = fraction(Math.cbrt(candidate))
}

const turned = (word: number, by: number) => (word >>> by) | (word << (32 - by))

/** SHA-256 (FIPS 180-4) in plain TypeScript: the server, a page without scripts of others and a reader's own machine replay a draw alike. */
export function sha256(message: Uint8Array): Uint8Array {
  const length = message.length
  const padded = new Uint8Array((((length + 8) >> 6) + 1) << 6)
  padded.set(message)
  padded[length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, Math.floor(length / 2 ** 29))
  view.setUint32(padded.length - 4, (length << 3) >>> 0)
  const state = START.slice()
  const words = new Uint32Array(64)
  for (let block = 0; block < padded.length; block += 64) compress(state, words, view, block)
  const out = new DataView(new ArrayBuffer(32))
  state.forEach((word, index) => out.setUint32(4 * index, word))
  return new Uint8Array(out.buffer)
}

function compress(state: Uint32Array, words: Uint32Array, view: DataView, block: number): void {
  const at = (index: number) => words[index] ?? 0
  for (let t = 0; t < 16; t++) words[t] = view.getUint32(block + 4 * t)
  for (let t = 16; t < 64; t++) {
    const [early, late] = [at(t - 15), at(t - 2)]
    const s0 = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)
    const s1 = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10)
    words[t] = at(t - 16) + s0 + at(t - 7) + s1
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let t = 0; t < 64; t++) {
    const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
    const one = (h + s1 + ((e & f) ^ (~e & g)) + (K[t] ?? 0) + at(t)) | 0
    const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
    const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0]
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] ?? 0) + word
}

const BLOCK = 64

/** HMAC-SHA-256 (RFC 2104). */
export function hmacSha256(key: Uint8Array, message: Uint8Array): Uint8Array {
  const block = new Uint8Array(BLOCK)
  block.set(key.length > BLOCK ? sha256(key) : key)
  const joined = (mark: number, rest: Uint8Array) => {
    const bytes = new Uint8Array(BLOCK + rest.length)
    block.forEach((byte, index) => (bytes[index] = byte ^ mark))
    bytes.set(rest, BLOCK)
    return bytes
  }
  return sha256(joined(0x5c, sha256(joined(0x36, message))))
}
