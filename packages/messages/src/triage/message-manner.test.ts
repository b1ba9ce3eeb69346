import { createRegistry } from '@gongkai/department-registry'
import { sipaRegistryData } from '@gongkai/department-registry/sipa'
import { describe, expect, it } from 'vitest'
import { SIPA_EXAMPLES, SIPA_ORGANS, SIPA_STORIES } from './bureaus/index.ts'
import { CLASS_RULES } from './class-rules.data.ts'
import { mannerSignals } from './message-manner.ts'
import { suggest } from './suggest.ts'
import { trainTriage } from './triage-model.ts'

const model = trainTriage({
  registry: createRegistry(sipaRegistryData),
  onDate: '2026-03-02',
  bureau: { examples: SIPA_EXAMPLES, stories: SIPA_STORIES, organs: SIPA_ORGANS },
  rules: CLASS_RULES,
})
const of = (body: string) => suggest(model, { subject: '', body })

describe('how a message is told', () => {
  it('says who is spoken of and how it ends', () => {
    expect([...mannerSignals('我去了四趟，你们还是没人接。谁来赔？').keys()]).toEqual(
      expect.arrayContaining(['who:me', 'who:you', 'ends:asking', 'tells:unanswered', 'tells:rhetorical']),
    )
    expect([...mannerSignals('有人夜里拉货，我拍了照片。请你们去查一查').keys()]).toEqual(
      expect.arrayContaining(['who:them', 'ends:pleading', 'tells:proof', 'tells:look-into']),
    )
    expect([...mannerSignals('').keys()]).toEqual(['speaks-of:'])
  })

  it.each([
    ['complaint', '交上去五个多月，问了六回，谁也讲不出一个准话，你们内部到底有没有人在看？'],
    ['suggestion', '带孩子的妈妈白天走不开，讲座能不能每个月有一场放到晚上？'],
    ['report', '他家柜台上那批鞋子是贴了别人牌子的，整条街都晓得，就是没人说。我拍了照片。'],
    ['invalid', '昨晚的球赛你看了没有，真精彩'],
  ])('tells a %s from a question without any of the usual words', (known, body) => {
    expect(of(body).classes[0]?.id).toBe(known)
  })

  it('hears an aside as an aside', () => {
    const matter = '我的专利第五年忘了交年费，滞纳金怎么算？'
    const shareOf = (body: string) => of(body).outcomes.find(({ id }) => id === 'promotion')?.share ?? 1
    expect(of(`银行贷款质押的事先放一放。${matter}`).outcomes[0]?.id).toBe('public-service')
    expect(shareOf(`银行贷款质押的事先放一放。${matter}`)).toBeLessThan(shareOf(`我想问银行贷款质押。${matter}`))
  })
})
