import { faultOfReply, FAULT_WORDS, firstLoudMoment, judgeFault, waitAfter } from '@gongkai/notices'
import type { JobHandler } from '../../platform/jobs.ts'
import type { Mailer } from '../../platform/mail.ts'
import { noteMail } from '../../platform/mail-state.ts'
import type { TextGateway } from '../../platform/text-message.ts'
import type { Surroundings } from '../surroundings.ts'
import { composedMail, composedText } from './composed.ts'
import { endDelivery, takeDelivery, waitLonger, type Delivery } from './delivery-store.ts'
import { oneClickAddress } from './mail-facts.ts'
import { forgetNotices } from './notice-store.ts'
import { DELIVER_NOW, notify, quietHours } from './notify.ts'
import { subscriptionById, subscriptionOf } from './subscription-store.ts'

const DAY = 86_400_000
/** A notice that was read goes after so many days. */
const KEPT_DAYS = 90

export const deliverySchedules = { 'notices.deliver': 30_000, 'notices.forget': DAY } as const

export interface Ways {
  readonly mailer: Mailer | null
  readonly texts: TextGateway
}

/**
 * Sends what waits. Each delivery is taken under a lease and counted before it is tried; what a lost answer or a crash leaves is tried again under the same
 * message id. Where the mail server cannot be reached the round ends: every other mail waits too, for as long as it takes, and none is counted.
 */
export function deliveryJobs(
  surroundings: Surroundings,
  { mailer, texts }: Ways,
): Record<keyof typeof deliverySchedules | typeof DELIVER_NOW, JobHandler> {
  const { db, clock, log } = surroundings

  /** Whether it is wished still: a delivery that was on its way while its writer ended it waits no more, but could come back from a fault. */
  async function isWished(delivery: Delivery): Promise<boolean> {
    // Whoever signed up is told of the entry until it ends; what was overtaken is dropped where the newer word is kept.
    if (delivery.about === 'participant') return true
    const { channel, topic, receipt, facts } = delivery
    if (channel === 'text') return (await subscriptionOf(db, receipt))?.textWished ?? false
    const one = facts.subscription === undefined ? null : await subscriptionById(db, facts.subscription)
    return one?.state === (topic === 'subscription' ? 'waiting' : 'on')
  }

  /** Whether the next mail may be tried. */
  async function sendMail(sender: Mailer, one: Delivery): Promise<boolean> {
    const { subject, text, html, attachments } = composedMail(surroundings, one)
    const subscription = one.about === 'message' && one.topic !== 'subscription' ? one.facts.subscription : undefined
    const ends = subscription === undefined ? undefined : oneClickAddress(surroundings, subscription)
    const outcome = await sender.send({
      to: one.to,
      subject,
      text,
      html,
      attachments,
      messageId: one.messageId,
      headers: {
        'Auto-Submitted': 'auto-generated',
        'X-Auto-Response-Suppress': 'All',
        ...(ends === undefined
          ? {}
          : { 'List-Unsubscribe': `<${ends}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
      },
    })
    if (outcome.sent) {
      await endDelivery(db, clock.now(), one.id, 'sent')
      if (await noteMail(surroundings, 'working', clock.now())) log.info('mail goes out again')
      return true
    }
    const verdict = judgeFault(outcome)
    if (verdict === 'refused') await giveUp(one, outcome.replyCode ?? 0)
    else await waitLonger(db, one.id, clock.now() + waitAfter(one.attempts))
    if (verdict !== 'unreachable') return true
    if (await noteMail(surroundings, 'down', clock.now()))
      log.warn({ fault: outcome.fault }, 'the mail server cannot be used; mail waits until it can')
    return false
  }

  /** Refused for good: the office is told why, unless it was only the asking for a confirmation. */
  async function giveUp(one: Delivery, replyCode: number): Promise<void> {
    const fault = faultOfReply(replyCode)
    await db.transaction(async () => {
      await endDelivery(db, clock.now(), one.id, 'failed', fault)
      if (one.topic === 'subscription') return
      const matter =
        one.about === 'message'
          ? ({ kind: 'message', id: one.receipt } as const)
          : ({ kind: 'activity', id: one.facts.activity } as const)
      const title = one.about === 'participant' ? { title: one.facts.title.zh } : {}
      const facts = { reason: FAULT_WORDS[fault].zh, ...title }
      await notify(surroundings, {
        topic: 'delivery-failed',
        key: `failed:${one.key}`,
        to: { role: 'office' },
        matter,
        facts,
      })
    })
  }

  async function sendText(one: Delivery): Promise<void> {
    const { id, key, to, attempts } = one
    const now = clock.now()
    const loud = firstLoudMoment(now, quietHours(surroundings))
    if (loud > now) return waitLonger(db, id, loud)
    const text = composedText(surroundings, one)
    if (text === null) return endDelivery(db, now, id, 'dropped')
    try {
      await texts.send({ key, number: to, text, at: now })
    } catch (error) {
      log.warn({ err: error }, 'a text message could not be handed over; it will be tried again')
      return waitLonger(db, id, now + waitAfter(attempts))
    }
    await endDelivery(db, now, id, 'sent')
  }

  const round: JobHandler = async (_, { signal }) => {
    for (let goes = mailer !== null; goes && mailer !== null && !signal.aborted;) {
      const one = await takeDelivery(surroundings, clock.now(), 'mail')
      if (!one) break
      if (await isWished(one)) goes = await sendMail(mailer, one)
      else await endDelivery(db, clock.now(), one.id, 'dropped')
    }
    while (!signal.aborted) {
      const one = await takeDelivery(surroundings, clock.now(), 'text')
      if (!one) return
      if (await isWished(one)) await sendText(one)
      else await endDelivery(db, clock.now(), one.id, 'dropped')
    }
  }
  return {
    [DELIVER_NOW]: round,
    'notices.deliver': round,
    'notices.forget': () => forgetNotices(db, clock.now() - KEPT_DAYS * DAY),
  }
}
