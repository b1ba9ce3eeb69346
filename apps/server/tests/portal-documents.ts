import type { SourceClause } from '@gongkai/translation/values'
import type { GroundDocument } from './portal-ground.ts'

const title = (text: string): SourceClause => ({ id: 'title', path: [], label: '', role: 'title', text })
const clause = (id: string, label: string, text: string): SourceClause => ({
  id,
  path: [label],
  label,
  role: 'clause',
  text,
})
const heading = (id: string, text: string): SourceClause => ({ id, path: [], label: '', role: 'heading', text })

const pledge = [
  title('专利权质押融资贴息办法'),
  heading('h1', '第一章　总则'),
  clause('c1', '第一条', '企业以专利权质押取得贷款的，可以申请贴息。'),
  clause('c2', '第二条', '贴息金额每家企业每年不超过20万元。'),
  clause('c3', '第三条', '申请人应当提交贷款合同、登记证明和付息凭证。'),
  clause('c4', '第四条', '受理部门自收到申请之日起十个工作日内作出决定。'),
]

/** What the tests of the portal read: one that fell behind, one that is current, one without a translation, one replaced. */
export const PORTAL_DOCUMENTS: readonly GroundDocument[] = [
  {
    ...{ id: 'pledge-interest', kind: 'policy', needs: ['get-funding'], importance: 'high' },
    head: {
      ...{ title: '专利权质押融资贴息办法', number: '沪知局规〔2024〕2号', issuedOn: '2024-02-01' },
      ...{ effectiveOn: '2024-03-01', validUntil: '2029-02-28', url: 'https://sipa.example/zh/pledge' },
    },
    versions: [
      { on: '2024-02-01', clauses: pledge, released: true },
      {
        on: '2025-06-01',
        released: true,
        clauses: [
          ...pledge.map((one) =>
            one.id === 'c2'
              ? { ...one, text: '贴息金额每家企业每年不超过30万元。' }
              : one.id === 'c3'
                ? { ...one, text: '申请人应当提交贷款合同，登记证明和付息凭证。' }
                : one,
          ),
          clause('c5', '第五条', '同一笔贷款不得重复申请。'),
        ],
        changes: [
          { old: ['c2'], new: ['c2'], change: 'edited', effects: ['amount'], material: true },
          { old: ['c3'], new: ['c3'], change: 'edited', effects: ['wording'], material: false },
          { old: [], new: ['c5'], change: 'new', effects: ['duty'], material: true },
        ],
      },
    ],
    translation: {
      ...{ language: 'en', from: 1, on: '2024-03-03' },
      words: {
        title: 'Measures for Interest Subsidies on Loans Secured by Patent Rights',
        h1: 'Chapter I General provisions',
        c1: 'An enterprise that obtains a loan by pledging patent rights may apply for an interest subsidy.',
        c2: 'The subsidy does not exceed CNY 200,000 for each enterprise in a year.',
        c3: 'The applicant shall submit the loan contract, the certificate of registration and proof of the interest paid.',
        c4: 'The accepting department decides within 10 working days of receipt of the application.',
      },
    },
  },
  {
    ...{ id: 'guide-mediation', kind: 'guide', needs: ['act-against-infringement', 'meet-us'] },
    head: { title: '知识产权纠纷调解指南', issuedOn: '2025-01-10' },
    versions: [
      {
        on: '2025-01-10',
        released: true,
        clauses: [
          title('知识产权纠纷调解指南'),
          clause('s1', '一、', '准备身份证明和权利证明。'),
          clause('s2', '二、', '向调解组织提交申请。'),
        ],
      },
    ],
    translation: {
      ...{ language: 'en', from: 1, on: '2025-02-01', tentative: true },
      words: {
        title: 'How to Settle a Dispute by Mediation',
        s1: 'Prepare proof of identity and of your rights.',
        s2: 'Submit the application to a mediation organisation.',
      },
    },
  },
  {
    ...{ id: 'credit-rules', kind: 'policy', needs: ['protect-patent'] },
    head: { title: '信用评价办法', issuedOn: '2023-05-05' },
    versions: [
      {
        on: '2023-05-05',
        released: true,
        clauses: [title('信用评价办法'), clause('k1', '第一条', '对专利代理机构进行信用评价。')],
      },
    ],
  },
  {
    ...{ id: 'subsidy-2012', kind: 'policy', needs: ['get-funding'] },
    head: { title: '专利资助办法', issuedOn: '2012-10-01' },
    ended: { how: 'superseded', on: '2024-03-01', by: { document: 'pledge-interest' }, reason: '内部理由' },
    versions: [
      {
        on: '2012-10-01',
        released: true,
        clauses: [title('专利资助办法'), clause('z1', '第一条', '专利申请费用可以申请资助。')],
      },
    ],
    translation: {
      ...{ language: 'en', from: 1, on: '2013-01-01' },
      words: { title: 'Measures for Patent Subsidies', z1: 'Patent filing fees may be subsidised.' },
    },
  },
]
