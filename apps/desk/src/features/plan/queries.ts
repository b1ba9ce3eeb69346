import { callJson } from '@gongkai/client'
import { useDeskLang } from '@gongkai/ui/desk'
import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import type { Ref } from 'vue'
import type { Plan } from './plan.ts'

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

export function useDepartments() {
  const { lang } = useDeskLang()
  return useQuery({
    queryKey: ['departments', lang],
    queryFn: async () =>
      (await callJson<{ items: { id: string; name: string }[] }>(`/api/departments?lang=${lang.value}`)).items,
    staleTime: 600_000,
  })
}

export interface PlanImport {
  readonly title: string
  readonly year: number
  readonly tasks: number
  readonly warnings: readonly string[]
  readonly imported: boolean
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}

/** Sends a plan file; the server reads it, stores it, and answers with what a person should look at. */
export function usePlanImport() {
  const client = useQueryClient()
  const { lang } = useDeskLang()
  return useMutation({
    mutationFn: async (file: File) =>
      callJson<PlanImport>(`/api/desk/plan/import?lang=${lang.value}`, {
        method: 'POST',
        body: { fileName: file.name, content: await base64Of(file) },
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['plan'] }),
  })
}
