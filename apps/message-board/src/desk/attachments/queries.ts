import type { AnswerOf } from '@gongkai/contract-kit'
import { createClient } from '@gongkai/contract-kit/fetch'
import type { uploadsContract } from '@gongkai/uploads/contract'
import { uploadsRoutes } from '@gongkai/uploads/routes'
import { useDeskLang } from '@gongkai/ui/desk'
import { useQuery, useQueryClient } from '@tanstack/vue-query'
import type { Ref } from 'vue'

const { lang } = useDeskLang()
const uploads = createClient<typeof uploadsContract>(uploadsRoutes, { lang: () => lang.value })

export type Attachment = AnswerOf<typeof uploadsContract.attachments>['items'][number]

/** The files of a message, read when the message is shown and has any. */
export function useAttachments(receipt: Ref<string>) {
  return useQuery({
    queryKey: ['messages', 'attachments', lang, receipt],
    queryFn: async ({ signal }) => (await uploads.attachments({ params: { receipt: receipt.value }, signal })).items,
    staleTime: 30_000,
  })
}

/** The address under which a file is saved; a refusal there is a page of words, so the link is a download. */
export function downloadAddress(receipt: string, attachment: string): string {
  const [, path] = uploadsRoutes.download
  return path.replace('{receipt}', encodeURIComponent(receipt)).replace('{attachment}', encodeURIComponent(attachment))
}

/** Asks again for who saved what, once a saving had time to be recorded. */
export function useNotedSaving(): () => void {
  const client = useQueryClient()
  return () => void setTimeout(() => void client.invalidateQueries({ queryKey: ['messages', 'attachments'] }), 1500)
}
