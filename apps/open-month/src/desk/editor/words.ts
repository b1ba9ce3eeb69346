import { useDeskLang } from '@gongkai/ui/desk'
import { computed, type ComputedRef } from 'vue'
import { en } from './words-en.ts'
import { zh, type EditorWords } from './words-zh.ts'

/** The words of the editor in the language the person chose. */
export function useEditorWords(): ComputedRef<EditorWords> {
  const { lang } = useDeskLang()
  return computed(() => (lang.value === 'zh' ? zh : en))
}
