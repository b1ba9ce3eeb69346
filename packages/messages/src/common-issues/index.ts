export { clusterMessages } from './clustering/cluster.ts'
export type { Clusterable, Clustering, ClusterSettings } from './clustering/cluster.ts'
export { scoreClusters } from './clustering/score.ts'
export type { ClusterScore } from './clustering/score.ts'
export { clusterGold } from './gold/gold.ts'
export type { GoldMessage } from './gold/gold.ts'
export { fieldLexicon, noLexicon } from './lexicon/lexicon.ts'
export type { Lexicon } from './lexicon/lexicon.ts'
export { ALIKE, likeness, termWeights, weigh, wordLikeness } from './likeness/likeness.ts'
export type { TermWeights, Weighed } from './likeness/likeness.ts'
export { profileOf } from './likeness/profile.ts'
export type { Profile } from './likeness/profile.ts'
export { faqDraftInput, faqInputs, issueInputs, openIssueInput } from './inputs.ts'
export type { FaqDraftInput, IssueInput } from './inputs.ts'
export {
  asOurs,
  FAQ_REFUSALS,
  FAQ_SENTENCES,
  ISSUE_REFUSALS,
  ISSUE_SENTENCES,
  SHARED_REFUSALS,
  SHARED_SENTENCES,
} from './refusals.ts'
export type { FaqRefusal, IssueRefusal, SharedRefusal } from './refusals.ts'
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
export { actOnFaq } from './faq/acting.ts'
export type { FaqDone, FaqSurroundings } from './faq/acting.ts'
export { faqTask } from './faq/facts.ts'
export type { FaqDraft, FaqEntry, FaqEvent, FaqFacts } from './faq/facts.ts'
export { faqProcedure } from './faq/procedure.ts'
export { EVERY_BOARD, faqContent, policiesText, readPolicies } from './faq/release-content.ts'
export { issueTask } from './issue/facts.ts'
export type { CommonIssue, IssueEvent, IssueFacts } from './issue/facts.ts'
export { defineIssueProcedure, MEASURE_LIMIT, REMEDY_LIMIT } from './issue/procedure.ts'
export type { IssueProcedure, IssueSettings } from './issue/procedure.ts'
export { exactPoissonInterval, rateChangeSurprise } from './recurrence/poisson.ts'
export { rateOf, recurrenceOf, recurrenceText } from './recurrence/recurrence.ts'
export type { Period, Rate, Recurrence } from './recurrence/recurrence.ts'
export {
  FAQ_ACTION_WORDS,
  FAQ_STATE_WORDS,
  ISSUE_ACTION_WORDS,
  ISSUE_LIMIT_WORDS,
  ISSUE_STATE_WORDS,
  REMEDY_WORDS,
} from './words.ts'
export { centralOf, likenessToGroup, topicName } from './clustering/central.ts'
export type { Text } from './clustering/central.ts'
export { comparedForm, sameTextKey } from './likeness/compared-form.ts'
