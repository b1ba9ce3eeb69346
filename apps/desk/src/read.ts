import { Refused } from '@gongkai/contract-kit/fetch'
import type { RefusalBody } from '@gongkai/contract-kit'

/** Reads a JSON answer of the platform outside the message routes; throws what it refuses. */
export async function readJson<Answer>(address: string, init?: RequestInit): Promise<Answer> {
  const answer = await fetch(address, init)
  const value: unknown = await answer.json().catch(() => null)
  if (answer.ok) return value as Answer
  throw new Refused(
    answer.status,
    (value ?? { code: 'fault', message: answer.statusText, facts: {}, requestId: '' }) as RefusalBody,
  )
}
