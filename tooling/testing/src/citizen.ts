import { randomUUID } from 'node:crypto'
import { solveChallenge, type Challenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/sha'

export interface Written {
  readonly board: string
  readonly subject: string
  readonly body: string
  readonly contact: { readonly name: string; readonly phone?: string; readonly email?: string }
  readonly mayPublish: boolean
}

export interface Submission extends Written {
  readonly challenge: string
}

export interface ReceiptAnswer {
  readonly receipt: string
  readonly code: string
}

/** Fetches a challenge and solves it with ALTCHA's own library, as a foreign client would. */
export async function solveOne(origin: string): Promise<string> {
  const response = await fetch(`${origin}/api/challenge`)
  if (!response.ok) throw new Error(`challenge: ${response.status} ${await response.text()}`)
  const challenge = (await response.json()) as Challenge
  const solution = await solveChallenge({ challenge, deriveKey })
  if (!solution) throw new Error('the challenge was not solved')
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64')
}

/** Sends one submission. A lost answer rejects; asking again with the same key and body is safe. */
export async function sendSubmission(
  origin: string,
  body: Submission,
  key: string = randomUUID(),
): Promise<ReceiptAnswer> {
  const response = await fetch(`${origin}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(30_000),
  })
  if (response.status !== 201) throw new Refused(response.status, await response.text())
  return (await response.json()) as ReceiptAnswer
}

export async function submitMessage(origin: string, written: Written): Promise<ReceiptAnswer> {
  return sendSubmission(origin, { ...written, challenge: await solveOne(origin) })
}

/** What the writer sees, or null when receipt and code do not fit anything. */
export async function statusOf(
  origin: string,
  { receipt, code }: ReceiptAnswer,
): Promise<Record<string, unknown> | null> {
  const response = await fetch(`${origin}/api/messages/${receipt}?code=${code}`)
  if (response.ok) return (await response.json()) as Record<string, unknown>
  const text = await response.text()
  if (response.status < 500 && response.status !== 429) return null
  throw new Refused(response.status, text)
}

/** The platform answered, and the answer was no. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly status: number
  constructor(status: number, body: string) {
    super(`${status} ${body}`)
    this.status = status
  }
}
