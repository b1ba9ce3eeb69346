/** What a finding on a draft reply is about. */
export const CHECK_KINDS = [
  'question',
  'evasive',
  'promise',
  'element',
  'personal',
  'unpublished',
  'policy',
  'placeholder',
] as const
export type CheckKind = (typeof CHECK_KINDS)[number]

/** `must`: the reply is not ready while it stands; `should`: the writer of the reply decides. Neither blocks typing or saving. */
export const CHECK_SEVERITIES = ['must', 'should'] as const
export type CheckSeverity = (typeof CHECK_SEVERITIES)[number]

/** The texts of a draft that are checked. The last three are those of a redacted or summary release. */
export const CHECKED_FIELDS = ['reply', 'publicSubject', 'publicQuestion', 'publicReply'] as const
export type CheckedField = (typeof CHECKED_FIELDS)[number]

/** What a question asks for, and so what its answer has to hold. */
export const ASK_KINDS = ['amount', 'time', 'place', 'who', 'whether', 'which', 'how', 'why', 'action'] as const
export type AskKind = (typeof ASK_KINDS)[number]

/** Whether a reply speaks of a question: it answers, it says why it does not, or it is silent. */
export const ANSWER_VERDICTS = ['answered', 'declined', 'missing'] as const
export type AnswerVerdict = (typeof ANSWER_VERDICTS)[number]

/** The parts of a good reply (domain rules §7.3). Which of them a reply needs is in `rules/elements.json`. */
export const REPLY_ELEMENTS = [
  'address',
  'thanks',
  'restated',
  'conclusion',
  'basis',
  'steps',
  'contact',
  'organ',
  'date',
] as const
export type ReplyElement = (typeof REPLY_ELEMENTS)[number]

/** Whether a policy holds: `superseded` names the one that took its place. */
export const POLICY_STATES = ['in-force', 'withdrawn', 'superseded'] as const
export type PolicyState = (typeof POLICY_STATES)[number]

/** What the last look at a policy's address found. `moved` answers, but under another title: somebody should look. */
export const LINK_STATES = ['unchecked', 'alive', 'moved', 'dead', 'refused'] as const
export type LinkState = (typeof LINK_STATES)[number]

/** Placeholders of a template: `{subject}` and so on. */
export const PLACEHOLDERS = ['subject', 'receivedOn', 'department', 'phone', 'organ', 'date'] as const
export type Placeholder = (typeof PLACEHOLDERS)[number]

/** Longest texts, in characters. */
export const REPLY_LENGTHS = { templateName: 60, templateText: 6000, policySearch: 100, policyTitle: 200 } as const
