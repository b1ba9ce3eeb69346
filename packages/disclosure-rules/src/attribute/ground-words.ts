import { GROUNDS } from './grounds.ts'
import type { GroundId } from './grounds.ts'

type Lang = 'zh' | 'en'
type Words = Readonly<Record<Lang, string>>

const NUMBERS = { 14: '十四', 15: '十五', 16: '十六' } as const

/** The legal basis of a withheld item in one line: 《政府信息公开条例》第十六条第二款. */
export function articleOf(ground: GroundId, lang: Lang): string {
  const { article, paragraph } = GROUNDS[ground]
  if (lang === 'en') {
    const of = article === 16 ? ` para. ${paragraph}` : ''
    return `Art. ${article}${of} of the Regulation on the Disclosure of Government Information`
  }
  return `《政府信息公开条例》第${NUMBERS[article]}条${article === 16 ? `第${paragraph === 1 ? '一' : '二'}款` : ''}`
}

type KindId = (typeof GROUNDS)[GroundId]['kinds'][number]

/** What each kind within a ground is called, as letters and screens print it. */
const KIND_WORDS: Readonly<Record<KindId, Words>> = {
  'top-secret': { zh: '绝密级国家秘密', en: 'state secret, top secret' },
  secret: { zh: '机密级国家秘密', en: 'state secret, secret' },
  confidential: { zh: '秘密级国家秘密', en: 'state secret, confidential' },
  law: { zh: '法律禁止公开', en: 'forbidden by law' },
  'administrative-regulation': { zh: '行政法规禁止公开', en: 'forbidden by administrative regulation' },
  'national-security': { zh: '公开后可能危及国家安全', en: 'may endanger national security' },
  'public-security': { zh: '公开后可能危及公共安全', en: 'may endanger public security' },
  'economic-security': { zh: '公开后可能危及经济安全', en: 'may endanger economic security' },
  'social-stability': { zh: '公开后可能危及社会稳定', en: 'may endanger social stability' },
  'trade-secret': { zh: '商业秘密', en: 'trade secret' },
  privacy: { zh: '个人隐私', en: 'privacy' },
  'other-third-party-right': { zh: '第三方其他合法权益', en: 'another right of a third party' },
  personnel: { zh: '人事管理信息', en: 'personnel management' },
  logistics: { zh: '后勤管理信息', en: 'logistics' },
  'internal-workflow': { zh: '内部工作流程信息', en: 'internal workflow' },
  'discussion-record': { zh: '讨论记录', en: 'record of discussion' },
  'draft-in-process': { zh: '过程稿', en: 'draft' },
  'consultation-letter': { zh: '磋商信函', en: 'letter of consultation' },
  'request-or-report': { zh: '请示报告', en: 'request for instructions or report' },
  'enforcement-file': { zh: '行政执法案卷信息', en: 'file of administrative enforcement' },
}

export function kindName(kind: KindId, lang: Lang): string {
  return KIND_WORDS[kind][lang]
}

const NATURES: Readonly<Record<(typeof GROUNDS)[GroundId]['nature'], Words>> = {
  absolute: { zh: '一律不予公开', en: 'never disclosed' },
  relative: {
    zh: '不得公开，但第三方同意或者不公开会对公共利益造成重大影响的，予以公开',
    en: 'not disclosed unless the third party consents or withholding would gravely affect the public interest',
  },
  discretionary: {
    zh: '可以不予公开，法律、法规、规章规定应当公开的除外',
    en: 'may be withheld unless a law, regulation or rule says it must be open',
  },
}

/** What a ground does, in a line for a form: how far it goes. */
export function natureWords(ground: GroundId, lang: Lang): string {
  return NATURES[GROUNDS[ground].nature][lang]
}
