/** A message board: under a policy page where not said otherwise. */
export interface DemoBoard {
  readonly id: string
  readonly title: string
  readonly titleEn: string
  readonly policyTitle: string
  readonly clause: string | null
  readonly kind?: 'policy' | 'topic' | 'department'
  readonly department: string
}

export const demoBoards: readonly DemoBoard[] = [
  {
    id: 'administrative-ruling',
    title: '专利侵权纠纷行政裁决',
    titleEn: 'Administrative rulings on patent infringement',
    policyTitle: '专利侵权纠纷行政裁决办理指引',
    clause: '第二章 请求与受理',
    department: 'protection',
  },
  {
    id: 'exhibitions',
    title: '展会知识产权保护',
    titleEn: 'Intellectual property at exhibitions',
    policyTitle: '展会知识产权保护工作指引',
    clause: '第三部分 展中处理',
    department: 'protection',
  },
  {
    id: 'pledge-financing',
    title: '知识产权质押融资',
    titleEn: 'Loans secured by intellectual property',
    policyTitle: '促进知识产权质押融资工作措施',
    clause: '第四条 登记与补贴',
    department: 'promotion',
  },
  {
    id: 'trade-marks',
    title: '商标品牌培育',
    titleEn: 'Trade marks and brands',
    policyTitle: '商标品牌价值提升行动方案',
    clause: '第二部分 重点任务',
    department: 'promotion',
  },
  {
    id: 'fee-reduction',
    title: '专利费用减缴',
    titleEn: 'Patent fee reductions',
    policyTitle: '专利费用减缴办理须知',
    clause: '第一部分 备案条件',
    department: 'public-service',
  },
  {
    id: 'agencies',
    title: '知识产权代理服务',
    titleEn: 'Patent and trade-mark agencies',
    policyTitle: '知识产权代理服务规范指引',
    clause: '第五条 服务合同',
    department: 'public-service',
  },
  {
    id: 'small-firms',
    kind: 'topic',
    title: '中小企业知识产权服务',
    titleEn: 'Intellectual property for small firms',
    policyTitle: '',
    clause: null,
    department: 'public-service',
  },
  {
    id: 'to-public-service',
    kind: 'department',
    title: '给公共服务处留言',
    titleEn: 'Write to the Public Service Division',
    policyTitle: '',
    clause: null,
    department: 'public-service',
  },
]
