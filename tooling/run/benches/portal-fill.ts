import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { RunningPlatform } from '@gongkai/testing'

const here = (name: string) => fileURLToPath(new URL(`../../../apps/server/${name}`, import.meta.url))

interface Clause {
  readonly id: string
  readonly path: readonly string[]
  readonly label: string
  readonly role: 'title' | 'clause'
  readonly text: string
}
interface Ground {
  layGround(db: object, documents: readonly object[]): Promise<void>
}
interface Opening {
  openDatabase(options: object): { close(): Promise<void> }
}

const THINGS = [
  ['专利权', 'patent right'],
  ['注册商标', 'registered trade mark'],
  ['地理标志', 'geographical indication'],
  ['商业秘密', 'trade secret'],
  ['集成电路布图设计', 'layout design of an integrated circuit'],
  ['数据知识产权', 'data intellectual property'],
  ['外观设计', 'industrial design'],
  ['植物新品种', 'new plant variety'],
] as const
const ACTS = [
  ['申请登记', 'apply for registration'],
  ['质押融资', 'pledge it for a loan'],
  ['请求行政裁决', 'request an administrative ruling'],
  ['申请费用减缴', 'apply for a reduction of fees'],
  ['备案许可合同', 'record a licence contract'],
  ['投诉侵权行为', 'complain of an infringement'],
  ['申请快速预审', 'apply for early examination'],
] as const
const WHO = [
  ['企业', 'an enterprise'],
  ['外国人', 'a foreign national'],
  ['高等学校', 'a university'],
  ['代理机构', 'an agency'],
  ['权利人', 'a right holder'],
] as const
const NUMBERS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']

/** So many are written at a time. */
const BATCH = 500

const pick = <Value>(list: readonly Value[], at: number): Value => list[at % list.length] as Value

/**
 * A policy of twelve clauses in both languages; every hundredth has a word of its own, so that a search may be rare or common, and of
 * every fourth the Chinese has changed since: a limit, and in a third version a word.
 */
function policyOf(number: number): object {
  const [thing, thingEn] = pick(THINGS, number)
  const clauses = NUMBERS.map((figure, index): Clause & { readonly en: string } => {
    const [act, actEn] = pick(ACTS, number * 3 + index)
    const [who, whoEn] = pick(WHO, number + index * 2)
    const days = 3 + ((number + index * 7) % 60)
    const rare = number % 100 === 0 && index === 5
    return {
      ...{ id: `c${index + 1}`, path: [`第${figure}条`], label: `第${figure}条`, role: 'clause' },
      text: `${who}可以就${thing}${act}，受理部门自收到申请之日起${days}个工作日内作出决定${rare ? '，并通知浦东公证处' : ''}。`,
      en: `With regard to a ${thingEn}, ${whoEn} may ${actEn}. The accepting department decides within ${days} working days of receipt${rare ? ' and informs the Pudong notary' : ''}.`,
    }
  })
  const title = `${thing}第${number}号办理规则`
  const words = Object.fromEntries(clauses.map(({ id, en }) => [id, en]))
  const first: Clause[] = [
    { id: 'title', path: [], label: '', role: 'title', text: title },
    ...clauses.map(({ en: _, ...one }) => one),
  ]
  const edited = (text: readonly Clause[], clause: string, words: string): Clause[] =>
    text.map((one) => (one.id === clause ? { ...one, text: `${one.text}${words}` } : one))
  const second = edited(first, 'c5', '情况复杂的，可以延长10个工作日。')
  const third = edited(second, 'c7', '本条自发布之日起施行。')
  const change = (clause: string, effects: readonly string[], material: boolean) => [
    { old: [clause], new: [clause], change: 'edited', effects, material },
  ]
  const since = [
    { on: '2025-05-01', released: true, clauses: second, changes: change('c5', ['date'], true) },
    { on: '2025-06-01', released: true, clauses: third, changes: change('c7', ['wording'], false) },
  ]
  return {
    ...{ id: `bench-${number}`, kind: 'policy', needs: ['get-funding'] },
    head: { title, number: `沪测〔2025〕${number}号`, issuedOn: '2025-01-01' },
    versions: [{ on: '2025-01-01', released: true, clauses: first }, ...(number % 4 === 0 ? since : [])],
    translation: {
      ...{ language: 'en', from: 1, on: '2025-02-01' },
      words: { title: `Rules No. ${number} on the ${thingEn}`, ...words },
    },
  }
}

/** Writes so many policies, with their translations, into the publication store of a platform that runs; gives how many documents it lists then. */
export async function fillPolicies({ dataDir, origin }: RunningPlatform, policies: number): Promise<number> {
  const { layGround } = (await import(here('tests/portal-ground.ts'))) as Ground
  const { openDatabase } = (await import(here('src/platform/database.ts'))) as Opening
  const lines = (await readFile(join(dataDir, 'postgres/postmaster.pid'), 'utf8')).split('\n')
  const password = (await readFile(join(dataDir, 'postgres.key'), 'utf8')).trim()
  const host = lines[4]?.trim() || lines[5]?.trim() || '127.0.0.1'
  const connection = { host, port: Number(lines[3]), user: 'gongkai', password, database: 'gongkai' }
  const db = openDatabase({ connection })
  try {
    for (let from = 1; from <= policies; from += BATCH)
      await layGround(
        db,
        Array.from({ length: Math.min(BATCH, policies - from + 1) }, (_, index) => policyOf(from + index)),
      )
  } finally {
    await db.close()
  }
  for (;;) {
    const answer = await fetch(`${origin}/api/portal/search?q=notary&language=en`)
    const listed = await fetch(`${origin}/api/portal/documents?size=1&language=en`)
    if (!answer.ok || !listed.ok) throw new Error(`the portal answers ${answer.status} and ${listed.status}`)
    const { total } = (await listed.json()) as { total: number }
    const found = ((await answer.json()) as { total: number }).total
    if (total >= policies && found >= Math.floor(policies / 100)) return total
  }
}
