import type { RegistryInput } from '../registry.ts'
import { phraseOf } from '../sheets/cells.ts'
import { SIPA_DUTIES } from './sipa-duties.data.ts'

/** The day from which our documents use these names. Not the day the departments were founded, which we do not know. */
const FROM = '2019-01-01'

/** Reads a department's duties: one a line, its phrases behind the colon, each with its weight (质押融资*10). */
function dutiesOf(department: string) {
  return (SIPA_DUTIES[department] ?? '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [text = '', phrases = ''] = line.split('：')
      return { text, phrases: phrases.split(',').map((one) => phraseOf(one.trim())) }
    })
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
      duties: dutiesOf('planning'),
      kind: 'internal',
      names: [{ name: '战略规划处', nameEn: 'Strategic Planning Division', short: ['规划处'], from: FROM }],
    },
    {
      id: 'office',
      duties: dutiesOf('office'),
      kind: 'internal',
      names: [
        {
          name: '办公室（宣传处）',
          nameEn: 'General Office (Publicity Division)',
          short: ['办公室', '宣传处'],
          from: FROM,
        },
      ],
    },
    {
      id: 'protection',
      duties: dutiesOf('protection'),
      kind: 'internal',
      names: [{ name: '保护处', nameEn: 'IP Protection Division', short: ['知识产权保护处'], from: FROM }],
    },
    {
      id: 'promotion',
      duties: dutiesOf('promotion'),
      kind: 'internal',
      names: [
        { name: '运用促进处', nameEn: 'IP Utilisation Promotion Division', short: ['知识产权运用促进处'], from: FROM },
      ],
    },
    {
      id: 'public-service',
      duties: dutiesOf('public-service'),
      kind: 'internal',
      names: [{ name: '公共服务处', nameEn: 'Public Service Division', short: ['知识产权公共服务处'], from: FROM }],
    },
    {
      id: 'international',
      duties: dutiesOf('international'),
      kind: 'internal',
      names: [
        {
          name: '国际合作交流处',
          nameEn: 'International Cooperation and Exchange Division',
          short: ['国际合作处'],
          from: FROM,
        },
      ],
    },
    {
      id: 'personnel',
      duties: dutiesOf('personnel'),
      kind: 'internal',
      names: [{ name: '组织人事处', nameEn: 'Organisation and Personnel Division', short: ['人事处'], from: FROM }],
    },
  ],
}
