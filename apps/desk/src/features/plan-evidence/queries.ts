import { callJson } from '@gongkai/client'
import { useDeskLang } from '@gongkai/ui/desk'
import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import type { TaskEvidence, YearEvidence } from './evidence.ts'

/** The evidence of a year's plan; every row of the plan reads the same answer. */
export function useYearEvidence(year: Ref<number | null>) {
  const { lang } = useDeskLang()
  return useQuery({
    queryKey: ['plan-evidence', year, lang],
    queryFn: () => callJson<YearEvidence>(`/api/desk/plan/evidence?year=${year.value}&lang=${lang.value}`),
    enabled: computed(() => year.value !== null),
    staleTime: 60_000,
  })
}

export interface EvidenceAct {
  readonly action: 'attach' | 'verify' | 'withdraw'
  readonly version?: number
  readonly input: Readonly<Record<string, unknown>>
}

/** Attaches, verifies or withdraws evidence of one task. */
export function useEvidenceAct(year: Ref<number | null>, number: () => string) {
  const client = useQueryClient()
  const { lang } = useDeskLang()
  return useMutation({
    mutationFn: (act: EvidenceAct) =>
      callJson<TaskEvidence>(`/api/desk/plan/evidence?lang=${lang.value}`, {
        method: 'POST',
        body: { year: year.value, number: number(), ...act },
      }),
    onSettled: () => client.invalidateQueries({ queryKey: ['plan-evidence'] }),
  })
}
