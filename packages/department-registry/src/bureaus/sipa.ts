import type { RegistryInput } from '../registry.ts'

/** The day from which our documents use these names. Not the day the departments were founded, which we do not know. */
const FROM = '2019-01-01'

/**
 * 上海市知识产权局 (Shanghai Intellectual Property Administration, SIPA). Departments as its annual work points name
 * them; duties in our own words. English names other than the IP Protection Division's are ours until the bureau
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
      duties: ['知识产权规划和年度推进计划', '知识产权统计', '政策研究和制定', '试点示范区域建设', '地方立法'],
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
        '政务公开和政府信息公开申请',
        '部门预算、决算和财政公开',
        '局网站和政务新媒体',
        '新闻宣传和媒体通气会',
        '政府开放月',
      ],
    },
    {
      id: 'protection',
      kind: 'internal',
      names: [{ name: '保护处', nameEn: 'IP Protection Division', short: ['知识产权保护处'], from: FROM }],
      duties: [
        '专利侵权纠纷行政裁决和调解',
        '侵权举报和投诉的处理',
        '执法保护专项行动',
        '展会知识产权保护',
        '海外知识产权纠纷应对',
      ],
    },
    {
      id: 'promotion',
      kind: 'internal',
      names: [
        { name: '运用促进处', nameEn: 'IP Utilisation Promotion Division', short: ['知识产权运用促进处'], from: FROM },
      ],
      duties: [
        '专利转化运用和产业化',
        '知识产权质押融资和保险',
        '高价值专利培育和专利导航',
        '商标品牌建设',
        '专利资助和奖励',
      ],
    },
    {
      id: 'public-service',
      kind: 'internal',
      names: [{ name: '公共服务处', nameEn: 'Public Service Division', short: ['知识产权公共服务处'], from: FROM }],
      duties: [
        '服务窗口和“一件事”集成服务平台',
        '知识产权信息服务',
        '专利、商标代理机构监管和服务',
        '专利费用减缴',
        '公共服务规范和标准',
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
      duties: ['外事和港澳台事务', '国际交流合作项目', '外资企业沟通联系', '局英文网站'],
    },
    {
      id: 'personnel',
      kind: 'internal',
      names: [{ name: '组织人事处', nameEn: 'Organisation and Personnel Division', short: ['人事处'], from: FROM }],
      duties: ['机构编制和干部人事', '公务员招录', '干部教育培训', '知识产权职称评审'],
    },
  ],
}
