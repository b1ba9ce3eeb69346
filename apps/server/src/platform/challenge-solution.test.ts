import { createChallenge, solveChallenge, verifySolution, type Payload } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/sha'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { readSolution, solutionJudge, type Verdict } from './challenge-solution.ts'

const secrets = { hmacSignatureSecret: 'a'.repeat(64), hmacKeySignatureSecret: 'b'.repeat(64) }
const judge = solutionJudge(secrets)

async function solved(minutes: number, signedWith = secrets): Promise<Payload> {
  const expiresAt = Math.floor(Date.now() / 1000) + minutes * 60
  const challenge = await createChallenge({
    algorithm: 'SHA-256',
    cost: 1,
    counter: 7,
    deriveKey,
    expiresAt,
    ...signedWith,
  })
  const solution = await solveChallenge({ challenge, deriveKey })
  if (!solution) throw new Error('not solved')
  return { challenge, solution }
}

async function library(payload: Payload): Promise<Verdict> {
  const result = await verifySolution({ ...payload, ...secrets, deriveKey })
  if (result.expired) return 'expired'
  return result.verified ? 'right' : 'wrong'
}

describe('a solution is judged as the library judges it', () => {
  let payloads: Payload[]
  beforeAll(async () => {
    const foreign = { hmacSignatureSecret: 'c'.repeat(64), hmacKeySignatureSecret: 'd'.repeat(64) }
    const signedButForeignKey = { ...secrets, hmacKeySignatureSecret: 'd'.repeat(64) }
    payloads = await Promise.all([
      solved(5),
      solved(60),
      solved(-1),
      solved(5, foreign),
      solved(5, signedButForeignKey),
    ])
  })

  test('right, late, foreign', async () => {
    const verdicts = payloads.map((payload) => judge(payload, Date.now()))
    expect(verdicts).toEqual(['right', 'right', 'expired', 'wrong', 'wrong'])
    expect(await Promise.all(payloads.map(library))).toEqual(verdicts)
  })

  test('members in another order are the same challenge', async () => {
    const [payload] = payloads as [Payload]
    const parameters = Object.fromEntries(Object.entries(payload.challenge.parameters).toReversed())
    const turned = { ...payload, challenge: { ...payload.challenge, parameters } } as Payload
    expect(judge(turned, Date.now())).toBe('right')
    expect(await library(turned)).toBe('right')
  })

  test('anything changed, anywhere', async () => {
    const hex = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'0123456789abcdefABCDEF'), maxLength: 70 }),
      fc.string({ maxLength: 5 }),
      fc.constantFrom('', '٠٠', '𝟎𝟎'),
    )
    const value = fc.oneof(hex, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null))
    const spoil = (keys: string[], given: fc.Arbitrary<unknown>) => fc.tuple(fc.constantFrom(...keys), given)
    const change = fc.record({
      of: fc.nat({ max: 4 }),
      parameter: fc.option(
        spoil(['algorithm', 'nonce', 'salt', 'cost', 'keyLength', 'keyPrefix', 'extra', '__proto__'], value),
      ),
      keySignature: fc.option(hex),
      expiresAt: fc.option(fc.constantFrom(0, 1, -1, 4e9, 0.5)),
      signature: fc.option(hex),
      upper: fc.boolean(),
      counter: fc.option(fc.oneof(fc.integer(), fc.constantFrom(0xffffffff, 2 ** 32, -0))),
      derivedKey: fc.option(hex),
    })
    const check = fc.asyncProperty(change, async (made) => {
      const payload = structuredClone(payloads[made.of]) as Payload
      const { challenge, solution } = payload
      const parameters = new Map<string, unknown>(Object.entries(challenge.parameters))
      if (made.parameter) parameters.set(...made.parameter)
      if (made.keySignature !== null) parameters.set('keySignature', made.keySignature)
      if (made.expiresAt !== null) parameters.set('expiresAt', made.expiresAt)
      challenge.parameters = Object.fromEntries(parameters) as unknown as typeof challenge.parameters
      if (made.signature !== null) challenge.signature = made.signature
      if (made.upper) challenge.signature = challenge.signature?.toUpperCase() ?? ''
      if (made.counter !== null) solution.counter = made.counter
      if (made.derivedKey !== null) solution.derivedKey = made.derivedKey
      const read = readSolution(JSON.stringify(payload))
      const ours = read === null ? 'wrong' : judge(read, Date.now())
      expect(ours).toBe(await library(JSON.parse(JSON.stringify(payload)) as Payload))
    })
    await fc.assert(check, { numRuns: 400 })
  })
})

test('what is nested a thousand deep is refused, not walked through', async () => {
  const payload = structuredClone(await solved(5))
  const deep = '['.repeat(1000) + ']'.repeat(1000)
  const given = JSON.stringify(payload).replace('"cost":1', `"cost":${deep}`)
  expect(given).toContain(deep)
  expect(readSolution(given)).toBeNull()
})

test('what is no solution is none', () => {
  for (const given of ['', 'x', '{}', 'null', '{"challenge":null}', Buffer.from('[]').toString('base64')]) {
    expect(readSolution(given)).toBeNull()
  }
})
