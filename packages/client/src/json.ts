import type { RefusalBody } from '@gongkai/contract-kit'
import { Refused } from '@gongkai/contract-kit/fetch'

/** A fresh Idempotency-Key. Not `crypto.randomUUID`: browsers give that to pages with TLS only, and an inner network may have none. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

export interface JsonCall {
  readonly method?: 'GET' | 'POST' | 'DELETE'
  readonly body?: unknown
  /** The same key again repeats the same write safely; without one each call is a write of its own. */
  readonly key?: string
  readonly signal?: AbortSignal
}

/** Calls a platform route that has no contract in a package (session, departments, apps). Throws {@link Refused}. */
export async function callJson<Answer>(address: string, call: JsonCall = {}): Promise<Answer> {
  const { method = 'GET', body, key, signal } = call
  const headers: Record<string, string> = {}
  if (method !== 'GET') headers['idempotency-key'] = key ?? newKey()
  if (body !== undefined) headers['content-type'] = 'application/json'
  const answer = await fetch(address, { method, headers, signal, body: JSON.stringify(body) })
  const value: unknown = answer.status === 204 ? undefined : await answer.json().catch(() => null)
  if (answer.ok) return value as Answer
  throw new Refused(answer.status, (value ?? unread(answer)) as RefusalBody)
}

const unread = ({ statusText }: Response): RefusalBody => ({
  code: 'fault',
  message: statusText,
  facts: {},
  requestId: '',
})
