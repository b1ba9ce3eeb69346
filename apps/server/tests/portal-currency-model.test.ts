import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { translationsRig, type TranslationsRig } from './translations-rig.ts'

type Body = Awaited<ReturnType<TranslationsRig['call']>>['body']

/** Clauses that no edit makes look like one another; each holds a fee, and may be said with or without a comma. */
const CLAUSES = [
  '请求行政裁决的当事人应当提交请求书和证据清单',
  '展会主办方可以请求驻会办公室派员调解纠纷',
  '质押融资的企业凭登记证明向受理窗口申请贴息',
  '外国居民报名参加开放月活动须出示有效证件',
] as const
const FEES = [300, 500, 800] as const

interface Said {
  readonly fee: number
  readonly comma: boolean
}
type Text = readonly Said[]

/** What anybody may do with one document and its translation; what cannot be done is refused and changes nothing. */
type Deed =
  | { readonly do: 'amount'; readonly at: number; readonly fee: number }
  | { readonly do: 'comma'; readonly at: number }
  | { readonly do: 'save'; readonly at: number }
  | { readonly do: 'decide'; readonly at: number }
  | { readonly do: 'publish' }
  | { readonly do: 'put-down' }

const place = fc.nat(CLAUSES.length - 1)
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('amount' as const), at: place, fee: fc.constantFrom(...FEES) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('comma' as const), at: place }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('save' as const), at: place }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('decide' as const), at: place }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('publish' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('put-down' as const) }) },
)

/**
 * What the public must be told, kept in the plainest way: of each published clause the changes that nobody answered. Any edit of other
 * clauses, and a draft that is not published, changes nothing of it.
 */
class Model {
  readonly text: Said[] = CLAUSES.map(() => ({ fee: 500, comma: false }))
  readonly open: ('material' | 'wording')[][] = CLAUSES.map(() => [])
  readonly drafted = new Set<number>()
  /** Clauses whose draft was overtaken by another change of the Chinese. */
  readonly behind = new Set<number>()

  change(at: number, said: Said, kind: 'material' | 'wording'): void {
    this.text[at] = said
    this.open[at]?.push(kind)
    if (this.drafted.has(at)) this.behind.add(at)
  }

  currency(): string[] {
    return this.open.map((open) => (open.includes('material') ? 'stale' : open.length > 0 ? 'wording' : 'current'))
  }
}

let r: TranslationsRig
beforeAll(async () => {
  r = await translationsRig()
})
afterAll(() => r.close())

const written = (text: Text) =>
  [
    '收费办法',
    ...text.map(
      ({ fee, comma }, at) => `第${'一二三四'[at] ?? ''}条　${CLAUSES[at] ?? ''}${comma ? '，' : ''}费用为${fee}元。`,
    ),
  ].join('\n')
const must = ({ status, body }: { status: number; body: Body }): Body => {
  if (status >= 300) throw new Error(`${status}: ${JSON.stringify(body)}`)
  return body
}

async function publish(id: string, document: string): Promise<boolean> {
  const submitted = await r.act(r.translator, id, 'submit')
  if (submitted.status >= 300) return false
  must(await r.act(r.head, id, 'pass-language'))
  const release = must(await r.reviewer('GET', `/api/desk/releases/source/${document}`))
  if (release.state !== 'published') await r.release(document)
  must(await r.onRelease(id, 'review'))
  must(await r.onRelease(id, 'publish'))
  return true
}

let count = 0
async function course(deeds: readonly Deed[]): Promise<void> {
  count += 1
  const document = `model-${count}`
  const id = `${document}.en`
  const model = new Model()
  await r.begin(document, written(model.text))
  await r.work()
  await r.release(document)
  await r.publish(id)
  const ids: string[] = (await r.view(id)).units.map((unit: Body) => unit.clause).slice(1)
  const taken = async () => {
    if ((await r.view(id)).state !== 'in-translation') must(await r.act(r.translator, id, 'take-up'))
  }
  for (const [step, one] of deeds.entries()) {
    if (one.do === 'amount' || one.do === 'comma') {
      const was = model.text[one.at] ?? { fee: 0, comma: false }
      if (one.do === 'amount' && was.fee === one.fee) continue
      const said = one.do === 'amount' ? { ...was, fee: one.fee } : { ...was, comma: !was.comma }
      model.change(one.at, said, one.do === 'amount' ? 'material' : 'wording')
      await r.change(document, written(model.text))
    } else if (one.do === 'save') {
      await taken()
      must(await r.save(r.translator, id, ids[one.at] ?? '', `Words of ${one.at} after step ${step}.`))
      model.drafted.add(one.at)
      model.behind.delete(one.at)
    } else if (one.do === 'decide') {
      const upTo = (await r.view(id)).sourceVersion
      const done = await r.act(r.head, id, 'decide', { clause: ids[one.at], upTo, reason: '英文仍然准确' })
      const open = model.open[one.at] ?? []
      expect(done.status, JSON.stringify(done.body)).toBe(open.length > 0 ? 200 : 409)
      open.length = 0
    } else if (one.do === 'publish') {
      const ready = model.drafted.size > 0 && model.behind.size === 0
      await taken()
      expect(await publish(id, document)).toBe(ready)
      if (!ready) continue
      for (const at of model.drafted) model.open[at] = []
      model.drafted.clear()
    } else if ((await r.view(id)).state === 'in-translation') must(await r.act(r.translator, id, 'put-down'))
    // Told before any job has run.
    const { clauses, standing } = must(await r.call('GET', `/api/portal/documents/${document}`))
    const told = clauses.slice(1).map((clause: Body) => clause.currency)
    expect(told, `${JSON.stringify(deeds)} at ${step}`).toEqual(model.currency())
    const all = model.currency()
    expect(standing).toBe(all.includes('stale') ? 'stale' : all.includes('wording') ? 'wording' : 'current')
    if (step % 3 === 0) await r.work()
  }
}

/** Each course takes a second or two; the long mode draws many. */
const RUNS = process.env['GONGKAI_TEST_LONG'] ? 60 : 4

it('tells of every clause what an independent model says, whatever is edited, decided and published', async () => {
  await fc.assert(fc.asyncProperty(fc.array(deed, { minLength: 4, maxLength: 9 }), course), {
    seed: 714,
    numRuns: RUNS,
  })
}, 600_000)
