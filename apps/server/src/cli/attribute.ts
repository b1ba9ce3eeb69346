import { articleOf, GROUNDS, kindName, natureWords, type GroundId } from '@gongkai/disclosure-rules'
import { print, printJson, type Command } from './command.ts'

function groundRow(ground: GroundId) {
  const { article, paragraph, nature, requires, kinds, zh, en } = GROUNDS[ground]
  return {
    ...{ ground, article, paragraph, nature, requires, zh, en },
    articleZh: articleOf(ground, 'zh'),
    articleEn: articleOf(ground, 'en'),
    kinds: kinds.map((kind) => ({ kind, zh: kindName(kind, 'zh'), en: kindName(kind, 'en') })),
  }
}

export const attributeGrounds: Command = {
  words: ['attribute', 'grounds'],
  usage: '[--json]',
  summary: 'list the grounds on which information may be withheld, with what each asks for',
  bare: true,
  async run({ json }) {
    const rows = (Object.keys(GROUNDS) as GroundId[]).map(groundRow)
    if (json) return printJson({ grounds: rows })
    for (const { ground, requires, zh, kinds, articleZh } of rows) {
      print(`${ground}  ${articleZh}  ${zh}`)
      print(`    ${natureWords(ground, 'zh')}; asks for: ${requires}`)
      print(`    ${kinds.map(({ kind, zh: name }) => `${kind} ${name}`).join('、')}`)
    }
  },
}
