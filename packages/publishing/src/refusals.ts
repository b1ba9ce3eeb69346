import { releaseRefusalMessage, type ApprovalRefusal } from '@gongkai/disclosure-rules'
import type { Lang, Refusal, Sentence } from '@gongkai/contract-kit'
import { RELEASE_STATE_WORDS } from './words.ts'

/** Refusals of the procedure's own rules. */
export const RELEASE_REFUSALS = ['release-needs-note', 'release-nothing-public', 'unknown-release-kind'] as const
export type ReleaseRefusal = (typeof RELEASE_REFUSALS)[number]

/** Refusals of the engine and of approvals that other subjects word for their own matter: here they have codes of their own. */
const OURS = {
  'wrong-state': 'release-wrong-state',
  'stale-version': 'release-changed',
  'not-your-department': 'release-of-another-department',
  'drafter-cannot-review': 'release-by-drafter',
  'blocked-by-findings': 'release-blocked',
  'approval-void': 'release-approval-void',
  'no-reviewer': 'release-not-reviewed',
  'not-for-the-public': 'release-not-public',
} as const
export const RELEASE_SHARED_REFUSALS = Object.values(OURS)
type Shared = (typeof OURS)[keyof typeof OURS]

/** The same refusal with the code that these routes answer with. */
export function asReleaseRefusal(refusal: Refusal): Refusal {
  const code = refusal.refused
  return Object.hasOwn(OURS, code) ? { ...refusal, refused: OURS[code as keyof typeof OURS] } : refusal
}

const named = (state: unknown, lang: Lang) =>
  Object.entries(RELEASE_STATE_WORDS).find(([one]) => one === state)?.[1][lang] ?? ''
const namedAll = (states: unknown, lang: Lang) =>
  (Array.isArray(states) ? states : []).map((state) => named(state, lang)).join(lang === 'zh' ? '、' : ' or ')
const worded = (refused: ApprovalRefusal, status?: number): Sentence => ({
  ...(status ? { status } : {}),
  zh: (facts) => releaseRefusalMessage({ refused, facts }, 'zh'),
  en: (facts) => releaseRefusalMessage({ refused, facts }, 'en'),
})

/** What the reader is told of each refusal: what is so, and what to do next. */
export const RELEASE_SENTENCES: Readonly<Record<ReleaseRefusal | Shared, Sentence>> = {
  'release-needs-note': {
    status: 400,
    zh: '这一项已经公开过。修改时请写明改了什么，读者会看到。',
    en: 'This was public before. Please say what the correction changes: readers will see it.',
  },
  'release-nothing-public': {
    zh: '这一项现在没有公开的内容，不需要撤下。',
    en: 'Nothing of this is public now, so there is nothing to withdraw.',
  },
  'unknown-release-kind': {
    status: 404,
    zh: '没有这一类内容。请从列表重新打开。',
    en: 'There is no such kind of matter. Please open it again from the list.',
  },
  'release-wrong-state': {
    zh: ({ state, possibleIn }) =>
      `现在是「${named(state, 'zh')}」，要在「${namedAll(possibleIn, 'zh')}」时才能这样办。`,
    en: ({ state, possibleIn }) =>
      `It stands at “${named(state, 'en')}”; this is possible at “${namedAll(possibleIn, 'en')}”.`,
  },
  'release-changed': {
    status: 409,
    zh: ({ byName }) => `${byName ? String(byName) : '有人'}刚刚改动过，您的操作没有执行。请看过最新内容后再办。`,
    en: ({ byName }) =>
      `${byName ? String(byName) : 'Somebody'} has just changed this, so nothing was done. Please read it again first.`,
  },
  'release-of-another-department': {
    status: 403,
    zh: '这一项由其他部门负责。如需办理，请联系公开办。',
    en: 'Another department is in charge of this. Please ask the openness office.',
  },
  'release-by-drafter': {
    status: 403,
    zh: '这一项是您拟的，请由另一位同志审查。',
    en: 'You drafted this, so somebody else has to review it.',
  },
  'release-blocked': worded('blocked-by-findings'),
  'release-approval-void': worded('approval-void'),
  'release-not-reviewed': worded('no-reviewer'),
  'release-not-public': worded('not-for-the-public'),
}
