import type { Release } from '@gongkai/messages'
import { diffChars } from 'diff'
import type { HistoryEntry } from '../shapes.ts'

/** One run of a compared text. */
export interface ChangePart {
  readonly text: string
  readonly kind: 'same' | 'added' | 'removed'
}

/** A text of the release as it was and as it is. */
export interface TextChange {
  readonly field: 'reply' | 'subject' | 'question' | 'publicReply'
  readonly parts: readonly ChangePart[]
}

/** What the reader has not seen yet: since when, in which texts, and whether it is to go out another way. */
export interface ReplyChange {
  readonly since: 'mine' | 'answer' | 'draft'
  readonly mode: { readonly was: Release['mode']; readonly now: Release['mode'] } | null
  readonly texts: readonly TextChange[]
}

interface Version {
  readonly at: number
  readonly reply: string
  readonly release: Release
}

/** What counts as having read the draft that stood then. */
const READINGS: readonly string[] = [
  'draft',
  'department-review',
  'office-review',
  'leader-review',
  'send-back',
  'answer',
]

function versionsOf(history: readonly HistoryEntry[]): Version[] {
  return history.flatMap(({ action, input }, at) =>
    action === 'draft' && typeof input.reply === 'string' && isRelease(input.release)
      ? [{ at, reply: input.reply, release: input.release }]
      : [],
  )
}

function isRelease(value: unknown): value is Release {
  return typeof value === 'object' && value !== null && 'mode' in value && typeof value.mode === 'string'
}

/** The draft that stood when something happened, if any. */
const standing = (versions: readonly Version[], at: number) => versions.findLast((one) => one.at <= at)

/**
 * What changed in the draft that waits for review since this person read one last; for who reads it for the first time, since the answer
 * that was given before, or else since the draft before. Null where there is nothing to compare with.
 */
export function changesFor(history: readonly HistoryEntry[], person: string): ReplyChange | null {
  const versions = versionsOf(history)
  const now = versions.at(-1)
  if (!now) return null
  const mine = history.findLastIndex(({ action, by }) => by === person && READINGS.includes(action))
  const answered = history.findLastIndex(({ action }) => action === 'answer')
  const seen = mine >= 0 ? standing(versions, mine) : undefined
  const given = answered >= 0 ? standing(versions, answered) : undefined
  const before = versions.at(-2)
  if (seen) return compared('mine', seen, now)
  if (given) return compared('answer', given, now)
  return before ? compared('draft', before, now) : null
}

function compared(since: ReplyChange['since'], was: Version, now: Version): ReplyChange {
  const [before, after] = [textsOf(was), textsOf(now)]
  const texts = after.flatMap(({ field, text }) => {
    const old = before.find((one) => one.field === field)?.text ?? ''
    return old === text ? [] : [{ field, parts: partsBetween(old, text) }]
  })
  const [from, to] = [was.release.mode, now.release.mode]
  return { since, mode: from === to ? null : { was: from, now: to }, texts }
}

function textsOf({ reply, release }: Version): { readonly field: TextChange['field']; readonly text: string }[] {
  const own = { field: 'reply', text: reply } as const
  if (release.mode === 'full' || release.mode === 'private') return [own]
  const { subject, question, reply: publicReply } = release
  return [
    own,
    { field: 'subject', text: subject },
    { field: 'question', text: question },
    { field: 'publicReply', text: publicReply },
  ]
}

/** So few characters that happen to be the same between two changes are no common ground: they are told as changed, too. */
const TOO_SHORT = 1

/** A comparison character by character (code points), read as runs: what was taken away stands before what came instead. */
export function partsBetween(was: string, now: string): ChangePart[] {
  const runs = diffChars(was, now)
  const parts: ChangePart[] = []
  let [removed, added] = ['', '']
  const flush = () => {
    if (removed) parts.push({ text: removed, kind: 'removed' })
    if (added) parts.push({ text: added, kind: 'added' })
    ;[removed, added] = ['', '']
  }
  for (const [at, run] of runs.entries()) {
    const { value } = run
    if (run.removed) removed += value
    else if (run.added) added += value
    else if ((removed || added) && at < runs.length - 1 && [...value].length <= TOO_SHORT) {
      removed += value
      added += value
    } else {
      flush()
      parts.push({ text: value, kind: 'same' })
    }
  }
  flush()
  return parts
}
