import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { verifyRecord } from '../src/cli/audit-record.ts'
import { rig, type Answer, type Call, type Rig } from './modules-rig.ts'

const IDS = ['one', 'two', 'three', 'four'] as const
const WORDS = ['甲词', '乙词', '丙词', '丁词'] as const

let r: Rig
let translators: readonly Call[]
let head: Call
let reviewer: Call
beforeAll(async () => {
  r = await rig()
  translators = [await r.as('international'), await r.as('international-2')]
  head = await r.as('international-head')
  reviewer = await r.as('reviewer')
})
afterAll(() => r.close())

interface Drawn {
  readonly act: number
  readonly term: number
  readonly other: number
}
type Act = (drawn: Drawn) => Promise<Answer>

const entryOf = ({ term, other }: Drawn) => ({
  ...{ zh: WORDS[other % 2 === 0 ? term : other] ?? '', en: `word ${term} ${other}`, source: '测试', domain: 'ip' },
  definition: { zh: '释义', en: 'meaning' },
})
const onTerm = async (call: Call, { term }: Drawn, action: string, input: object = {}) => {
  const { version } = (await head('GET', `/api/desk/glossary/${IDS[term]}`)).body
  return call('POST', `/api/desk/glossary/${IDS[term]}/${action}`, { version: version ?? 1, ...input })
}
const onRelease = async (action: string) => {
  const { version } = (await reviewer('GET', '/api/desk/releases/glossary/terms')).body
  return reviewer('POST', `/api/desk/releases/glossary/terms/${action}`, { version: version ?? 1, input: {} })
}
const by = ({ other }: Drawn) => translators[other % 2] ?? head

const ACTS: readonly Act[] = [
  (drawn) => by(drawn)('POST', '/api/desk/glossary', { id: IDS[drawn.term], entry: entryOf(drawn), reason: '新词' }),
  (drawn) => onTerm(by(drawn), drawn, 'revise', { entry: entryOf(drawn), reason: '改' }),
  (drawn) => onTerm(head, drawn, 'approve'),
  (drawn) => onTerm(head, drawn, 'approve'),
  (drawn) => onTerm(head, drawn, 'retire', { reason: '改用', replacedBy: IDS[drawn.other] }),
  (drawn) => onTerm(head, drawn, 'restore', { reason: '恢复' }),
  (drawn) => by(drawn)('POST', '/api/desk/glossary-release', { note: `第${drawn.other}次` }),
  () => onRelease('review'),
  () => onRelease('publish'),
]

interface TermRow {
  id: string
  state: string
  facts: { entry: { zh: string } | null; retired: { replacedBy: string | null } | null }
}

/** What no order of acts may leave: two entries that hold for one Chinese word, a ring of replacements, bytes that nobody approved. */
async function faults(): Promise<string[]> {
  const { db } = r.surroundings
  const rows = await db.sql<TermRow>('crowd.terms', 'select id, state, facts from glossary_term order by id')
  const holding = rows.filter(({ state }) => state === 'approved').map(({ facts }) => facts.entry?.zh)
  const heirs = new Map(rows.map(({ id, facts }) => [id, facts.retired?.replacedBy ?? null]))
  const rings = rows.filter(({ id }) => {
    let at = heirs.get(id) ?? null
    for (let step = 0; at !== null && at !== id && step < IDS.length; step++) at = heirs.get(at) ?? null
    return at === id
  })
  const bytes = await db.sql<{ version: number }>(
    'crowd.glossary-bytes',
    `select p.version from release_publication p left join release_approval a on a.id = p.approval_id
     where p.kind = 'glossary' and a.content is distinct from p.content`,
  )
  return [
    ...(new Set(holding).size < holding.length ? [`two entries for one word: ${holding.join()}`] : []),
    ...rings.map(({ id }) => `${id} is replaced by itself`),
    ...bytes.map(({ version }) => `edition ${version} is not what was approved`),
    ...(await verifyRecord(r.surroundings)).broken.map((one) => JSON.stringify(one)),
  ]
}

const drawn: fc.Arbitrary<Drawn> = fc.record({ act: fc.nat(10_000), term: fc.nat(3), other: fc.nat(3) })
const CROWDS = process.env['GONGKAI_TEST_LONG'] ? 100 : 12

it('holds whatever forty connections do to the glossary at once', async () => {
  const done = new Map<number, number>()
  for (const [round, crowd] of fc
    .sample(fc.array(drawn, { minLength: 40, maxLength: 40 }), { seed: 11, numRuns: CROWDS })
    .entries()) {
    const answers = await Promise.all(crowd.map((one) => ACTS[one.act % ACTS.length]?.(one)))
    for (const [at, answer] of answers.entries()) {
      expect(answer?.status, JSON.stringify(crowd[at])).toBeLessThan(500)
      const act = (crowd[at]?.act ?? 0) % ACTS.length
      if (answer?.status === 200) done.set(act, (done.get(act) ?? 0) + 1)
    }
    expect(await faults(), `crowd ${round}`).toEqual([])
  }
  // Not all of it was refused.
  expect(done.size).toBeGreaterThan(3)
}, 600_000)
