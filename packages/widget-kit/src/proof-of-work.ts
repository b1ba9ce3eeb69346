import { sha256 } from './sha256.ts'

/** An ALTCHA challenge (version 2) as the platform sends it. */
export interface ProofOfWorkChallenge {
  readonly parameters: {
    readonly algorithm: string
    readonly nonce: string
    readonly salt: string
    readonly cost: number
    readonly keyLength?: number
    readonly keyPrefix: string
  }
  readonly signature?: string
}

const bytes = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16))
// Not Array.from with a function: Prototype.js replaces it by one that forgets the function.
const hex = (data: Uint8Array) => [...data].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/**
 * Finds the counter whose derived key starts with the asked prefix, and returns the payload the platform verifies:
 * base64 of `{challenge, solution}`. Works in slices of 25 ms, so that the page stays usable on a slow phone.
 * Throws on another algorithm than SHA-256: the platform and this file are released together, so that is a fault, not a case.
 */
export async function solveProofOfWork(challenge: ProofOfWorkChallenge): Promise<string> {
  const { algorithm, nonce, salt, cost, keyLength = 32, keyPrefix } = challenge.parameters
  if (algorithm !== 'SHA-256') throw new Error(`unknown proof of work: ${algorithm}`)
  const head = bytes(salt + nonce)
  const message = new Uint8Array(head.length + 4)
  message.set(head)
  const counterAt = new DataView(message.buffer, head.length)
  const wanted = keyPrefix.toLowerCase()
  const begun = performance.now()
  let slice = begun
  for (let counter = 0; ; counter++) {
    counterAt.setUint32(0, counter)
    let key = sha256(message)
    for (let round = 1; round < cost; round++) key = sha256(key)
    const derivedKey = hex(key.subarray(0, keyLength))
    if (derivedKey.startsWith(wanted)) {
      const { parameters, signature } = challenge
      const time = Math.floor(performance.now() - begun)
      return btoa(JSON.stringify({ challenge: { parameters, signature }, solution: { counter, derivedKey, time } }))
    }
    if (performance.now() - slice > 25) {
      await new Promise((resolve) => setTimeout(resolve))
      slice = performance.now()
    }
  }
}
