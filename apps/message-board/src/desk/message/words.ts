import { useDeskLang } from '@gongkai/ui/desk'
import { computed, type ComputedRef } from 'vue'
import { en } from './words-en.ts'
import { zh, type MessageWords } from './words-zh.ts'

export type { MessageWords } from './words-zh.ts'

/** The words of one message and its actions in the language the person chose. */
export function useMessageWords(): ComputedRef<MessageWords> {
  const { lang } = useDeskLang()
  return computed(() => (lang.value === 'zh' ? zh : en))
}

export const messageWords = { zh, en }
