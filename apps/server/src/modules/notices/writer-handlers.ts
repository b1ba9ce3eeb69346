import type { Refusal } from '@gongkai/contract-kit'
import { maskMail, readMailAddress, type LinkToken } from '@gongkai/notices'
import type { noticesContract } from '@gongkai/notices/contract'
import { mailState } from '../../platform/mail-state.ts'
import type { ModuleHandlers } from '../../platform/module.ts'
import { contactOf, findMessage, provenReceipt } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { dropWaiting } from './delivery-store.ts'
import { provenToken } from './links.ts'
import { mobileOf, notify } from './notify.ts'
import {
  askFor,
  confirmIt,
  endMails,
  openAddress,
  subscriptionById,
  subscriptionOf,
  wishTexts,
  type Subscription,
} from './subscription-store.ts'

type Handlers = Pick<
  ModuleHandlers<typeof noticesContract>,
  'subscription' | 'token' | 'confirm' | 'cancel' | 'oneClick'
>

const MINUTE = 60_000
/** The same address is asked again after so many minutes, another one after the shorter wait: a mistyped one is soon put right. */
const ASK_AGAIN = 10
const ASK_ANOTHER = 1

/** What a writer does about being told: subscribe with receipt and code, confirm and end by the links of mails. */
export function writerHandlers(surroundings: Surroundings): Handlers {
  const { db, seal, clock } = surroundings

  async function viewOf(receipt: string) {
    const [one, mail, number] = await Promise.all([
      subscriptionOf(db, receipt),
      mailState(surroundings),
      mobileOf(surroundings, receipt),
    ])
    const address = one && openAddress(seal, one)
    return {
      state: one?.state ?? ('off' as const),
      email: address && maskMail(address),
      text: one?.textWished ?? false,
      mayText: number !== null,
      mail,
    }
  }

  async function ask(receipt: string, given: string | undefined): Promise<Refusal | null> {
    const typed = given?.trim() || (await contactOf(surroundings, receipt))?.email
    if (!typed) return { refused: 'no-address' }
    const address = readMailAddress(typed)
    if (address === null) return { refused: 'bad-address' }
    const now = clock.now()
    const before = await subscriptionOf(db, receipt)
    const same = before !== null && openAddress(seal, before) === address
    if (same && before.state === 'on') return null
    const free = (before?.askedAt?.getTime() ?? 0) + (same ? ASK_AGAIN : ASK_ANOTHER) * MINUTE
    if (free > now) return { refused: 'asked-too-often', facts: { minutes: Math.ceil((free - now) / MINUTE) } }
    await dropWaiting(db, now, receipt, 'mail')
    const { id } = await askFor(db, seal, now, receipt, address)
    await notify(surroundings, { topic: 'subscription', key: `subscription:${id}`, to: { receipt } })
    return null
  }

  /** The subscription a link stands for. */
  async function byLink(
    text: string,
    purpose?: LinkToken['purpose'],
  ): Promise<Refusal | readonly [LinkToken, Subscription]> {
    const token = provenToken(seal, text)
    if (!token || (purpose && token.purpose !== purpose)) return { refused: 'link-invalid' }
    if (token.until !== 0 && token.until * 1000 < clock.now()) return { refused: 'link-expired' }
    const one = await subscriptionById(db, token.id)
    return one ? [token, one] : { refused: 'link-invalid' }
  }

  const shown = ({ purpose }: LinkToken, one: Subscription, state = one.state) => {
    const address = openAddress(seal, one)
    return { purpose, receipt: one.receipt, email: address === null ? '' : maskMail(address), state }
  }

  async function cancel(text: string): Promise<Refusal | readonly [LinkToken, Subscription]> {
    const found = await byLink(text, 'cancel')
    if ('refused' in found) return found
    const [, { receipt }] = found
    await endMails(db, receipt)
    await dropWaiting(db, clock.now(), receipt, 'mail')
    return found
  }

  return {
    async subscription({ params, body: { code, on, email, text } }) {
      const receipt = provenReceipt(seal, params.receipt, code)
      if (!receipt || !(await findMessage(db, receipt))) return { refused: 'wrong-receipt-or-code' }
      if (text === true && (await mobileOf(surroundings, receipt)) === null) return { refused: 'no-phone' }
      if (text !== undefined) await wishTexts(db, receipt, text)
      if (text === false) await dropWaiting(db, clock.now(), receipt, 'text')
      const refusal = on === true ? await ask(receipt, email) : null
      if (refusal) return refusal
      if (on === false) {
        await endMails(db, receipt)
        await dropWaiting(db, clock.now(), receipt, 'mail')
      }
      return viewOf(receipt)
    },
    async token({ body }) {
      const found = await byLink(body.token)
      return 'refused' in found ? found : shown(...found)
    },
    async confirm({ body }) {
      const found = await byLink(body.token, 'confirm')
      if ('refused' in found) return found
      const [token, one] = found
      if (one.state === 'off') return { refused: 'link-invalid' }
      if (await confirmIt(db, clock.now(), one.id)) {
        const row = await findMessage(db, one.receipt)
        const due = row?.stopped_on === null ? row.due_on : null
        const key = `confirmed:${one.id}`
        if (due != null)
          await notify(surroundings, { topic: 'received', key, to: { receipt: one.receipt }, facts: { due } })
      }
      return shown(token, one, 'on')
    },
    async cancel({ body }) {
      const found = await cancel(body.token)
      return 'refused' in found ? found : shown(...found, 'off')
    },
    async oneClick({ query }) {
      const found = await cancel(query.t)
      return 'refused' in found ? found : undefined
    },
  }
}
