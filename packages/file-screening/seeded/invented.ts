import type { Chance } from './random.ts'

/** Personal data of nobody, right in form: checksums, real dates, numbers in use. */
export function idCard(chance: Chance): string {
  const area = chance.of(['310101', '310115', '320583', '330106', '510107', '440305', '370202'])
  const day = `${1955 + chance.below(50)}${pad(1 + chance.below(12))}${pad(1 + chance.below(28))}`
  const body = `${area}${day}${chance.digits(3)}`
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, index) => total + weight * Number(body[index]), 0)
  return `${body}${'10X98765432'[sum % 11]}`
}

export function mobile(chance: Chance): string {
  return `${chance.of(['138', '139', '150', '186', '177', '199', '135'])}${chance.digits(8)}`
}

export function bankCard(chance: Chance): string {
  const body = `${chance.of(['622202', '621700', '622848', '621661'])}${chance.digits(12)}`
  const sum = [...body].reverse().reduce((total, digit, index) => {
    const doubled = index % 2 === 0 ? Number(digit) * 2 : Number(digit)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return `${body}${(10 - (sum % 10)) % 10}`
}

export function person(chance: Chance): string {
  const given = chance.of(['建国', '晓雯', '文博', '志远', '佳颖', '德明', '雨桐', '海峰', '丽萍', '思远'])
  return `${chance.of(['王', '陈', '沈', '顾', '陆', '潘', '赵', '周', '吴', '胡'])}${given}`
}

export function email(chance: Chance): string {
  const account = chance.of(['wenbo.chen', 'lu_jiaying', 'gudeming77', 'haifeng', 'panliping'])
  return `${account}@${chance.of(['163.com', 'qq.com', 'outlook.com'])}`
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}

/** Sentences that a bureau publishes every day and in which nothing has to be held back. */
export function harmless(chance: Chance): string {
  return chance.of([
    '本次申报自公布之日起受理，请各单位对照指南准备材料。',
    '全年共办理专利预审案件三千余件，平均周期较上年缩短四天。',
    '各区结合实际细化措施，重要进展及时报送。',
    '资助资金按照项目进度分批拨付，接受审计监督。',
    '培训内容包括海外布局、侵权应对和数据安全。',
    '依据《商标法》第十一条，缺乏显著特征的标志不得注册。',
    '会议要求进一步优化营商环境，压减办理环节。',
  ])
}

/** A sentence with something that may not be published, and what that is. */
export function leaking(chance: Chance): { readonly text: string; readonly type: string; readonly secret: string } {
  const { type, secret, before } = chance.of([
    { type: 'ID_CARD', secret: idCard(chance), before: '身份证号码：' },
    { type: 'MOBILE', secret: mobile(chance), before: '手机号码：' },
    { type: 'BANK_CARD', secret: bankCard(chance), before: '收款银行卡号：' },
    { type: 'EMAIL', secret: email(chance), before: '个人邮箱：' },
  ])
  return { type, secret, text: `申请人${person(chance)}，${before}${secret}` }
}
