export { changeAnswersInput, drawInput, seatActInput, signUpAnswer, signUpInput, ticketInput } from './inputs.ts'
export type { SignUpAnswer, SignUpInput } from './inputs.ts'
export { ENTRY_REFUSALS, ENTRY_SENTENCES, SIGN_UP_REFUSALS, SIGN_UP_SENTENCES } from './refusals.ts'
export type { EntryRefusal, SignUpRefusal } from './refusals.ts'
export {
  ACTIVE_STATES,
  CHANGE_REASONS,
  ENTRY_STATES,
  HOLDER_ACTS,
  PLACES_PHASES,
  SEAT_ACTS,
  SIGN_UP_LENGTHS,
  WAIT_REASONS,
} from './values.ts'
export type { ActiveState, ChangeReason, EntryState, HolderAct, PlacesPhase, SeatAct, WaitReason } from './values.ts'
export type { LotteryView, PlacesView, SeatRow, SeatsView, SeatView, SignedUp, TicketView } from './views.ts'
export { ENTRY_STATE_WORDS, PLACES_PHASE_WORDS, SEAT_ACT_WORDS } from './words.ts'
