import { useDeskLang } from '@gongkai/ui/desk'
import { computed, type ComputedRef } from 'vue'
import { en } from './words-en.ts'
import { zh } from './words-zh.ts'

export type Words = typeof zh

/** The reply desk's words in the language the person chose. */
export function useWords(): ComputedRef<Words> {
  const { lang } = useDeskLang()
  return computed(() => (lang.value === 'zh' ? zh : en))
}
