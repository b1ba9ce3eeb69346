export { findActivity, type ActivityRow } from './activity-store.ts'
export { activitiesBetween, lockTerms, sharingRoom, termsOf, termsOfAll, type Terms } from './terms-store.ts'
