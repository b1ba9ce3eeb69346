import { createChallenge, verifySolution, type Payload } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/sha'
import { expect, test } from 'vitest'
import { solveProofOfWork } from './proof-of-work.ts'

const secret = 'a secret of the test'
const read = (payload: string) => JSON.parse(Buffer.from(payload, 'base64').toString()) as Payload

test.each([
  { cost: 1, keyPrefix: '00', keyLength: 32 },
  { cost: 20, keyPrefix: 'a', keyLength: 32 },
  { cost: 3, keyPrefix: 'B7', keyLength: 16 },
])('ALTCHA’s own library accepts the solution of %o', async (wanted) => {
  const challenge = await createChallenge({ algorithm: 'SHA-256', deriveKey, hmacSignatureSecret: secret, ...wanted })
  const payload = read(await solveProofOfWork(challenge))
  expect(payload.challenge).toEqual(challenge)
  const verdict = await verifySolution({ ...payload, deriveKey, hmacSignatureSecret: secret })
  expect(verdict.verified).toBe(true)
})

test('a solution of another challenge is not accepted, so the test above can fail', async () => {
  const make = () =>
    createChallenge({ algorithm: 'SHA-256', cost: 1, keyPrefix: '0000', deriveKey, hmacSignatureSecret: secret })
  const { solution } = read(await solveProofOfWork(await make()))
  const verdict = await verifySolution({ challenge: await make(), solution, deriveKey, hmacSignatureSecret: secret })
  expect(verdict.verified).toBe(false)
})

test('another algorithm is a fault, not an endless search', async () => {
  const challenge = { parameters: { algorithm: 'ARGON2ID', nonce: '00', salt: '00', cost: 1, keyPrefix: '00' } }
  await expect(solveProofOfWork(challenge)).rejects.toThrow('ARGON2ID')
})
