import { createHmac, createSecretKey, type KeyObject } from 'node:crypto'
import type { Payload } from 'altcha-lib'
import { canonicalJson } from '@gongkai/task-model'
import { sameBytes } from './seal.ts'

/** The secrets as the library that makes the challenges takes them, and the same as keys. */
export interface ChallengeSecrets {
  readonly hmacSignatureSecret: string
  readonly hmacKeySignatureSecret: string
}

/** Our challenges hold texts and numbers only: anything nested is not ours, and is not walked through. */
const isFlat = (value: unknown) => typeof value !== 'object' || value === null

/** A solution as the ALTCHA element sends it (base64 of JSON `{challenge, solution}`), or the JSON itself; null where it is neither. */
export function readSolution(given: string): Payload | null {
  try {
    const text = given.trimStart().startsWith('{') ? given : Buffer.from(given, 'base64').toString('utf8')
    const value = JSON.parse(text) as Payload
    const { challenge, solution } = value
    const whole =
      typeof challenge?.parameters === 'object' &&
      typeof challenge.signature === 'string' &&
      typeof challenge.parameters.expiresAt === 'number' &&
      typeof challenge.parameters.keySignature === 'string' &&
      Object.values(challenge.parameters).every(isFlat) &&
      Number.isInteger(solution?.counter) &&
      typeof solution.derivedKey === 'string'
    return whole ? value : null
  } catch {
    return null
  }
}

export type Verdict = 'right' | 'wrong' | 'expired'

const KEY_IN_HEX = /^(?:[0-9a-f]{2})+$/
const HIGHEST_COUNTER = 0xffffffff

/**
 * Judges solutions as the library's `verifySolution` does for signed challenges with a signed key, by two HMACs in this thread: the
 * library's go through Web Crypto, which costs a submission more than its transaction does.
 */
export function solutionJudge(secrets: ChallengeSecrets): (payload: Payload, nowMs: number) => Verdict {
  const [signature, keySignature] = [secrets.hmacSignatureSecret, secrets.hmacKeySignatureSecret].map((secret) =>
    createSecretKey(secret, 'utf8'),
  ) as [KeyObject, KeyObject]
  const signs = (key: KeyObject, data: string | Buffer, given: string | undefined) =>
    given !== undefined &&
    sameBytes(Buffer.from(createHmac('sha256', key).update(data).digest('hex')), Buffer.from(given))
  return ({ challenge, solution }, nowMs) => {
    const { parameters } = challenge
    if (parameters.expiresAt && parameters.expiresAt < nowMs / 1000) return 'expired'
    if (!signs(signature, canonicalJson(parameters), challenge.signature)) return 'wrong'
    const { counter, derivedKey } = solution
    if (!KEY_IN_HEX.test(derivedKey) || counter < 0 || counter > HIGHEST_COUNTER) return 'wrong'
    return signs(keySignature, Buffer.from(derivedKey, 'hex'), parameters.keySignature) ? 'right' : 'wrong'
  }
}
