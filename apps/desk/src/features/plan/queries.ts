import { callJson } from '@gongkai/client'
import { useDeskLang } from '@gongkai/ui/desk'
import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import type { Ref } from 'vue'
import { chosenFile } from '../../chosen-file.ts'
import type { Plan, PlanPreview } from './plan.ts'

interface PlanAnswer {
  readonly plan: Plan | null
  readonly years: readonly number[]
}

/** The plan of a year; the newest where none is given. */
export function usePlan(year?: Ref<number | null>) {
  const { lang } = useDeskLang()
  return useQuery({
    queryKey: ['plan', year ?? null, lang],
    queryFn: () => callJson<PlanAnswer>(`/api/desk/plan?lang=${lang.value}${year?.value ? `&year=${year.value}` : ''}`),
    staleTime: 60_000,
  })
}

export interface PlanImport {
  readonly title: string
  readonly year: number
  readonly tasks: number
  readonly warnings: readonly string[]
  readonly imported: boolean
}

/** Has a plan file read, and shows what was read; nothing is stored. */
export function usePlanPreview() {
  const { lang } = useDeskLang()
  return useMutation({
    mutationFn: async (file: File) =>
      callJson<PlanPreview>(`/api/desk/plan/preview?lang=${lang.value}`, {
        method: 'POST',
        body: await chosenFile(file),
      }),
  })
}

/** Stores a plan file that was read before. */
export function usePlanImport() {
  const client = useQueryClient()
  const { lang } = useDeskLang()
  return useMutation({
    mutationFn: async (file: File) =>
      callJson<PlanImport>(`/api/desk/plan/import?lang=${lang.value}`, {
        method: 'POST',
        body: await chosenFile(file),
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['plan'] }),
  })
}
