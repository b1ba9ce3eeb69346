import { useQuery } from '@tanstack/vue-query'
import type { Ref } from 'vue'
import { callJson } from './json.ts'
import type { ScreenLang } from './session.ts'

export interface DepartmentName {
  readonly id: string
  readonly name: string
}

/** The departments of today in the reader's language, for pickers, filters and names. */
export function useDepartments(lang: Ref<ScreenLang>) {
  return useQuery({
    queryKey: ['departments', lang],
    queryFn: async () => (await callJson<{ items: DepartmentName[] }>(`/api/departments?lang=${lang.value}`)).items,
    staleTime: 600_000,
  })
}
