import type { DeskTranslation, TranslationUnitView } from '@gongkai/translation/editions'
import type { TermIndex } from '@gongkai/translation/terms'
import type { LocalDate } from '@gongkai/work-calendar'
import { inject, provide, type ComputedRef, type InjectionKey, type Ref } from 'vue'
import type { Drafts } from './drafts.ts'

/** What the parts of the editor share. */
export interface Editor {
  readonly translation: ComputedRef<DeskTranslation>
  readonly drafts: Drafts
  readonly terms: ComputedRef<TermIndex>
  /** The day that the Chinese text is of; for names in their time. */
  readonly issuedOn: ComputedRef<LocalDate | null>
  /** The clause that the keys and the panel beside mean; '' for none. */
  readonly active: Ref<string>
}

const KEY: InjectionKey<Editor> = Symbol('editor')
export const provideEditor = (editor: Editor): void => provide(KEY, editor)

export function useEditor(): Editor {
  const editor = inject(KEY)
  if (!editor) throw new Error('no editor around this part')
  return editor
}

/** What the words of a clause stand on this screen as. */
export function wordsOf({ drafts }: Editor, { clause, text }: TranslationUnitView): string {
  return drafts.drafts.get(clause)?.text ?? text
}
