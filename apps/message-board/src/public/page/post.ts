import type { Lang } from '@gongkai/ui/lang'
import { randomKey } from '@gongkai/widget-kit'

/** What came of something sent: the answer, or why not in a sentence; `null` where the server was not reached or broke. */
export type Sent<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly status: number; readonly sentence: string | null }

/**
 * Sends JSON, for pages that carry no framework and no typed client. The same `key` with the same body is the same submission,
 * however often it goes.
 */
export async function post<T>(address: string, body: unknown, lang: Lang, key = randomKey()): Promise<Sent<T>> {
  try {
    const answer = await fetch(`${address}?lang=${lang}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(body),
    })
    const value = (await answer.json().catch(() => null)) as unknown
    if (answer.ok) return { ok: true, value: value as T }
    const { message, fields } = (value ?? {}) as { message?: string; fields?: { message: string }[] }
    const sentence = answer.status < 500 ? (fields?.[0]?.message ?? message ?? null) : null
    return { ok: false, status: answer.status, sentence }
  } catch {
    return { ok: false, status: 0, sentence: null }
  }
}

/** A path of a contract with its parameters filled in. */
export const filled = (path: string, parameter: string) => path.replace(/\{\w+\}/, encodeURIComponent(parameter))
