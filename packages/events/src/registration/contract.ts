import { defineRoutes } from '@gongkai/contract-kit'
import * as z from 'zod'
import { changeAnswersInput, drawInput, seatActInput, seatContactInput, signUpInput, ticketInput } from './inputs.ts'
import { ENTRY_REFUSALS, SIGN_UP_REFUSALS } from './refusals.ts'
import { registrationRoutes } from './routes.ts'
import { SEAT_ACTS } from './values.ts'
import { lotteryView, placesView, seatContact, seatsView, seatView, signedUp, ticketView } from './views.ts'

const lang = z.enum(['zh', 'en']).optional()
const wv = z.string().max(20).optional()
const activityParams = z.object({ activity: z.string().max(60) })
const entryParams = z.object({ activity: z.string().max(60), entry: z.string().max(60) })
const challengeRefusals = ['challenge-invalid', 'challenge-expired', 'challenge-replayed'] as const

/** One act of whoever holds a ticket. */
const ofTicket = <const Name extends keyof typeof registrationRoutes>(name: Name, summary: string) => ({
  at: registrationRoutes[name],
  summary,
  audience: 'writer' as const,
  query: z.object({ lang, wv }),
  body: ticketInput,
  answer: ticketView,
  refusals: [...ENTRY_REFUSALS, 'activity-was-cancelled'],
})

export const registrationContract = defineRoutes({
  signUp: {
    at: registrationRoutes.signUp,
    summary: 'Sign up for an activity: a place, the waiting list or the lottery, with the reason',
    audience: 'public',
    params: activityParams,
    query: z.object({ lang, wv }),
    body: signUpInput,
    answer: signedUp,
    status: 201,
    refusals: ['not-found', ...SIGN_UP_REFUSALS, ...challengeRefusals],
  },
  places: {
    at: registrationRoutes.places,
    summary: 'Live places of up to 200 activities, as counts',
    audience: 'public',
    query: z.object({ ids: z.string().max(8000), lang, wv }),
    answer: z.object({ items: z.array(placesView) }).meta({ id: 'PlacesList' }),
  },
  lottery: {
    at: registrationRoutes.lottery,
    summary: 'A lottery: what was announced, the fixed list after closing, the draw and its file',
    audience: 'public',
    params: activityParams,
    query: z.object({ lang, wv }),
    answer: lotteryView,
    refusals: ['not-found', 'no-lottery'],
  },
  lotteryFile: {
    at: registrationRoutes.lotteryFile,
    summary: 'The file of a draw, byte for byte as `gongkai lottery verify` reads it',
    audience: 'public',
    params: activityParams,
    file: 'given',
    refusals: ['not-found', 'no-lottery', 'lottery-not-closed'],
  },
  lookUpTicket: ofTicket('lookUpTicket', 'A ticket as it stands'),
  cancelTicket: ofTicket('cancelTicket', 'Give a place or an offer up'),
  acceptOffer: ofTicket('acceptOffer', 'Take an offered place'),
  declineOffer: ofTicket('declineOffer', 'Leave an offered place to the next in line'),
  leaveList: ofTicket('leaveList', 'Leave the waiting list or the lottery'),
  changeAnswers: {
    ...ofTicket('changeAnswers', 'Change one’s own answers until sign-up closes'),
    body: changeAnswersInput,
    refusals: [...ENTRY_REFUSALS, 'answers-not-right', 'sign-up-closed'],
  },
  seats: {
    at: registrationRoutes.seats,
    summary: 'Who is in, waiting or out, each with the reason, and why nobody is moved up',
    audience: 'staff',
    params: activityParams,
    query: z.object({ lang }),
    answer: seatsView,
    refusals: ['not-found', 'forbidden'],
  },
  seatsFile: {
    at: registrationRoutes.seatsFile,
    summary: 'The seats as a sheet, names and contacts masked',
    audience: 'staff',
    params: activityParams,
    query: z.object({ lang }),
    file: 'given',
    refusals: ['not-found', 'forbidden'],
  },
  seat: {
    at: registrationRoutes.seat,
    summary: 'One entry with its answers and its whole record',
    audience: 'staff',
    params: entryParams,
    query: z.object({ lang }),
    answer: seatView,
    refusals: ['not-found', 'forbidden'],
  },
  showSeatContact: {
    at: registrationRoutes.showSeatContact,
    summary: 'Show how a participant is reached; who looked and why is kept',
    audience: 'staff',
    params: entryParams,
    body: seatContactInput,
    answer: seatContact,
    refusals: ['not-found', 'forbidden'],
  },
  actOnSeat: {
    at: registrationRoutes.actOnSeat,
    summary: 'Move one entry by hand, with a reason that stays in its record',
    audience: 'staff',
    params: entryParams.extend({ act: z.enum(SEAT_ACTS) }),
    query: z.object({ lang }),
    body: seatActInput,
    answer: seatView,
    refusals: ['not-found', 'forbidden', ...ENTRY_REFUSALS],
  },
  drawLottery: {
    at: registrationRoutes.drawLottery,
    summary: 'Make the draw that was announced',
    audience: 'staff',
    params: activityParams,
    query: z.object({ lang }),
    body: drawInput,
    answer: lotteryView,
    refusals: ['not-found', 'forbidden', ...ENTRY_REFUSALS],
  },
})
