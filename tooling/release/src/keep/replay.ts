import { randomUUID } from 'node:crypto'
import { solveOne } from '@gongkai/testing'
import type { FromAnswer, KeptCall, LinkedBody, LinkedText } from './call.ts'
import { answerSchema, neverPromised, type PromisedApi } from './promise.ts'
import { shapeFaults, wordFault } from './shape.ts'

/** What one recorded call lacks on the server of today. */
export interface ReplayFault {
  readonly call: number
  readonly request: string
  readonly faults: readonly string[]
}

/**
 * Makes every recorded call again, in its order and with its cookies, and compares each answer with the recorded one. What the API of
 * that release (`api`) never promised may differ: another example is no break.
 */
export async function replayCalls(
  origin: string,
  calls: readonly KeptCall[],
  api: PromisedApi,
): Promise<ReplayFault[]> {
  const answers: unknown[] = []
  const cookies = new Map<string, Map<string, string>>()
  const found: ReplayFault[] = []
  for (const [index, call] of calls.entries()) {
    const path = textOf(call.path, answers)
    const jar = cookies.get(call.by) ?? new Map<string, string>()
    cookies.set(call.by, jar)
    const response = await fetch(origin + path, {
      method: call.method,
      headers: {
        origin,
        ...(jar.size > 0 ? { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') } : {}),
        ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(call.key ? { 'idempotency-key': randomUUID() } : {}),
      },
      ...(call.body === undefined ? {} : { body: JSON.stringify(await bodyOf(call.body, answers, origin)) }),
      signal: AbortSignal.timeout(30_000),
    })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      jar.set(name, value)
    }
    const answer = await answerOf(response)
    answers.push(answer)
    const faults = faultsOf(call, path, response.status, answer, api)
    if (faults.length > 0) found.push({ call: index, request: `${call.method} ${path}`, faults })
  }
  return found
}

function faultsOf(call: KeptCall, path: string, status: number, answer: unknown, api: PromisedApi): string[] {
  const sameClass = Math.floor(status / 100) === Math.floor(call.status / 100)
  if (!sameClass) return [`was answered ${call.status}, is answered ${status}: ${JSON.stringify(answer).slice(0, 300)}`]
  const schema = answerSchema(api, call.method, path, call.status)
  const faults = shapeFaults(call.answer, answer)
  return faults.filter((fault) => schema === null || !neverPromised(api, schema, fault)).map(wordFault)
}

/** The JSON of an answer; null where it is none. */
async function answerOf(response: Response): Promise<unknown> {
  const text = await response.text()
  return /json/.test(response.headers.get('content-type') ?? '') ? (JSON.parse(text) as unknown) : null
}

function valueAt({ $from: [call, field] }: FromAnswer, answers: readonly unknown[]): string {
  let value = answers[call]
  for (const name of field.split('.')) value = (value as Record<string, unknown> | null | undefined)?.[name]
  if (typeof value !== 'string') throw new Error(`the answer of call ${call} has no ${field}`)
  return value
}

const textOf = (text: LinkedText, answers: readonly unknown[]) =>
  text.map((piece) => (typeof piece === 'string' ? piece : encodeURIComponent(valueAt(piece, answers)))).join('')

async function bodyOf(body: LinkedBody, answers: readonly unknown[], origin: string): Promise<unknown> {
  if (typeof body !== 'object' || body === null) return body
  if (Array.isArray(body)) return Promise.all(body.map((one: LinkedBody) => bodyOf(one, answers, origin)))
  if ('$from' in body) return valueAt(body as FromAnswer, answers)
  if ('$solve' in body) return solveOne(origin)
  const fields = Object.entries(body as Readonly<Record<string, LinkedBody>>)
  return Object.fromEntries(
    await Promise.all(fields.map(async ([name, value]) => [name, await bodyOf(value, answers, origin)] as const)),
  )
}
