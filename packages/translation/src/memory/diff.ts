import { diffWords } from '../currency/index.ts'
import type { MemoryDiff } from './views.ts'

/** From the Chinese that was translated then to the Chinese that is asked about. */
export function memoryDiffOf(then: string, now: string): MemoryDiff[] {
  return diffWords(then, now).map(({ kind, text }) => ({ op: kind, text }))
}
