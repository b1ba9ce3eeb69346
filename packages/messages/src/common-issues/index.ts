export { clusterMessages } from './clustering/cluster.ts'
export type { Clusterable, Clustering, ClusterSettings } from './clustering/cluster.ts'
export { scoreClusters } from './clustering/score.ts'
export type { ClusterScore } from './clustering/score.ts'
export { clusterGold } from './gold/gold.ts'
export type { GoldMessage } from './gold/gold.ts'
export { fieldLexicon, noLexicon } from './lexicon/lexicon.ts'
export type { Lexicon } from './lexicon/lexicon.ts'
export { ALIKE, likeness, termWeights, weigh } from './likeness/likeness.ts'
export type { TermWeights, Weighed } from './likeness/likeness.ts'
export { profileOf } from './likeness/profile.ts'
export type { Profile } from './likeness/profile.ts'
export { faqDraftInput, faqInputs, issueInputs, openIssueInput } from './inputs.ts'
export type { FaqDraftInput, IssueInput } from './inputs.ts'
export { FAQ_REFUSALS, FAQ_SENTENCES, ISSUE_REFUSALS, ISSUE_SENTENCES } from './refusals.ts'
export type { FaqRefusal, IssueRefusal } from './refusals.ts'
export {
  FAQ_ACTIONS,
  FAQ_LENGTHS,
  FAQ_STATES,
  ISSUE_ACTIONS,
  ISSUE_LENGTHS,
  ISSUE_STATES,
  REMEDY_KINDS,
  SUGGESTION_KINDS,
  SUGGESTIONS,
  VERDICTS,
} from './values.ts'
export type { FaqAction, FaqState, IssueAction, IssueState, RemedyKind, SuggestionKind, Verdict } from './values.ts'
export type { ClusterView, FaqDeskView, IssueItem, IssueMessage, IssueView, RecurrenceView } from './desk-views.ts'
export type { FaqEntryView, FaqItem, SuggestionView } from './public-views.ts'
