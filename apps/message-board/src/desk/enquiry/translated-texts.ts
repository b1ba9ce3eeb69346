import type { TranslatedReply } from '@gongkai/messages'

/** One text of an answer in the language of who asked, named as the comparison of the desk names it. */
export interface TranslatedShown {
  readonly field: 'translatedSubject' | 'translatedQuestion' | 'translatedReply'
  readonly text: string
}

/** What is read in the language of who asked once a reply goes out: its public texts where it has texts of its own, else the reply. */
export function translatedTexts(translated: TranslatedReply | null): TranslatedShown[] {
  if (!translated) return []
  const { release, reply } = translated
  if (!release) return [{ field: 'translatedReply', text: reply }]
  return [
    { field: 'translatedSubject', text: release.subject },
    { field: 'translatedQuestion', text: release.question },
    { field: 'translatedReply', text: release.reply },
  ]
}
