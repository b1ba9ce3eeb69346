import { randomInt } from 'node:crypto'
import { createChallenge, type Challenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/sha'
import type { Refusal } from '@gongkai/contract-kit'
import { readSolution, solutionJudge } from './challenge-solution.ts'
import { systemClock, type Clock } from './clock.ts'
import type { Database } from './database.ts'
import type { Seal } from './seal.ts'

export interface ChallengeSettings {
  /** SHA-256 rounds of one try; a visitor's device makes 500 to 1,000 tries. */
  readonly cost: number
  /** Valid for so many minutes. */
  readonly minutes: number
}

export type ChallengeRefusal = 'challenge-invalid' | 'challenge-expired' | 'challenge-replayed'

/** A human check of our own (ALTCHA, proof of work): no third party hears of the visitor. */
export interface Challenges {
  make(): Promise<Challenge>
  /**
   * Null when the solution is right, in time and new; in the current transaction it is then used up. Takes what the
   * ALTCHA element sends (base64 of JSON `{challenge, solution}`) or the JSON itself.
   */
  use(given: string): Promise<Refusal<ChallengeRefusal> | null>
  /** Makes solutions usable again that the current transaction used, where what they came with was refused and the transaction stands. */
  giveBack(given: readonly string[]): Promise<void>
}

/**
 * Tries of one challenge, at least and at most. The answer is chosen beforehand and its key signed, so no visitor is
 * unlucky, and checking costs the server two HMACs however dear the work was.
 */
const TRIES = [500, 1000] as const

/** `wall` is the real time; not the clock that dates acts. */
export function openChallenges(
  { db, seal, wall = systemClock }: { db: Database; seal: Seal; wall?: Clock },
  settings: ChallengeSettings,
): Challenges {
  const secrets = {
    hmacSignatureSecret: seal.code('challenge', 'challenge').toString('hex'),
    hmacKeySignatureSecret: seal.code('challenge', 'solution').toString('hex'),
  }
  const judge = solutionJudge(secrets)
  return {
    make: () =>
      createChallenge({
        algorithm: 'SHA-256',
        cost: settings.cost,
        counter: randomInt(...TRIES),
        deriveKey,
        expiresAt: Math.floor(wall.now() / 1000) + settings.minutes * 60,
        ...secrets,
      }),
    async use(given) {
      const payload = readSolution(given)
      const expiresAt = payload?.challenge.parameters.expiresAt
      if (!payload || expiresAt === undefined) return { refused: 'challenge-invalid' }
      const verdict = judge(payload, wall.now())
      if (verdict !== 'right') return { refused: verdict === 'expired' ? 'challenge-expired' : 'challenge-invalid' }
      const used = await db.sql(
        'challenge.use',
        'insert into used_challenge (signature, expires_at) values ($1, $2) on conflict do nothing returning signature',
        [payload.challenge.signature, new Date(expiresAt * 1000)],
      )
      return used.length === 0 ? { refused: 'challenge-replayed' } : null
    },
    async giveBack(given) {
      const signatures = given.flatMap((one) => readSolution(one)?.challenge.signature ?? [])
      if (signatures.length === 0) return
      await db.sql('challenge.give-back', 'delete from used_challenge where signature = any($1)', [signatures])
    },
  }
}

/** Forgets used challenges once they could not be used anyway. */
export async function sweepChallenges(db: Database, wall: Clock = systemClock): Promise<void> {
  await db.sql('challenge.sweep', 'delete from used_challenge where expires_at < $1', [
    new Date(wall.now() - 3_600_000),
  ])
}
