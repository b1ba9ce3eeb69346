let tables: { readonly start: Int32Array; readonly round: Int32Array } | null = null

/** FIPS 180-4 §4.2.2 and §5.3.3: the constants are the first 32 bits behind the point of roots of the first primes. */
function makeTables() {
  const start = new Int32Array(8)
  const round = new Int32Array(64)
  const fraction = (root: number) => (root % 1) * 2 ** 32
  const primes: number[] = []
  for (let candidate = 2; primes.length < 64; candidate++) {
    if (!primes.some((prime) => candidate % prime === 0)) {
      start[primes.length] = fraction(Math.sqrt(candidate))
      round[primes.push(candidate) - 1] = fraction(Math.cbrt(candidate))
    }
  }
  return { start, round }
}

const at = (words: Int32Array, index: number) => words[index] as number
const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by))
const turns = (word: number, one: number, two: number, three: number) =>
  turn(word, one) ^ turn(word, two) ^ turn(word, three)

/**
 * SHA-256 of a short message. `crypto.subtle` is missing on pages without TLS, and for the 36 bytes of a proof of work its promise
 * costs more than the digest itself, so this is the one way on every page.
 *
 * The eight working variables are kept as two running sequences, a…d in `upper` and e…h in `lower`, so that a round writes two words
 * and moves none.
 */
export function sha256(message: Uint8Array): Uint8Array {
  const { start, round } = (tables ??= makeTables())
  const { length } = message
  const padded = new Uint8Array(((length + 8) >> 6) * 64 + 64)
  padded.set(message)
  padded[length] = 0x80
  const input = new DataView(padded.buffer)
  input.setUint32(padded.length - 4, length << 3)
  const state = start.slice()
  const w = new Int32Array(64)
  const upper = new Int32Array(68)
  const lower = new Int32Array(68)
  for (let block = 0; block < padded.length; block += 64) {
    for (let i = 0; i < 4; i++) {
      upper[3 - i] = at(state, i)
      lower[3 - i] = at(state, i + 4)
    }
    for (let i = 0; i < 64; i++) {
      const early = at(w, i - 15)
      const late = at(w, i - 2)
      w[i] =
        i < 16
          ? input.getInt32(block + i * 4)
          : (turn(late, 17) ^ turn(late, 19) ^ (late >>> 10)) +
            at(w, i - 7) +
            (turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)) +
            at(w, i - 16)
      const [a, b, c] = [at(upper, i + 3), at(upper, i + 2), at(upper, i + 1)]
      const [e, f, g] = [at(lower, i + 3), at(lower, i + 2), at(lower, i + 1)]
      const one = at(lower, i) + turns(e, 6, 11, 25) + ((e & f) ^ (~e & g)) + at(round, i) + at(w, i)
      lower[i + 4] = at(upper, i) + one
      upper[i + 4] = one + turns(a, 2, 13, 22) + ((a & b) ^ (a & c) ^ (b & c))
    }
    for (let i = 0; i < 4; i++) {
      state[i] = at(state, i) + at(upper, 67 - i)
      state[i + 4] = at(state, i + 4) + at(lower, 67 - i)
    }
  }
  const digest = new DataView(new ArrayBuffer(32))
  state.forEach((word, i) => digest.setInt32(i * 4, word))
  return new Uint8Array(digest.buffer)
}
