import { wordFile } from './word-file.ts'

/** A policy of the journey's own. Two of its sentences stand in a published policy of the demonstration, one stands there almost so. */
export const POLICY = {
  id: 'journey-exhibition-rulings',
  translation: 'journey-exhibition-rulings.en',
  title: '展会专利侵权纠纷快速裁决试行办法',
  number: '沪知示〔2026〕9号',
  issued: '2026-03-02',
  effective: '2026-04-01',
} as const

const CLAUSES = [
  '第一条　为了规范专利侵权纠纷行政裁决的办理，保护专利权人和社会公众的合法权益，制定本办法。',
  '第二条　请求人应当提交请求书、主体资格证明、专利权有效的证明和侵权证据。',
  '第三条　请求人申请专利侵权鉴定的，应当预交鉴定费每件3000元。',
  '第四条　办理行政裁决不收取费用。',
  '第五条　请求人在裁决作出前，可以书面撤回请求。',
  '第六条　本办法自2026年4月1日起施行。',
]

/** The first version, as a file of Word. */
export const firstVersion = () => wordFile([POLICY.title, ...CLAUSES])

/** The second, as plain text: one amount is another, one comma stands elsewhere. */
export const secondVersion = () =>
  [POLICY.title, ...CLAUSES]
    .join('\n')
    .replace('3000元', '4500元')
    .replace('请求人在裁决作出前，', '请求人，在裁决作出前')

/** What it says in English, by the label of the clause at the desk. */
export const ENGLISH = {
  title: 'Trial Measures for Rapid Rulings on Patent Infringement Disputes at Exhibitions',
  purpose:
    'These Measures are made to regulate the handling of administrative rulings on patent infringement disputes and to protect the lawful rights and interests of patentees and the public.',
  appraisal:
    'A requester who applies for an appraisal of patent infringement shall pay in advance an appraisal fee of CNY 3,000 per case.',
  withdrawal: 'A requester may withdraw the request in writing before the ruling is made.',
  inForce: 'These Measures shall take effect on 1 April 2026.',
} as const
