import { Refused } from '@gongkai/contract-kit/fetch'
import { useDeskLang } from '@gongkai/ui/desk'
import { messageQueries, messagesClient } from './reading.ts'

const { lang } = useDeskLang()

/** The message routes and what is read of them, in the language the person chose. */
export const messages = messagesClient(lang)
export const reading = messageQueries(messages, lang)

/** Whether the server answered with a refusal, of this code where one is named. */
export function isRefused(error: unknown, code?: string): error is Refused {
  return error instanceof Refused && (code === undefined || error.body.code === code)
}
