import type { noticesRoutes } from '@gongkai/notices/routes'
import type { Lang } from '@gongkai/ui'
import { filled, post } from '../page/post.ts'
import type { Receipt } from './submit.ts'

const SUBSCRIPTION = '/api/messages/{receipt}/subscription' satisfies (typeof noticesRoutes)['subscription'][1]

/** Asks for notices of a message that was just taken. Failing it is told beside the receipt, which it must not put at risk. */
export async function subscribe({ receipt, code }: Receipt, email: string, lang: Lang): Promise<'asked' | 'failed'> {
  const sent = await post(filled(SUBSCRIPTION, receipt), { code, on: true, email: email.trim() }, lang)
  return sent.ok ? 'asked' : 'failed'
}
