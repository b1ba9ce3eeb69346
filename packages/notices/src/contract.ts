import { defineRoutes } from '@gongkai/contract-kit'
import * as z from 'zod'
import { noticesRoutes } from './routes.ts'
import { CHANNELS, DELIVERY_STATES, MAIL_STATES, STAFF_TOPICS, SUBSCRIPTION_STATES, TOKEN_PURPOSES } from './values.ts'

const query = z.object({ lang: z.enum(['zh', 'en']).optional(), wv: z.string().max(20).optional() })
const token = z.string().min(1).max(200)
const count = z.number().int().min(0)

export const subscriptionView = z
  .object({
    state: z.enum(SUBSCRIPTION_STATES),
    /** The address, masked (w***@example.com); null where there is none. */
    email: z.string().nullable(),
    /** Whether text messages are sent to the telephone of the message; `mayText` says whether one was given. */
    text: z.boolean(),
    mayText: z.boolean(),
    /** Whether mail goes out at present: where not, it waits and is sent as soon as it can be. */
    mail: z.enum(MAIL_STATES),
  })
  .meta({ id: 'Subscription' })

const tokenView = z
  .object({
    purpose: z.enum(TOKEN_PURPOSES),
    receipt: z.string(),
    email: z.string(),
    state: z.enum(SUBSCRIPTION_STATES),
  })
  .meta({ id: 'SubscriptionToken' })

export const noticeView = z
  .object({
    id: z.string(),
    topic: z.enum(STAFF_TOPICS),
    title: z.string(),
    text: z.string(),
    /** The matter, as its number stands in lists; `href` opens it on the desk. */
    matter: z.string().nullable(),
    /** What it is about, where this person may still see it. */
    subject: z.string().nullable(),
    href: z.string().nullable(),
    at: z.string(),
    read: z.boolean(),
  })
  .meta({ id: 'Notice' })

const deliveryView = z
  .object({
    id: z.string(),
    channel: z.enum(CHANNELS),
    /** What it says, in a word: 已答复. */
    what: z.string(),
    /** To whom, masked. */
    to: z.string(),
    state: z.enum(DELIVERY_STATES),
    attempts: count,
    at: z.string(),
    sentAt: z.string().nullable(),
    nextAt: z.string().nullable(),
    /** Why it did not go out, in a sentence. */
    reason: z.string().nullable(),
  })
  .meta({ id: 'Delivery' })

export const noticesContract = defineRoutes({
  subscription: {
    at: noticesRoutes.subscription,
    summary:
      'Subscribe to one’s own message by e-mail, or end it; without `on` it only says how it stands. An address is first confirmed by a link sent to it',
    audience: 'writer',
    params: z.object({ receipt: z.string().max(40) }),
    query,
    body: z.object({
      code: z.string().max(40),
      on: z.boolean().optional(),
      /** The address; that of the message where not given. */
      email: z.string().max(120).optional(),
      /** Whether text messages are wished, to the telephone given with the message. */
      text: z.boolean().optional(),
    }),
    answer: subscriptionView,
    refusals: ['wrong-receipt-or-code', 'no-address', 'bad-address', 'no-phone', 'asked-too-often'],
  },
  token: {
    at: noticesRoutes.token,
    summary: 'What a link of a mail is for; nothing changes',
    audience: 'public',
    query,
    body: z.object({ token }),
    answer: tokenView,
    refusals: ['link-invalid', 'link-expired'],
  },
  confirm: {
    at: noticesRoutes.confirm,
    summary: 'Confirm an address by the link that was sent to it',
    audience: 'public',
    query,
    body: z.object({ token }),
    answer: tokenView,
    refusals: ['link-invalid', 'link-expired'],
  },
  cancel: {
    at: noticesRoutes.cancel,
    summary: 'End a subscription by the link that stands in every mail',
    audience: 'public',
    query,
    body: z.object({ token }),
    answer: tokenView,
    refusals: ['link-invalid'],
  },
  oneClick: {
    at: noticesRoutes.oneClick,
    summary:
      'End a subscription from the mail program (RFC 8058): the token stands in the address, the body is of the form',
    audience: 'public',
    query: query.extend({ t: token }),
    body: z.looseObject({}).optional(),
    status: 204,
    refusals: ['link-invalid'],
  },
  notices: {
    at: noticesRoutes.notices,
    summary: 'What this person was told of, newest first',
    audience: 'staff',
    query: query.extend({
      unread: z.enum(['1']).optional(),
      after: z.string().max(60).optional(),
      size: z.coerce.number().int().min(1).max(50).optional(),
    }),
    answer: z
      .object({
        items: z.array(noticeView),
        next: z.string().nullable(),
        unread: count,
        /** How mail stands, for those who answer for it (office, administrators); null for others. */
        mail: z
          .object({ state: z.enum(MAIL_STATES), waiting: count, failed: count, text: z.string().nullable() })
          .nullable(),
      })
      .meta({ id: 'Notices' }),
    refusals: ['bad-notice-cursor'],
  },
  read: {
    at: noticesRoutes.read,
    summary: 'Mark notices as read: those named, or everything up to and including one',
    audience: 'staff',
    query,
    body: z.object({
      ids: z.array(z.uuid()).max(200).optional(),
      upTo: z.uuid().optional(),
    }),
    answer: z.object({ unread: count }).meta({ id: 'NoticesRead' }),
  },
  deliveries: {
    at: noticesRoutes.deliveries,
    summary: 'What went out, waits or failed of one message, addresses masked',
    audience: 'staff',
    params: z.object({ receipt: z.string().max(40) }),
    query,
    answer: z.object({ items: z.array(deliveryView) }).meta({ id: 'Deliveries' }),
    refusals: ['not-found'],
  },
})
