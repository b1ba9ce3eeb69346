import { canonicalJson } from '@gongkai/task-model'
import type { Seal } from './seal.ts'

/** An event as its seal sees it: the hash covers everything else. */
export interface SealedPoint {
  readonly taskId: string
  readonly seq: number
  readonly hash: string
}

/** A page of the running list of heads. */
export interface HistoryPage {
  readonly n: number
  /** Epoch milliseconds. */
  readonly at: number
  /** Task, number and hash of heads that changed since the page before. */
  readonly entries: readonly (readonly [taskId: string, seq: number, hash: string])[]
  /** The code of the page before; empty in the first. */
  readonly prev: string
}

const codeOf = (seal: Seal, purpose: string, value: unknown) =>
  seal.code(purpose, canonicalJson(value)).toString('base64url')

/** The seal of one event: nobody without the secret can make it for another content. */
export function eventCode(seal: Seal, { taskId, seq, hash }: SealedPoint): string {
  return codeOf(seal, 'history-event', [taskId, seq, hash])
}

/** The seal of a task's newest event, of another purpose than the event's own: no older seal can be put in its place. */
export function headCode(seal: Seal, { taskId, seq, hash }: SealedPoint): string {
  return codeOf(seal, 'history-head', [taskId, seq, hash])
}

export function pageCode(seal: Seal, { n, at, entries, prev }: HistoryPage): string {
  return codeOf(seal, 'history-page', { n, at, entries, prev })
}
