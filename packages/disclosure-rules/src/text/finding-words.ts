import type { Finding, FindingRule } from './finding.ts'

type Words = Readonly<Record<'zh' | 'en', string>>

/** What each rule tells a reviewer: what was seen and what to do about it. Total over the closed list of rules. */
const WORDS: Readonly<Record<FindingRule, Words>> = {
  'secrecy-level-with-star': {
    zh: '疑似密级标志。本系统不得存放涉密内容，请立即停止处理并报告保密部门。',
    en: 'This looks like a secrecy mark. Stop, and report it: this system may not hold classified content.',
  },
  'secrecy-level-alone': {
    zh: '行首出现密级字样，请核对是否为密级标志。',
    en: 'A secrecy level stands at the head of a line. Check whether it is a mark.',
  },
  'secrecy-level-in-brackets': {
    zh: '括注密级字样，请核对是否为密级标志。',
    en: 'A secrecy level stands in brackets. Check whether it is a mark.',
  },
  'secrecy-level-stated': {
    zh: '文中称有密级标志，请核对来源文件是否涉密。',
    en: 'The text says that something is marked with a secrecy level. Check its source.',
  },
  'id-card-18': { zh: '公民身份号码，应当隐去。', en: 'A citizen’s identity number. It should be removed.' },
  'id-card-15': { zh: '疑似15位旧身份证号，应当隐去。', en: 'Probably an old identity number. It should be removed.' },
  'credit-code': {
    zh: '统一社会信用代码，单位的代码可以公开。',
    en: 'A unified social credit code. A firm’s code may be public.',
  },
  'passport-with-cue': { zh: '护照号码，应当隐去。', en: 'A passport number. It should be removed.' },
  'permit-with-cue': { zh: '通行证等证件号码，应当隐去。', en: 'A permit number. It should be removed.' },
  'bank-card-luhn': { zh: '银行卡号，应当隐去。', en: 'A bank card number. It should be removed.' },
  'mobile-11': { zh: '手机号码，应当隐去。', en: 'A mobile number. It should be removed.' },
  email: { zh: '电子邮箱，个人邮箱应当隐去。', en: 'An e-mail address. A private one should be removed.' },
  'email-of-organ': { zh: '机关公开邮箱。', en: 'An organ’s public e-mail address.' },
  'landline-area-code': {
    zh: '固定电话，请核对是否为单位公开电话。',
    en: 'A landline. Check whether it is an office’s public number.',
  },
  'landline-with-cue': {
    zh: '固定电话，请核对是否为单位公开电话。',
    en: 'A landline. Check whether it is an office’s public number.',
  },
  plate: { zh: '车牌号码，请核对是否需要隐去。', en: 'A vehicle plate. Check whether it must be removed.' },
  'address-of-dwelling': {
    zh: '详细地址，个人住址应当隐去到路名。',
    en: 'A detailed address. A home should be shortened to its road.',
  },
  'address-with-cue': {
    zh: '详细地址，个人住址应当隐去到路名。',
    en: 'A detailed address. A home should be shortened to its road.',
  },
  'name-after-cue': {
    zh: '疑似个人姓名，请核对是否需要隐去。',
    en: 'Probably a person’s name. Check whether to remove it.',
  },
  'name-before-detail': {
    zh: '疑似个人姓名，请核对是否需要隐去。',
    en: 'Probably a person’s name. Check whether to remove it.',
  },
  'name-with-title': {
    zh: '疑似个人姓名，请核对是否需要隐去。',
    en: 'Probably a person’s name. Check whether to remove it.',
  },
  'name-as-signature': {
    zh: '疑似个人落款，请核对是否需要隐去。',
    en: 'Probably a person’s signature. Check whether to remove it.',
  },
  'name-in-list': {
    zh: '疑似名单或表格中的个人姓名，请核对是否需要隐去。',
    en: 'Probably a person’s name in a list or table. Check whether to remove it.',
  },
  'name-after-label': {
    zh: '疑似个人姓名，请核对是否需要隐去。',
    en: 'Probably a person’s name. Check whether to remove it.',
  },
  'name-by-itself': {
    zh: '文字形似个人姓名（常见姓氏加常见名用字），请核对是否需要隐去。',
    en: 'Reads like a person’s name: a common surname with characters of given names. Check whether to remove it.',
  },
  'name-again': {
    zh: '前文或后文已认出的姓名再次出现，请一并处理。',
    en: 'A name found elsewhere in this text stands here again. Treat both alike.',
  },
  'name-with-dot': {
    zh: '疑似个人姓名（带间隔号），请核对是否需要隐去。',
    en: 'Probably a person’s name written with a dot. Check whether to remove it.',
  },
  'internal-material': {
    zh: '内部材料标志，请核对能否公开。',
    en: 'A mark of internal material. Check whether it may be public.',
  },
  'internal-only': { zh: '限内部使用，请核对能否公开。', en: 'For internal use. Check whether it may be public.' },
  'no-circulation': {
    zh: '限制传播的标志，请核对能否公开。',
    en: 'A limit on circulation. Check whether it may be public.',
  },
  'work-secret': {
    zh: '涉及工作秘密，请核对能否公开。',
    en: 'Speaks of a work secret. Check whether it may be public.',
  },
  'commercial-secret-mark': {
    zh: '商业秘密标志，请核对权利人是否同意公开。',
    en: 'A trade secret mark. Check whether its owner agrees.',
  },
  'unfinished-version': {
    zh: '未定稿，请核对是否已经正式印发。',
    en: 'An unfinished version. Check whether it was issued.',
  },
  'not-for-publication': {
    zh: '公开属性不是主动公开，请核对。',
    en: 'Its disclosure attribute is not proactive disclosure. Check it.',
  },
  'urgency-mark': {
    zh: '公文紧急程度标志，请核对来源文件。',
    en: 'An urgency mark of an official document. Check its source.',
  },
}

/** The sentence for a finding, in the reader's language. */
export function findingMessage(finding: Pick<Finding, 'rule'>, lang: 'zh' | 'en'): string {
  return WORDS[finding.rule][lang]
}
