import type { RegistryInput } from '../registry.ts'
import { phraseOf } from '../sheets/cells.ts'

/** The day from which our documents use these names. Not the day the departments were founded, which we do not know. */
const FROM = '2019-01-01'

/** A duty with the phrases by which a text is known as its business, each with its weight: 质押融资*10. */
function duty(text: string, ...phrases: readonly string[]) {
  return { text, phrases: phrases.map(phraseOf) }
}

/**
 * 上海市知识产权局 (Shanghai Intellectual Property Administration, SIPA). Departments as its annual work points name
 * them; duties and their phrases in our own words. English names other than the IP Protection Division's are ours until the bureau
 * confirms them.
 */
export const sipaRegistryData: RegistryInput = {
  bureau: { name: '上海市知识产权局', nameEn: 'Shanghai Intellectual Property Administration' },
  prefixes: ['局机关', '局', '市局', '我局', '本局', '市知识产权局', '上海市知识产权局', '机关'],
  departments: [
    {
      id: 'planning',
      kind: 'internal',
      names: [{ name: '战略规划处', nameEn: 'Strategic Planning Division', short: ['规划处'], from: FROM }],
      duties: [
        duty('知识产权规划和年度推进计划', '规划*4', '推进计划*4', '五年规划*6'),
        duty('知识产权统计', '统计数据*5', '统计公报*6', '白皮书*3'),
        duty('政策研究和制定', '政策制定*5', '征求意见稿*4', '规范性文件*3'),
        duty('试点示范区域建设', '试点示范*5', '示范城市*5', '示范园区*4'),
        duty('地方立法', '地方立法*8', '条例草案*6', '立法*3'),
      ],
    },
    {
      id: 'office',
      kind: 'internal',
      names: [
        {
          name: '办公室（宣传处）',
          nameEn: 'General Office (Publicity Division)',
          short: ['办公室', '宣传处'],
          from: FROM,
        },
      ],
      duties: [
        duty('政务公开和政府信息公开申请', '政务公开*6', '信息公开*6', '依申请公开*8', '主动公开*6'),
        duty('部门预算、决算和财政公开', '预算*4', '决算*5', '三公经费*8'),
        duty('局网站和政务新媒体', '官网*3', '网站*2', '公众号*4', '新媒体*4'),
        duty('新闻宣传和媒体通气会', '媒体*3', '新闻*2', '通气会*6', '采访*4'),
        duty('政府开放月', '政府开放月*10', '开放日*4'),
      ],
    },
    {
      id: 'protection',
      kind: 'internal',
      names: [{ name: '保护处', nameEn: 'IP Protection Division', short: ['知识产权保护处'], from: FROM }],
      duties: [
        duty('专利侵权纠纷行政裁决和调解', '行政裁决*10', '侵权纠纷*6', '侵权*4', '调解*4'),
        duty('侵权举报和投诉的处理', '举报*4', '维权*4', '假冒专利*6', '侵犯*3'),
        duty('执法保护专项行动', '执法*4', '专项行动*5'),
        duty('展会知识产权保护', '展会*6', '参展*5', '展位*4'),
        duty('海外知识产权纠纷应对', '海外纠纷*8', '海外维权*8', '337调查*8'),
      ],
    },
    {
      id: 'promotion',
      kind: 'internal',
      names: [
        { name: '运用促进处', nameEn: 'IP Utilisation Promotion Division', short: ['知识产权运用促进处'], from: FROM },
      ],
      duties: [
        duty('专利转化运用和产业化', '转化运用*6', '专利转化*6', '产业化*4', '许可*2', '开放许可*6'),
        duty('知识产权质押融资和保险', '质押融资*10', '质押*6', '贷款*4', '知识产权保险*8', '保险*3'),
        duty('高价值专利培育和专利导航', '高价值专利*6', '专利导航*8', '导航*3'),
        duty('商标品牌建设', '商标品牌*6', '品牌指导站*8', '地理标志*4'),
        duty('专利资助和奖励', '资助*5', '补贴*4', '专利奖*6', '奖励*2'),
      ],
    },
    {
      id: 'public-service',
      kind: 'internal',
      names: [{ name: '公共服务处', nameEn: 'Public Service Division', short: ['知识产权公共服务处'], from: FROM }],
      duties: [
        duty('服务窗口和“一件事”集成服务平台', '窗口*3', '一件事*8', '一网通办*5', '受理大厅*4'),
        duty('知识产权信息服务', '信息服务*4', '检索*4', '数据库*3'),
        duty('专利、商标代理机构监管和服务', '代理机构*8', '代理师*8', '代理所*5', '代理费*5'),
        duty('专利费用减缴', '费用减缴*10', '费减*8', '减缴*8', '年费*4'),
        duty('公共服务规范和标准', '服务标准*5', '服务规范*5', '公共服务*3'),
      ],
    },
    {
      id: 'international',
      kind: 'internal',
      names: [
        {
          name: '国际合作交流处',
          nameEn: 'International Cooperation and Exchange Division',
          short: ['国际合作处'],
          from: FROM,
        },
      ],
      duties: [
        duty('外事和港澳台事务', '外事*6', '港澳台*5'),
        duty('国际交流合作项目', '国际合作*6', '国际交流*6', '世界知识产权组织*6'),
        duty('外资企业沟通联系', '外资企业*6', '外企*5'),
        duty('局英文网站', '英文网站*8', '英文版*6'),
      ],
    },
    {
      id: 'personnel',
      kind: 'internal',
      names: [{ name: '组织人事处', nameEn: 'Organisation and Personnel Division', short: ['人事处'], from: FROM }],
      duties: [
        duty('机构编制和干部人事', '编制*4', '干部*3', '人事*4'),
        duty('公务员招录', '公务员*4', '招录*6', '招聘*4', '面试*3'),
        duty('干部教育培训', '干部培训*6', '教育培训*3'),
        duty('知识产权职称评审', '职称*8', '评审*2', '工程师*2'),
      ],
    },
  ],
}
