import type { GlossaryTerm } from './term-of.ts'
import { termIndex, type TermIndex } from '@gongkai/translation/terms'
import { computed, type ComputedRef } from 'vue'
import { useGlossary } from '../glossary/queries.ts'
import { termOf } from './term-of.ts'

const EMPTY = termIndex([])

/** The approved terms of the glossary, made ready for searching once; empty until they are read. */
export function useTermBase(): ComputedRef<TermIndex> {
  const { data } = useGlossary()
  const items = computed((): readonly GlossaryTerm[] => data.value?.items ?? [])
  return computed(() => (items.value.length === 0 ? EMPTY : termIndex(items.value.flatMap((one) => termOf(one) ?? []))))
}
