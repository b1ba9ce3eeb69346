import { searchText, searchWords } from '@gongkai/translation/portal'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { searchTerms } from '../src/modules/search/bigram.ts'
import { rig, type Rig } from './modules-rig.ts'
import { layGround, takeDown, type GroundDocument } from './portal-ground.ts'

/** A search beside a plain look through every text: what is found, where, in which order, a page at a time. */
const PARTS = [
  ['质押融资', 'pledge for a loan'],
  ['外国人申请', 'a foreign national applies'],
  ['行政裁决', 'an administrative ruling'],
  ['费用减缴', "the applicant's fees are reduced"],
  ['地理标志', 'a geographical indication'],
  ['ＡＩ大模型', 'AI models — état de l’art'],
  ['注册商标许可', 'licence of a registered trade mark'],
  ['证', 'a c/o address, no. 12-3'],
] as const
const KINDS = ['policy', 'guide', 'notice'] as const
const IMPORTANCES = ['high', 'normal', 'low'] as const
const SIZE = 130

const part = (at: number) => PARTS[at % PARTS.length] ?? PARTS[0]
const everyone = (number: number) => (number % 9 === 0 ? '' : '专利')

function document(number: number): GroundDocument {
  const mine = [part(number), part(number * 3 + 1), part(Math.floor(number / 3))]
  const title = `${everyone(number)}${mine[0]?.[0]}第${number}号`
  const text = (id: string, words: string) => ({ id, path: [], label: '', role: 'clause' as const, text: words })
  const clauses = [{ ...text('title', title), role: 'title' as const }, ...mine.map(([zh], at) => text(`c${at}`, zh))]
  const translation = {
    ...{ language: number % 7 === 0 ? 'fr' : 'en', from: 1, on: `2025-03-${10 + (number % 5)}` },
    words: {
      title: `Patent rules on ${mine[1]?.[1]} ${number}`,
      ...Object.fromEntries(mine.map(([, en], at) => [`c${at}`, en])),
    },
  }
  return {
    ...{ id: `model-${number}`, kind: KINDS[number % 3] ?? 'policy', needs: [] },
    importance: IMPORTANCES[(number * 5) % 3] ?? 'normal',
    head: { title, number: `沪〔2025〕${number}号` },
    versions: [{ on: `2025-01-${10 + (number % 4)}`, released: number % 11 !== 0, clauses }],
    ...(number % 4 === 0 ? {} : { translation }),
  }
}

const DOCUMENTS = Array.from({ length: SIZE }, (_, number) => document(number))
const gone = (id: string) => ['model-5', 'model-26'].includes(id)
const noTranslation = (id: string) => ['model-9', 'model-13'].includes(id)

let r: Rig
beforeAll(async () => {
  r = await rig({ boards: false })
  const { db } = r.surroundings
  await layGround(db, DOCUMENTS)
  await db.sql('model.gone', `update source_document set state = 'withdrawn' where id in ('model-5', 'model-26')`)
  for (const id of ['model-9.en', 'model-13.en']) await takeDown(db, 'translation', id, '2025-04-01')
})
afterAll(() => r.close())

interface Text {
  readonly language: string
  readonly at: string
  readonly title: ReadonlySet<string>
  readonly all: ReadonlySet<string>
}
const termsOf = (...texts: string[]) =>
  new Set(texts.flatMap((one) => searchTerms(searchText(one))).map((one) => one.slice(1, -1)))

function textsOf({ id, head, versions, translation }: GroundDocument): Text[] {
  const texts: Text[] = []
  const [only] = versions
  if (only?.released) {
    const title = `${head.title} ${head.number}`
    const all = termsOf(title, ...only.clauses.map(({ text }) => text))
    texts.push({ language: 'zh', at: only.on, title: termsOf(title), all })
  }
  if (translation && !noTranslation(id)) {
    const { title = '', ...rest } = translation.words
    const all = termsOf(title, ...Object.values(rest))
    texts.push({ language: translation.language, at: translation.on, title: termsOf(title), all })
  }
  return texts
}

/** Whether terms hold a word: each neighbouring pair of Han characters, the beginning of any other word. */
function holdsWord(terms: ReadonlySet<string>, word: string): boolean {
  if (!/^\p{Script=Han}/u.test(word) || word.length === 1) return [...terms].some((term) => term.startsWith(word))
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)).every((pair) => terms.has(pair))
}

function looked(q: string, language: string, kind: string | null) {
  const words = searchWords(q)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  const rank = (all: boolean) => {
    const holds = (terms: ReadonlySet<string>) =>
      all
        ? words
            .flatMap((word) => word.match(/\p{Script=Han}+|\P{Script=Han}+/gu) ?? [])
            .every((word) => holdsWord(terms, word))
        : words.some((word) => (/^\p{Script=Han}/u.test(word) ? terms.has(word) : holdsWord(terms, word)))
    const found = DOCUMENTS.filter(({ id }) => !gone(id)).flatMap((one) => {
      const texts = textsOf(one)
      if (kind !== null && !(one.kind === kind && texts.some((text) => text.language === 'zh'))) return []
      const [best] = [language, 'zh'].flatMap((read) =>
        texts.filter((text) => text.language === read && holds(text.all)),
      )
      return best
        ? [{ one, best, inTitle: holds(best.title), weight: IMPORTANCES.indexOf(one.importance ?? 'normal') }]
        : []
    })
    const order = [
      ...[
        (it: (typeof found)[number]) => (it.inTitle ? 0 : 1),
        (it: (typeof found)[number]) => (it.best.language === language ? 0 : 1),
      ],
      ...[(it: (typeof found)[number]) => it.weight, (it: (typeof found)[number]) => -Date.parse(it.best.at)],
    ]
    return found
      .toSorted((a, b) => order.map((by) => by(a) - by(b)).find(Boolean) ?? (a.one.id < b.one.id ? -1 : 1))
      .map(
        ({ one, best, inTitle }) =>
          `${one.id} ${best.language === language ? '' : 'chinese-'}${inTitle ? 'title' : 'text'}`,
      )
  }
  if (words.length === 0) return []
  const all = rank(true)
  return all.length > 0 ? all : rank(false)
}

const ASKED = [
  ...[
    'patent',
    'licences',
    'pledging loans',
    'reduced fees of foreign nationals',
    'geograph',
    'trademark 7',
    'AI',
    'état',
    '12',
  ],
  ...[
    '专利',
    '外国人',
    '质押融资',
    '专利 质押',
    '号',
    '证',
    'AI 大模型',
    '裁决 fee',
    '沪〔2025〕12号',
    'unicorn',
    'unicorn ruling',
    '独角兽',
  ],
  ...["applicant's", "' | ! & :*", 'c/o', '大模型许可'],
]

it.each(['en', 'fr', 'zh'])('finds in %s what a look through every text finds, in the same order', async (language) => {
  for (const kind of [null, ...KINDS])
    for (const q of ASKED) {
      const expected = looked(q, language, kind)
      const given: string[] = []
      for (let after: number | null = 0; after !== null;) {
        const asked = new URLSearchParams({ q, language, after: String(after), ...(kind ? { kind } : {}) })
        const { status, body } = await r.call('GET', `/api/portal/search?${asked}`)
        expect(status).toBe(200)
        expect([q, kind, body.total]).toEqual([q, kind, expected.length])
        given.push(...body.items.map((one: { id: string; foundIn: string }) => `${one.id} ${one.foundIn}`))
        after = body.next
      }
      expect([q, kind, given]).toEqual([q, kind, expected])
    }
})
