import type { Severity } from './finding-parts.ts'
import type { DeskLang } from './language.ts'

const WORDS: Readonly<Record<Severity, { shape: string; zh: string; en: string }>> = {
  block: { shape: '■', zh: '须处理', en: 'settle' },
  review: { shape: '▲', zh: '请核对', en: 'check' },
  info: { shape: '●', zh: '提示', en: 'note' },
}

/** A finding's severity as a shape and a word. */
export function severityWords(severity: Severity, lang: DeskLang): { shape: string; word: string } {
  return { shape: WORDS[severity].shape, word: WORDS[severity][lang] }
}
