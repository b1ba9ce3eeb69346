import { callJson } from '@gongkai/client'
import { useDeskLang } from '@gongkai/ui/desk'
import { useQuery } from '@tanstack/vue-query'

export interface DepartmentName {
  readonly id: string
  readonly name: string
}

/** The departments of today, for pickers and filters. */
export function useDepartments() {
  const { lang } = useDeskLang()
  return useQuery({
    queryKey: ['departments', lang],
    queryFn: async () => (await callJson<{ items: DepartmentName[] }>(`/api/departments?lang=${lang.value}`)).items,
    staleTime: 600_000,
  })
}
