import type { PolicyEntry } from '@gongkai/messages/replies'

const OURS = '上海市知识产权局'
const held = (
  title: string,
  number: string,
  date: string,
  articles: readonly string[] = [],
  issuer = OURS,
): PolicyEntry => ({
  title,
  number,
  issuer,
  date,
  state: 'in-force',
  endedOn: null,
  supersededBy: null,
  url: null,
  articles: articles.map((text, at) => ({ article: `第${'一二三四五六七八九'[at]}条`, text })),
})

/** Policies that replies of the demonstration may cite: those of its boards, and some that ended. Numbers with 示 are invented. */
export const demoPolicies: readonly PolicyEntry[] = [
  held('专利侵权纠纷行政裁决办理指引', '沪知示〔2024〕3号', '2024-03-15', [
    '专利权人或者利害关系人可以请求市知识产权局处理专利侵权纠纷。',
    '请求应当提交请求书、主体资格证明、专利权有效的证明和侵权证据。',
    '符合条件的，自收到请求书之日起五个工作日内立案。',
    '案件自立案之日起三个月内结案，复杂的可以延长一个月。',
  ]),
  held('展会知识产权保护工作指引', '沪知示〔2024〕5号', '2024-05-20', [
    '展会主办方应当设立知识产权投诉站或者指定联络人。',
    '投诉人应当提交权属证明和涉嫌侵权展品的说明。',
    '投诉站收到材料齐全的投诉后，应当在二十四小时内作出处理。',
  ]),
  held('促进知识产权质押融资工作措施', '沪知示〔2023〕9号', '2023-09-01', [
    '支持商业银行开展知识产权质押贷款。',
    '专利权质押登记可以在上海代办处窗口或者网上办理。',
    '还清贷款的中小企业可以申请利息和评估费补贴。',
    '补贴申报通知每年三月发布。',
  ]),
  held('商标品牌价值提升行动方案', '沪知示〔2022〕11号', '2022-11-10'),
  held('知识产权代理服务规范指引', '沪知示〔2023〕4号', '2023-04-26', [
    '代理机构应当在经营场所公示执业许可。',
    '委托应当订立书面合同，写明收费、期限和退费办法。',
  ]),
  held('专利费用减缴办理须知', '沪知示〔2022〕2号', '2022-02-18', [
    '上年度月均收入低于规定标准的个人和应纳税所得额低于规定标准的企业可以请求减缴。',
    '请求减缴应当先办理费减备案，备案当年有效。',
  ]),
  held('专利收费减缴办法', '财税〔2016〕78号', '2016-07-27', [], '财政部、国家发展改革委'),
  held('专利代理条例', '国务院令第706号', '2018-11-06', [], '国务院'),
  {
    ...held('专利一般资助办法', '沪知示〔2012〕8号', '2012-06-30', ['资助的对象和标准。', '申请的期限。']),
    state: 'superseded',
    endedOn: '2021-06-30',
    supersededBy: { title: '促进知识产权质押融资工作措施', number: '沪知示〔2023〕9号' },
  },
]
