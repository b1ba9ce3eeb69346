import { NOBODY, type Row } from './routes-row.ts'

const NONE = '01980000-0000-7000-8000-000000000000'
const DESK = `/api/desk/activities/${NONE}`

const ticket = (act: string): Row => ({
  path: () => `/api/tickets/${act}`,
  body: () => ({ token: 'none', answers: [] }),
  all: 404,
})

/** An activity that nobody published and a token that opens nothing; who may is shown in the tests of registrations. */
export const REGISTRATION_ROWS: Record<string, Row> = {
  'registrations.signUp': {
    path: () => `/api/activities/${NONE}/registrations`,
    body: () => ({
      contact: { name: '王女士', phone: '13900000000' },
      participants: 'resident',
      party: { kind: 'alone', size: 1 },
      challenge: 'none',
    }),
    all: 404,
  },
  'registrations.places': { path: () => `/api/activities/places?ids=${NONE}`, all: 200 },
  'registrations.lottery': { path: () => `/api/activities/${NONE}/lottery`, all: 404 },
  'registrations.lotteryFile': { path: () => `/api/activities/${NONE}/lottery/file`, all: 404 },
  'registrations.lookUpTicket': ticket('look-up'),
  'registrations.cancelTicket': ticket('cancel'),
  'registrations.acceptOffer': ticket('accept'),
  'registrations.declineOffer': ticket('decline'),
  'registrations.leaveList': ticket('leave'),
  'registrations.changeAnswers': ticket('answers'),
  'registrations.seats': { path: () => `${DESK}/seats`, all: 404, but: NOBODY },
  'registrations.seatsFile': { path: () => `${DESK}/seats/file`, all: 404, but: NOBODY },
  'registrations.seat': { path: () => `${DESK}/seats/${NONE}`, all: 404, but: NOBODY },
  'registrations.showSeatContact': {
    path: () => `${DESK}/seats/${NONE}/contact`,
    body: () => ({ reason: '核对' }),
    all: 404,
    but: NOBODY,
  },
  'registrations.actOnSeat': {
    path: () => `${DESK}/seats/${NONE}/cancel`,
    body: () => ({ version: 1, reason: '核对' }),
    all: 404,
    but: NOBODY,
  },
  'registrations.drawLottery': { path: () => `${DESK}/lottery/draw`, body: () => ({}), all: 404, but: NOBODY },
}
