import { searchTerms } from '../modules/search/bigram.ts'

const TOPICS = [
  '专利侵权纠纷',
  '外观设计专利',
  '实用新型专利',
  '发明专利申请',
  '专利费用减缴',
  '专利年费缴纳',
  '质押融资登记',
  '商标续展',
  '商标转让',
  '地理标志使用',
  '行政裁决请求',
  '展会知识产权保护',
  '专利代理服务',
  '海外维权援助',
  '专利权恢复',
  '专利开放许可',
  '商标品牌指导站',
  '知识产权培训',
  '专利检索查询',
  '数据知识产权登记',
] as const
const QUESTIONS = [
  '需要哪些材料',
  '受理条件是什么',
  '多少天能办好',
  '在哪个窗口办理',
  '能不能网上办理',
  '费用怎么计算',
  '没有收到通知怎么办',
  '被驳回以后怎么补正',
  '由哪个处室负责',
  '材料可以邮寄吗',
  '外地企业能申请吗',
  '个人能不能办',
  '过期了还能补办吗',
  '有没有办事指南',
] as const
const FACTS = [
  '我公司去年在本市注册，主要做精密零件。',
  '之前打过两次电话，都没有人接。',
  '网上的表格下载以后打不开。',
  '系统提示材料不齐，但没有说明缺哪一项。',
  '同行说可以由代理机构代办，不知道是不是必须。',
  '我们的产品已经在展会上展出过。',
  '对方在网店销售相同的产品，价格只有一半。',
  '合同写明由我方缴纳费用。',
  '上个月提交过一次申请，至今没有结果。',
  '工作日请不出假，希望周末也能办理。',
  '银行要求先提供评估报告。',
  '专利的共有人在外地，签字不方便。',
  '窗口的工作人员态度很好，但是也不确定。',
  '希望能说明办理的步骤和每一步的天数。',
  '请问有没有英文的说明可以给客户看。',
  '麻烦告诉我们联系哪个部门。',
] as const
const REPLIES = [
  '请登录专利业务办理系统提交申请，按页面提示上传材料。',
  '材料包括申请表、主体资格证明和委托书，复印件加盖公章。',
  '材料齐全的，自收到之日起五个工作日内审查完毕。',
  '不收取费用，也不需要委托代理机构。',
  '您可以到受理窗口办理，也可以邮寄材料。',
  '依据相关办法，期限届满前可以请求延长一次。',
  '共有人不能到场的，可以提交经公证的授权书。',
  '办事指南已经在网站公布，请查阅第二部分。',
] as const

/** Numbers that look chosen at random and are the same each time: what is measured twice is the same board. */
export function drawing(seed: number): (below: number) => number {
  let state = (seed * 2_654_435_761 + 12_345) >>> 0
  return (below) => {
    state ^= state << 13
    state >>>= 0
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state % below
  }
}

/** Six bytes for a receipt number, of this message and no other: drawn ones meet before a million are made. */
export function receiptBytes(n: number): Uint8Array {
  // Times an odd number: every number below 2^30 becomes another one of them.
  const mixed = Math.imul(n + 1, 0x9e3779b1)
  return Uint8Array.from({ length: 6 }, (_, at) => (mixed >>> (5 * at)) & 31)
}

export interface MadeTexts {
  readonly subject: string
  readonly body: string
  readonly reply: string
}

/** Made-up texts of one message: common words, rarer pairs of them, and a number that stands nowhere else. */
export function madeTexts(n: number): MadeTexts {
  const draw = drawing(n + 1)
  const pick = (from: readonly string[]) => from[draw(from.length)] ?? ''
  const topic = pick(TOPICS)
  const asked = pick(QUESTIONS)
  return {
    subject: `${topic}${asked}`,
    body: `${pick(FACTS)}${pick(FACTS)}请问${topic}${asked}？参考编号${2026}${String(n).padStart(7, '0')}。`,
    reply: `您好！来信收悉。您咨询的是${topic}${asked}。${pick(REPLIES)}${pick(REPLIES)}咨询请拨打12330。`,
  }
}

const SENTENCES = /[，。？！]|(?=\d{11})/
const known = new Map<string, string>()

/**
 * What `searchVector` makes of made-up texts. The terms of a sentence that stands in many of them are read once; one that stands in
 * several of the same message is named as often, which a `tsvector` holds once.
 */
export function madeVector(...texts: readonly string[]): string {
  return texts.flatMap((text) => text.split(SENTENCES).map(termsOf)).join(' ')
}

function termsOf(sentence: string): string {
  const found = known.get(sentence)
  if (found !== undefined) return found
  const terms = searchTerms(sentence).join(' ')
  if (!/\d{6}/.test(sentence)) known.set(sentence, terms)
  return terms
}
