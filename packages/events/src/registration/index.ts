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
export { answerFaults } from './answers.ts'
export { emailKey, personKeys, phoneKey } from './person-keys.ts'
export type { PersonKeys } from './person-keys.ts'
export { wordChange, wordWait } from './reason-words.ts'
export type { ChangeFacts, EntryChange } from './seats/change.ts'
export { admit, decideEntry } from './seats/decide-entry.ts'
export type { EntryDecision, EntryRequest } from './seats/decide-entry.ts'
export { holderActs, holderChange, organiserChange } from './seats/hold.ts'
export type { HeldEntry } from './seats/hold.ts'
export { offerEnd } from './seats/offer-end.ts'
export { placesOf } from './seats/places.ts'
export type { Places, ShareLeft } from './seats/places.ts'
export { capOf, keptShares, largestEver, leftFor, poolsFor, seatLimit, takesFrom } from './seats/pools.ts'
export type { Pools } from './seats/pools.ts'
export { openLine, promote } from './seats/promote.ts'
export type { Line, Promoted, Promotion } from './seats/promote.ts'
export { NOBODY, takenAt, withParty } from './seats/seat-state.ts'
export type { Offered, Party, SeatState, Taken, Waiting } from './seats/seat-state.ts'
export { printed, whyClosed, whyNotTaken } from './seats/sign-up-window.ts'
export { endAll, sweep } from './seats/sweep.ts'
export type { Swept } from './seats/sweep.ts'
export { isLastCall, releaseOf } from './seats/terms.ts'
export type { FairnessRules, SeatShare, SeatTerms } from './seats/terms.ts'
export { seatTermsOf } from './seats/terms-of.ts'
export type { PublishedTerms } from './seats/terms-of.ts'
export { shortage } from './seats/wait-reason.ts'
export type { WhyWaiting } from './seats/wait-reason.ts'
export { whyNobody, whyNotPromoted } from './seats/why-not.ts'
export type { Asked } from './seats/why-not.ts'
