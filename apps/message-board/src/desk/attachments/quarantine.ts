import { useSession } from '@gongkai/client'
import type { AnswerOf } from '@gongkai/contract-kit'
import { createClient } from '@gongkai/contract-kit/fetch'
import type { uploadsContract } from '@gongkai/uploads/contract'
import { uploadsRoutes } from '@gongkai/uploads/routes'
import { useDeskLang } from '@gongkai/ui/desk'
import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed } from 'vue'

const { lang } = useDeskLang()
const uploads = createClient<typeof uploadsContract>(uploadsRoutes, { lang: () => lang.value })
const KEY = ['quarantine', lang]

export type Quarantined = AnswerOf<typeof uploadsContract.quarantine>['items'][number]

/** That files with a secrecy mark came: for the office's reviewer alone, whoever else asks is refused. */
export function useQuarantine() {
  const { person } = useSession(lang)
  const reviews = computed(() => person.value?.roles.includes('office-reviewer') ?? false)
  const query = useQuery({
    queryKey: KEY,
    queryFn: async ({ signal }) => (await uploads.quarantine({ signal })).items,
    enabled: reviews,
    staleTime: 60_000,
  })
  const waiting = computed(() => query.data.value?.filter(({ state }) => state === 'quarantined').length ?? 0)
  return { ...query, reviews, waiting }
}

export function useDestroy() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, reason }: { id: string; reason: string }) =>
      uploads.destroy({ params: { upload: id }, body: { reason } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['quarantine'] }),
  })
}
