import type { MailFacts } from '@gongkai/notices'
import { formatDate, parseLocalDate } from '@gongkai/work-calendar'
import { bureauOf } from '../../hosting/bureau.ts'
import type { Surroundings } from '../surroundings.ts'
import type { DeliveryFacts } from './delivery-store.ts'
import { linkToken, mailOrigin, subscriptionPage } from './links.ts'

type Needed = Pick<Surroundings, 'config' | 'seal' | 'clock'>

/** Where a mail program ends a subscription without a page (RFC 8058). */
export function oneClickAddress({ config, seal, clock }: Needed, subscription: string): string {
  return `${mailOrigin(config)}/api/subscriptions/one-click?t=${linkToken(seal, 'cancel', subscription, clock.now())}`
}

/** What the words of a mail are made of. */
export function mailFacts(needed: Needed, receipt: string, { due, subscription = '' }: DeliveryFacts): MailFacts {
  const { config, seal, clock } = needed
  const origin = mailOrigin(config)
  const { name, phone } = bureauOf(config.bureau)
  const day = due === undefined ? null : parseLocalDate(due)
  const page = (purpose: 'confirm' | 'cancel') =>
    subscriptionPage(origin, linkToken(seal, purpose, subscription, clock.now()))
  return {
    receipt,
    due: day && { zh: formatDate(day, 'zh'), en: formatDate(day, 'en') },
    bureau: name,
    phone,
    statusUrl: `${origin}/message-board/status`,
    confirmUrl: page('confirm'),
    cancelUrl: page('cancel'),
  }
}
