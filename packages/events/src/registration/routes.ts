import type { RouteTable } from '@gongkai/contract-kit'

/** The addresses of registrations: the only part of this contract a browser carries. */
export const registrationRoutes = {
  signUp: ['POST', '/api/activities/{activity}/registrations'],
  places: ['GET', '/api/activities/places'],
  lottery: ['GET', '/api/activities/{activity}/lottery'],
  lotteryFile: ['GET', '/api/activities/{activity}/lottery/file'],
  lookUpTicket: ['POST', '/api/tickets/look-up'],
  cancelTicket: ['POST', '/api/tickets/cancel'],
  acceptOffer: ['POST', '/api/tickets/accept'],
  declineOffer: ['POST', '/api/tickets/decline'],
  leaveList: ['POST', '/api/tickets/leave'],
  changeAnswers: ['POST', '/api/tickets/answers'],
  seats: ['GET', '/api/desk/activities/{activity}/seats'],
  seatsFile: ['GET', '/api/desk/activities/{activity}/seats/file'],
  seat: ['GET', '/api/desk/activities/{activity}/seats/{entry}'],
  showSeatContact: ['POST', '/api/desk/activities/{activity}/seats/{entry}/contact'],
  actOnSeat: ['POST', '/api/desk/activities/{activity}/seats/{entry}/{act}'],
  drawLottery: ['POST', '/api/desk/activities/{activity}/lottery/draw'],
} as const satisfies RouteTable
