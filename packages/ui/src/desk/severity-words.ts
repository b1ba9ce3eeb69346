import type { Severity } from './finding-parts.ts'
import type { DeskLang } from './language.ts'

const WORDS: Readonly<Record<Severity, { shape: string; zh: string; en: string }>> = {
  block: { shape: '■', zh: '不得公开', en: 'must not go out' },
  review: { shape: '▲', zh: '需要判断', en: 'needs a decision' },
  info: { shape: '●', zh: '提示', en: 'note' },
}

/** A finding's severity as a shape and a word. */
export function severityWords(severity: Severity, lang: DeskLang): { shape: string; word: string } {
  return { shape: WORDS[severity].shape, word: WORDS[severity][lang] }
}
