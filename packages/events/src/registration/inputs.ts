import { line, optionalText } from '@gongkai/contract-kit/text'
import * as z from 'zod'
import { PARTICIPANTS, PARTY_KINDS } from '../values.ts'
import { SIGN_UP_LENGTHS as LENGTHS } from './values.ts'

/** One answer to a question of the organiser; `person` counts the people of the party from 0, null where the party answers once. */
export const signUpAnswer = z
  .object({
    question: z.string().min(1).max(60),
    person: z.number().int().min(0).max(LENGTHS.party).nullable().default(null),
    value: z.union([z.string().max(4 * LENGTHS.answer), z.boolean(), z.array(z.string().max(200)).max(50)]),
  })
  .meta({ id: 'SignUpAnswer' })
export type SignUpAnswer = z.output<typeof signUpAnswer>

const contact = z.object({
  name: line(LENGTHS.name),
  phone: optionalText(LENGTHS.phone).optional(),
  email: optionalText(LENGTHS.email).optional(),
})

/** What somebody sends to sign up (报名). A telephone number or an e-mail address is needed: one person is known by them. */
export const signUpInput = z
  .object({
    contact,
    /** As whom one takes part. */
    participants: z.enum(PARTICIPANTS),
    party: z.object({
      kind: z.enum(PARTY_KINDS),
      /** How many people come, whoever signs up included. */
      size: z.number().int().min(1).max(LENGTHS.party),
      /** Who comes along; may be left out. */
      members: z.array(line(LENGTHS.name)).max(LENGTHS.party).default([]),
    }),
    /** The firm or organisation that delegates are sent by. */
    organisation: optionalText(LENGTHS.organisation).optional(),
    answers: z.array(signUpAnswer).max(2000).default([]),
    /** The language of the notices. */
    lang: z.enum(['zh', 'en']).default('zh'),
    challenge: z.string().min(1).max(20_000),
  })
  .meta({ id: 'SignUpInput' })
export type SignUpInput = z.output<typeof signUpInput>

/** Whoever holds the token holds the ticket. It stands in a body, never in an address that servers log. */
export const ticketInput = z.object({ token: z.string().min(1).max(200) }).meta({ id: 'TicketInput' })

export const changeAnswersInput = z
  .object({ token: z.string().min(1).max(200), answers: z.array(signUpAnswer).max(2000) })
  .meta({ id: 'ChangeAnswersInput' })

export const seatActInput = z
  .object({ version: z.number().int(), reason: line(LENGTHS.reason) })
  .meta({ id: 'SeatActInput' })

export const seatContactInput = z.object({ reason: line(LENGTHS.reason) }).meta({ id: 'SeatContactInput' })

/** `publicValue` where the announcement names a public source. */
export const drawInput = z
  .object({ publicValue: line(LENGTHS.publicValue).optional() })
  .meta({ id: 'DrawLotteryInput' })
