import { createClient, Refused } from '@gongkai/contract-kit/fetch'
import type { messagesContract } from '@gongkai/messages/contract'
import { messageRoutes } from '@gongkai/messages/routes'
import { useDeskLang } from '@gongkai/ui/desk'

const { lang } = useDeskLang()

/** The message routes, asked in the language the person chose. */
export const messages = createClient<typeof messagesContract>(messageRoutes, { lang: () => lang.value })

/** Whether the server answered with a refusal of this code. */
export function isRefused(error: unknown, code?: string): error is Refused {
  return error instanceof Refused && (code === undefined || error.body.code === code)
}
