import type { AnswerOf, BodyOf } from '@gongkai/contract-kit'
import type { messagesContract } from '@gongkai/messages/contract'
import type { messageRoutes } from '@gongkai/messages/routes'
import type { noticesContract } from '@gongkai/notices/contract'
import type { noticesRoutes } from '@gongkai/notices/routes'
import type { Lang } from '@gongkai/ui/lang'
import { ACTING_WORDS as w } from './acting-words.ts'

type Messages = typeof messagesContract
type Routes = typeof messageRoutes
export type Subscription = AnswerOf<(typeof noticesContract)['subscription']>

/** Who acts, on what they read. */
export interface Proof {
  readonly code: string
  readonly version: number
}

/** What an act sends, or the sentence that says what is missing. */
export type Prepared = { readonly path: string; readonly body: object } | { readonly fault: string }

const textOf = (fields: FormData, name: string) => String(fields.get(name) ?? '').trim()

const RATE = '/api/messages/{receipt}/rating' satisfies Routes['rate'][1]
const SUPPLEMENT = '/api/messages/{receipt}/supplement' satisfies Routes['supplement'][1]
const REOPEN = '/api/messages/{receipt}/reopening' satisfies Routes['reopen'][1]
const WITHDRAW = '/api/messages/{receipt}/withdrawal' satisfies Routes['withdraw'][1]
const SUBSCRIPTION = '/api/messages/{receipt}/subscription' satisfies (typeof noticesRoutes)['subscription'][1]

/** What each form of the page sends. */
export const ACTS: Readonly<Record<string, (fields: FormData, proof: Proof, lang: Lang) => Prepared>> = {
  rate(fields, proof, lang) {
    const score = Number(fields.get('score'))
    if (!score) return { fault: w.chooseScore[lang] }
    const comment = textOf(fields, 'comment')
    const body: BodyOf<Messages['rate']> = { ...proof, score, ...(comment ? { comment } : {}) }
    return { path: RATE, body }
  },
  supplement(fields, proof, lang) {
    const body: BodyOf<Messages['supplement']> = { ...proof, text: textOf(fields, 'text') }
    return body.text ? { path: SUPPLEMENT, body } : { fault: w.needSupplement[lang] }
  },
  reopen(fields, proof, lang) {
    const body: BodyOf<Messages['reopen']> = { ...proof, reason: textOf(fields, 'reason') }
    return body.reason ? { path: REOPEN, body } : { fault: w.needReason[lang] }
  },
  withdraw(fields, proof) {
    const reason = textOf(fields, 'reason')
    const body: BodyOf<Messages['withdraw']> = { ...proof, ...(reason ? { reason } : {}) }
    return { path: WITHDRAW, body }
  },
  subscription(fields, { code }) {
    const email = textOf(fields, 'email')
    const on = fields.get('on') !== 'no'
    return { path: SUBSCRIPTION, body: { code, on, ...(on && email ? { email } : {}) } }
  },
}

/** How the wish for e-mail stands, in a sentence. */
export function subscriptionSentence({ state, email, mail }: Subscription, lang: Lang): string {
  if (state === 'off') return w.noticeIsOff[lang]
  const said = w[state === 'on' ? 'noticeIsOn' : 'noticeWaiting'][lang].replace('{email}', email ?? '')
  return mail === 'working' ? said : `${said}${lang === 'en' ? ' ' : ''}${w.noticeLate[lang]}`
}
