import type { AttributeDecision, AttributeRefusal, OUTSIDE_REASONS } from './attribute.ts'
import type { CoordinationRefusal } from './coordination.ts'
import type { ChangeRefusal, FindingOccasion } from './item-attribute.ts'
import type { BodyRule } from './responsible-body.ts'

type Words = Readonly<Record<'zh' | 'en', string>>

export const ATTRIBUTE_WORDS: Readonly<Record<AttributeDecision['attribute'], Words>> = {
  proactive: { zh: '主动公开', en: 'proactive disclosure' },
  'on-request': { zh: '依申请公开', en: 'disclosure on request' },
  withheld: { zh: '不予公开', en: 'withheld' },
  undecided: { zh: '报请确定', en: 'reported for decision' },
  'not-government-information': { zh: '非政府信息', en: 'no government information' },
}

export const OUTSIDE_WORDS: Readonly<Record<(typeof OUTSIDE_REASONS)[number], Words>> = {
  'no-administrative-function': {
    zh: '不是在履行行政管理职能过程中形成',
    en: 'not from performing administrative functions',
  },
  'not-made-or-obtained': { zh: '不是本机关制作或者获取', en: 'neither made nor obtained by this organ' },
  'not-recorded': { zh: '没有以一定形式记录、保存', en: 'not recorded or kept in any form' },
}

export const OCCASION_WORDS: Readonly<Record<FindingOccasion, Words>> = {
  source: { zh: '源头认定', en: 'found when it was made' },
  changed: { zh: '信息变更后认定', en: 'found after a change' },
  reassessed: { zh: '定期评估', en: 'reassessed' },
  answered: { zh: '上级或者保密部门答复后认定', en: 'found after an answer from above' },
  requested: { zh: '依申请转主动公开', en: 'made proactive after requests' },
  withdrawn: { zh: '撤回', en: 'withdrawn' },
}

export const BODY_RULE_WORDS: Readonly<Record<BodyRule, Words>> = {
  maker: { zh: '谁制作谁公开', en: 'whoever made it' },
  keeper: { zh: '从公民、法人和其他组织获取的，谁保存谁公开', en: 'whoever keeps what came from the public' },
  'maker-or-first-obtainer': {
    zh: '获取其他行政机关的，由制作或者最初获取的机关公开',
    en: 'the organ that made or first obtained it',
  },
  'lead-maker': { zh: '共同制作的，由牵头制作的机关公开', en: 'the organ that led' },
  branch: { zh: '派出机构、内设机构以自己名义履职的，可以自行公开', en: 'the branch, in its own name' },
  'organ-of-branch': { zh: '不能以自己名义履职的，由所属机关公开', en: 'the organ the branch belongs to' },
  'special-rule': { zh: '法律、法规另有规定', en: 'a law or regulation says otherwise' },
}

/** What each refusal tells whoever fills in the form: what is wrong and what to do. */
export const ATTRIBUTE_REFUSAL_WORDS: Readonly<Record<AttributeRefusal | ChangeRefusal | CoordinationRefusal, Words>> =
  {
    'attribute-incomplete': {
      zh: '有必填内容没有填写或者不在规定范围内，请按提示补正。',
      en: 'Something is missing or not on the list. Please complete it.',
    },
    'must-be-proactive': {
      zh: '属于应当主动公开的信息（条例第十九条至第二十一条），不能只依申请公开。',
      en: 'Art. 19–21 make this proactive; it cannot be kept for requests.',
    },
    'must-be-open': {
      zh: '法律、法规、规章规定应当公开，不能依据第十六条不予公开。',
      en: 'A law, regulation or rule demands disclosure; Art. 16 gives no choice.',
    },
    'third-party-consented': {
      zh: '第三方已经同意公开，不能依据第十五条不予公开。',
      en: 'The third party agrees; Art. 15 no longer protects it.',
    },
    'public-interest-prevails': {
      zh: '不公开会对公共利益造成重大影响，应当公开，并将内容和理由书面告知第三方。',
      en: 'A grave public interest opens it; tell the third party in writing what and why.',
    },
    'third-party-objects': {
      zh: '第三方有合理理由不同意公开，又没有重大公共利益，不能公开。',
      en: 'The third party objects with good reason and no grave public interest outweighs it.',
    },
    'third-party-not-told': {
      zh: '公开前还没有将决定公开的内容和理由书面告知第三方。',
      en: 'The third party has not been told in writing what goes out and why.',
    },
    'third-party-has-time': {
      zh: '第三方没有答复的，要等征求意见期限（自收到征求意见书之日起15个工作日）届满后再认定。',
      en: 'The third party still has its fifteen working days; wait until they are over before calling it silent.',
    },
    'reassessment-missing': {
      zh: '不公开的信息要定期评估，请填写下次评估日期。',
      en: 'What is not public is looked at again. Please set a later day.',
    },
    'finding-out-of-order': {
      zh: '认定日期早于上一次认定，请核对。',
      en: 'This day is before the last finding. Please check it.',
    },
    'source-finding-first': { zh: '还没有源头认定，请先认定公开属性。', en: 'There is no first finding yet.' },
    'source-found-already': {
      zh: '已经认定过公开属性，请按变更、评估或者申请办理。',
      en: 'It was found already; use a change, a reassessment or a request.',
    },
    'account-missing': {
      zh: '请写明答复内容或者撤回理由。',
      en: 'Please say what was answered, or why it is withdrawn.',
    },
    'public-already': {
      zh: '信息已经主动公开，只能撤回并写明理由。',
      en: 'It is public; it can only be withdrawn, with an account.',
    },
    'not-escalated': {
      zh: '没有报请确定，不能按答复认定。',
      en: 'Nothing was reported for decision, so there is no answer to follow.',
    },
    'answer-awaited': {
      zh: '已报请确定，收到答复前不能自行认定。',
      en: 'It was reported for decision; it is decided by the answer, not before it.',
    },
    'organ-not-asked': {
      zh: '涉及其他行政机关，请先协商、确认。',
      en: 'It touches other organs. Please confirm it with them first.',
    },
    'organ-not-answered': { zh: '其他行政机关还没有确认，暂不能公开。', en: 'Other organs have not confirmed it yet.' },
    'organ-objects': {
      zh: '其他行政机关不同意，请协商一致后再公开。',
      en: 'Another organ objects. Please come to an agreement first.',
    },
    'approval-not-granted': {
      zh: '按规定需要批准，未经批准不得公开。',
      en: 'Rules ask for an approval that was not granted.',
    },
  }
