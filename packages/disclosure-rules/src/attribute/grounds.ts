/**
 * The grounds on which government information may be withheld (不予公开), Regulation on the Disclosure of Government Information
 * (政府信息公开条例, State Council Order 711) Art. 14–16. Everything else is open (Art. 13). The list is closed: there is no "other".
 *
 * `absolute`: once the ground is found, nothing is disclosed. `relative`: the third party's consent or a grave public interest opens
 * it. `discretionary`: the organ may withhold, unless a law, regulation or rule says it must be open.
 */
export const GROUNDS = {
  'state-secret': {
    article: 14,
    paragraph: 1,
    nature: 'absolute',
    kinds: ['top-secret', 'secret', 'confidential'],
    requires: 'classification',
    zh: '依法确定的国家秘密',
    en: 'State secrets determined by law',
  },
  'forbidden-by-law': {
    article: 14,
    paragraph: 1,
    nature: 'absolute',
    kinds: ['law', 'administrative-regulation'],
    requires: 'provision',
    zh: '法律、行政法规禁止公开',
    en: 'Disclosure forbidden by law or administrative regulation',
  },
  safety: {
    article: 14,
    paragraph: 1,
    nature: 'absolute',
    kinds: ['national-security', 'public-security', 'economic-security', 'social-stability'],
    requires: 'harm',
    zh: '公开后可能危及国家安全、公共安全、经济安全、社会稳定',
    en: 'May endanger national, public or economic security or social stability',
  },
  'third-party': {
    article: 15,
    paragraph: 1,
    nature: 'relative',
    kinds: ['trade-secret', 'privacy', 'other-third-party-right'],
    requires: 'consultation',
    zh: '涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害',
    en: 'Trade secrets, privacy and the like, where disclosure would harm a third party',
  },
  'internal-affairs': {
    article: 16,
    paragraph: 1,
    nature: 'discretionary',
    kinds: ['personnel', 'logistics', 'internal-workflow'],
    requires: 'nothing-more',
    zh: '内部事务信息',
    en: 'Internal affairs',
  },
  process: {
    article: 16,
    paragraph: 2,
    nature: 'discretionary',
    kinds: ['discussion-record', 'draft-in-process', 'consultation-letter', 'request-or-report'],
    requires: 'nothing-more',
    zh: '过程性信息',
    en: 'Information of a process under way',
  },
  'enforcement-file': {
    article: 16,
    paragraph: 2,
    nature: 'discretionary',
    kinds: ['enforcement-file'],
    requires: 'nothing-more',
    zh: '行政执法案卷信息',
    en: 'Files of administrative enforcement',
  },
} as const satisfies Record<string, Ground>

interface Ground {
  readonly article: 14 | 15 | 16
  readonly paragraph: 1 | 2
  readonly nature: 'absolute' | 'relative' | 'discretionary'
  readonly kinds: readonly string[]
  /** What has to be on record beside a reason. */
  readonly requires: 'classification' | 'provision' | 'harm' | 'consultation' | 'nothing-more'
  readonly zh: string
  readonly en: string
}

export type GroundId = keyof typeof GROUNDS

/** The fifteen kinds that Art. 20 makes proactive everywhere, in its order. */
export const PROACTIVE_ITEMS = [
  'rules-and-normative-documents',
  'organ-and-contact',
  'plans-and-policies',
  'statistics',
  'licences-and-services',
  'penalties-and-coercion',
  'budgets-and-accounts',
  'administrative-fees',
  'procurement',
  'major-projects',
  'welfare-education-employment',
  'emergencies',
  'safety-and-quality',
  'recruitment',
  'others-by-law',
] as const
