import type { FromAnswer, KeptCall, LinkedBody, LinkedText, SeenCall } from './call.ts'
import { shapeOf } from './shape.ts'

/** Numbers, codes and other ids: names such as `administrative-ruling` are the same in every installation. */
const isMade = (text: string) => text.length >= 6 && /\d/.test(text) && !/^\d{4}-\d\d-\d\d/.test(text)

/** A reading that was made again and answered alike tells nothing new. */
function withoutRepeats(calls: readonly SeenCall[]): SeenCall[] {
  const known = new Set<string>()
  return calls.filter(({ by, method, path, answer }) => {
    if (method !== 'GET') return true
    const reading = JSON.stringify([by, path, shapeOf(answer)])
    return known.has(reading) ? false : known.add(reading)
  })
}

/** Every made text in an answer, with the fields that lead to it. What stands in no list comes first: its place never moves. */
function* textsIn(value: unknown, at: readonly string[] = []): Generator<[text: string, field: string]> {
  if (typeof value === 'string' && isMade(value)) yield [value, at.join('.')]
  if (typeof value !== 'object' || value === null) return
  const entries = Object.entries(value)
  const lists = entries.filter(([, one]) => Array.isArray(one))
  for (const [field, one] of [...entries.filter((entry) => !lists.includes(entry)), ...lists])
    yield* textsIn(one, [...at, field])
}

const inList = (field: string) => /(?:^|\.)\d+(?:\.|$)/.test(field)

/**
 * Turns calls as they were seen into calls that can be made again elsewhere: texts that an earlier answer told are taken from that answer,
 * challenges are solved anew, and of each answer only the kinds of its fields are kept.
 */
export function linkCalls(seen: readonly SeenCall[]): KeptCall[] {
  const told = new Map<string, FromAnswer>()
  return withoutRepeats(seen).map((call, index) => {
    const link = (text: string) => told.get(text)
    const kept: KeptCall = {
      by: call.by,
      method: call.method,
      path: linkPath(call.path, link),
      ...(call.body === null ? {} : { body: linkBody(call.body, link) }),
      ...(call.key ? { key: true } : {}),
      status: call.status,
      answer: shapeOf(call.answer),
    }
    for (const [text, field] of textsIn(call.answer)) {
      const known = told.get(text)
      if (!known || inList(known.$from[1])) told.set(text, { $from: [index, field] })
    }
    return kept
  })
}

function linkPath(path: string, link: (text: string) => FromAnswer | undefined): LinkedText {
  const pieces: (string | FromAnswer)[] = []
  for (const piece of path.split(/([/?&=])/)) {
    const found = link(decodeURIComponent(piece))
    const last = pieces.at(-1)
    if (found) pieces.push(found)
    else if (typeof last === 'string') pieces[pieces.length - 1] = last + piece
    else pieces.push(piece)
  }
  return pieces.filter((piece) => piece !== '')
}

function linkBody(body: unknown, link: (text: string) => FromAnswer | undefined, field = ''): LinkedBody {
  if (typeof body === 'string') return field === 'challenge' ? { $solve: 'challenge' } : (link(body) ?? body)
  if (Array.isArray(body)) return body.map((one) => linkBody(one, link))
  if (typeof body === 'object' && body !== null)
    return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, linkBody(value, link, name)]))
  return body as number | boolean | null
}
