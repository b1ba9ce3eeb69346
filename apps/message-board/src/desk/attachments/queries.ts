import type { AnswerOf } from '@gongkai/contract-kit'
import { createClient } from '@gongkai/contract-kit/fetch'
import type { uploadsContract } from '@gongkai/uploads/contract'
import { uploadsRoutes } from '@gongkai/uploads/routes'
import { useDeskLang } from '@gongkai/ui/desk'
import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { onScopeDispose, type Ref } from 'vue'
import { lookAgain } from './look-again.ts'

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

/** Asks again for who saved a file, until that is there: the browser saves by itself, and tells the page nothing of it. */
export function useNotedSaving(receipt: Ref<string>): (attachment: string) => void {
  const client = useQueryClient()
  const { begin, stop } = lookAgain()
  onScopeDispose(stop)
  return (attachment) => {
    const queryKey = ['messages', 'attachments', lang.value, receipt.value]
    const savings = () =>
      client.getQueryData<readonly Attachment[]>(queryKey)?.find(({ id }) => id === attachment)?.downloads.length
    const before = savings()
    begin(async () => {
      await client.invalidateQueries({ queryKey })
      return savings() !== before
    })
  }
}
