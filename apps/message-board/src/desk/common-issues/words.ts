import { useDeskLang } from '@gongkai/ui/desk'
import { computed, type ComputedRef } from 'vue'
import { en } from './words-en.ts'
import { zh } from './words-zh.ts'

export type IssueWords = typeof zh

export function useIssueWords(): ComputedRef<IssueWords> {
  const { lang } = useDeskLang()
  return computed(() => (lang.value === 'en' ? en : zh))
}
