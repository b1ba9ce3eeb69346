import { useDeskLang } from '@gongkai/ui/desk'
import { computed, type ComputedRef } from 'vue'
import { en } from './words-en.ts'
import { zh } from './words-zh.ts'

/** The words of forwarded messages in the language the person chose. */
export function useForwardedWords(): ComputedRef<typeof zh> {
  const { lang } = useDeskLang()
  return computed(() => (lang.value === 'zh' ? zh : en))
}
