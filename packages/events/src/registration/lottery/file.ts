import { canonicalJson } from '@gongkai/task-model'
import * as z from 'zod'
import { PARTICIPANTS, SHARE_KINDS } from '../../values.ts'
import type { SeatTerms } from '../seats/terms.ts'
import { sha256Hex } from './digest.ts'
import { drawKey, drawOrder, DRAW_OUTCOMES, seatDrawn, type SeatsBefore } from './draw.ts'
import { fixedList, listHash, type ListedEntry } from './list.ts'

const hex = z.string().regex(/^[0-9a-f]{64}$/)
const count = z.number().int().min(0)
const moment = z.number().int()
const publicCode = z.string().min(1).max(40)

/** The terms that a draw was made under: what decides about places, in numbers. Moments are epoch milliseconds. */
const termsShape = z.strictObject({
  seats: count,
  roomSeats: count.nullable(),
  roomOthers: count,
  before: z.partialRecord(z.enum(PARTICIPANTS), count),
  shares: z.array(
    z.strictObject({
      participants: z.enum(PARTICIPANTS),
      seats: count,
      kind: z.enum(SHARE_KINDS),
      releaseAt: moment.nullable(),
    }),
  ),
  waitingList: z.boolean(),
  closesAt: moment,
  startsAt: moment,
  passedOverMost: count,
  lastCallHours: count,
})

const drawShape = z.strictObject({
  drawnAt: moment,
  secret: hex,
  publicValue: z.string().max(400),
  terms: termsShape,
  /** Codes of those who left between the closing and the draw: they keep their rank and get nothing. */
  left: z.array(publicCode),
  key: hex,
  order: z.array(z.strictObject({ rank: count, code: publicCode, ticket: hex })),
  results: z.array(
    z.strictObject({ rank: count, code: publicCode, outcome: z.enum(DRAW_OUTCOMES), passedOver: count }),
  ),
})

/** The file of a lottery: all that is needed to replay it, and nothing that names a person. */
export const lotteryFileShape = z.strictObject({
  format: z.literal('gongkai-lottery/1'),
  activity: z.string().min(1).max(60),
  commitment: hex,
  publicSource: z.string().max(400),
  drawAt: moment,
  closedAt: moment,
  list: z.array(
    z.strictObject({ code: publicCode, participants: z.enum(PARTICIPANTS), size: z.number().int().min(1), hash: hex }),
  ),
  listHash: hex,
  draw: drawShape.nullable(),
  /** SHA-256 of all of the above as canonical JSON. */
  fileHash: hex,
})
export type LotteryFile = z.output<typeof lotteryFileShape>
export type LotteryTerms = z.output<typeof termsShape>

export function fileHash({ fileHash: _, ...rest }: LotteryFile): string {
  return sha256Hex(canonicalJson(rest))
}

const sealed = (file: Omit<LotteryFile, 'fileHash'>): LotteryFile => {
  const whole = { ...file, fileHash: '' }
  return { ...file, fileHash: fileHash(whole) }
}

/** The one way in which the file is written: a changed byte, even of its layout, is found. */
export const lotteryText = (file: LotteryFile): string => `${JSON.stringify(file, null, 1)}\n`

/** The file when sign-up has closed: the list is fixed, the secret is still secret. */
export function closedFile(given: {
  readonly activity: string
  readonly commitment: string
  readonly publicSource: string
  readonly drawAt: number
  readonly closedAt: number
  readonly entries: readonly Omit<ListedEntry, 'hash'>[]
}): LotteryFile {
  const { activity, commitment, publicSource, drawAt, closedAt } = given
  const list = fixedList(given.entries)
  return sealed({
    format: 'gongkai-lottery/1',
    activity,
    commitment,
    publicSource,
    drawAt,
    closedAt,
    list,
    listHash: listHash(activity, commitment, list),
    draw: null,
  })
}

export function lotteryTerms(terms: SeatTerms, { confirmed, roomOthers }: SeatsBefore): LotteryTerms {
  const { seats, roomSeats, shares, waitingList, closesAt, startsAt, rules } = terms
  const { passedOverMost, lastCallHours } = rules
  return {
    seats,
    roomSeats,
    roomOthers,
    before: confirmed,
    shares: shares.map(({ participants, seats: share, kind, releaseAt }) => ({
      participants,
      seats: share,
      kind,
      releaseAt,
    })),
    waitingList,
    closesAt,
    startsAt,
    passedOverMost,
    lastCallHours,
  }
}

/** The other way round: what the rules of seats need. What takes no part in a draw is as nobody could use it. */
export function seatsOf({
  passedOverMost,
  lastCallHours,
  roomOthers: _,
  before: __,
  ...terms
}: LotteryTerms): SeatTerms {
  return {
    ...terms,
    invited: [],
    parties: { family: 0, group: 0, delegates: 0 },
    mode: 'lottery',
    opensAt: 0,
    cancelled: false,
    stopped: false,
    rules: { offerHours: 0, passedOverMost, lastCallHours },
  }
}

/** Makes the draw of a closed file. What it gives follows from its arguments alone. */
export function drawnFile(
  file: LotteryFile,
  given: {
    readonly secret: string
    readonly publicValue: string
    readonly drawnAt: number
    readonly terms: LotteryTerms
    readonly left: readonly string[]
  },
): LotteryFile {
  const { secret, publicValue, drawnAt, terms } = given
  const key = drawKey(secret, publicValue, file.listHash)
  const order = drawOrder(key, file.list)
  const left = [...given.left].sort()
  const standing = order.filter(({ code }) => !left.includes(code))
  const before = { confirmed: terms.before, roomOthers: terms.roomOthers }
  const results = seatDrawn(standing, before, seatsOf(terms), drawnAt)
  const { fileHash: _, ...rest } = file
  return sealed({
    ...rest,
    draw: {
      drawnAt,
      secret,
      publicValue,
      terms,
      left,
      key,
      order: order.map(({ rank, code, ticket }) => ({ rank, code, ticket })),
      results: results.map(({ rank, code, outcome, passedOver }) => ({ rank, code, outcome, passedOver })),
    },
  })
}
