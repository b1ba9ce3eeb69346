import { createClient } from '@gongkai/contract-kit/fetch'
import type { triageContract, TriageView } from '@gongkai/messages/triage/contract'
import { triageRoutes } from '@gongkai/messages/triage/routes'
import { useDeskLang } from '@gongkai/ui/desk'
import { useQuery } from '@tanstack/vue-query'
import type { Ref } from 'vue'

export type { TriageView }
export type Department = TriageView['departments'][number]
export type Organ = TriageView['elsewhere'][number]
export type Duplicate = TriageView['duplicates'][number]

const { lang } = useDeskLang()
const client = createClient<typeof triageContract>(triageRoutes, { lang: () => lang.value })

/** What a message is and whose, as the server suggests it now; asked anew after every act on it. */
export function useTriage(receipt: Ref<string>, wanted: Ref<boolean>) {
  return useQuery({
    queryKey: ['messages', 'one', lang, receipt, 'triage'],
    queryFn: ({ signal }) => client.deskTriage({ params: { receipt: receipt.value }, query: {}, signal }),
    enabled: wanted,
    staleTime: 30_000,
  })
}
