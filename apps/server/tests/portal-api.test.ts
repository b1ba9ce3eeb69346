import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rig, type Rig } from './modules-rig.ts'
import { PORTAL_DOCUMENTS } from './portal-documents.ts'
import { layGround, takeDown } from './portal-ground.ts'

let r: Rig
beforeAll(async () => {
  r = await rig({ boards: false })
  await layGround(r.surroundings.db, PORTAL_DOCUMENTS)
})
afterAll(() => r.close())

const get = async (path: string) => (await r.call('GET', `/api/portal/${path}`)).body
const titles = (items: { title: { text: string } }[]) => items.map(({ title }) => title.text)

describe('a document', () => {
  it('says of each clause whether it is current, and shows both texts of exactly what changed', async () => {
    const view = await get('documents/pledge-interest')
    const stands = Object.fromEntries(
      view.clauses.map((one: { id: string; currency: string }) => [one.id, one.currency]),
    )
    expect(stands).toEqual({
      ...{ title: 'current', h1: 'current', c1: 'current', c2: 'stale', c3: 'wording', c4: 'current', c5: 'missing' },
    })
    const amount = view.clauses.find((one: { id: string }) => one.id === 'c2')
    expect([amount.before, amount.after]).toEqual([
      '贴息金额每家企业每年不超过20万元。',
      '贴息金额每家企业每年不超过30万元。',
    ])
    expect(amount.changes).toEqual([
      { version: 2, on: '2025-06-01', change: 'edited', effects: ['amount'], material: true },
    ])
    expect(view.standing).toBe('stale')
    expect(view.stale.map((one: { clause: string }) => one.clause)).toEqual(['c2', 'c5'])
    expect(view.line).toMatch(
      /^Translated 3 March 2024 from version 1\. The Chinese text has since changed: Article 2, the amount; /,
    )
    expect(view.translation).toMatchObject({ edition: 1, basis: 1, translatedOn: '2024-03-03' })
    expect(view.languages.toSorted()).toEqual(['en', 'zh'])
  })

  it('is the Chinese text itself in Chinese, and where nobody translated it', async () => {
    const chinese = await get('documents/pledge-interest?language=zh')
    expect([chinese.title, chinese.clauses.length]).toEqual([{ text: '专利权质押融资贴息办法', language: 'zh' }, 7])
    const untranslated = await get('documents/credit-rules')
    expect([untranslated.standing, untranslated.title.language, untranslated.clauses[1].chinese]).toEqual([
      'chinese-only',
      'zh',
      '对专利代理机构进行信用评价。',
    ])
  })

  it('that was replaced points to what replaced it, without what was written inside', async () => {
    const view = await get('documents/subsidy-2012')
    expect([view.validity, view.supersededBy]).toEqual([
      'superseded',
      {
        ...{ id: 'pledge-interest', url: null },
        title: { text: 'Measures for Interest Subsidies on Loans Secured by Patent Rights', language: 'en' },
      },
    ])
    expect(JSON.stringify(view)).not.toContain('内部理由')
  })

  it('shows no Chinese text that was not released: only that, where and how it changed', async () => {
    const { db } = r.surroundings
    const [base] = PORTAL_DOCUMENTS
    if (!base) throw new Error('no document')
    const versions = base.versions.map((one, index) => ({ ...one, released: index === 0 }))
    await layGround(db, [{ ...base, id: 'pledge-unreleased', versions }])
    const view = await get('documents/pledge-unreleased')
    const amount = view.clauses.find((one: { id: string }) => one.id === 'c2')
    expect([amount.currency, amount.before, amount.after]).toEqual([
      'stale',
      '贴息金额每家企业每年不超过20万元。',
      null,
    ])
    expect(view.source).toEqual({ version: 2, shown: 1, on: '2024-02-01' })
    expect(JSON.stringify(view)).not.toContain('30万元')
    await takeDown(db, 'source', 'pledge-unreleased', '2026-03-01')
    await takeDown(db, 'translation', 'pledge-unreleased.en', '2026-03-01')
  })

  it('that was taken down is said to be gone, without its text', async () => {
    const view = await get('documents/pledge-unreleased')
    expect([view.withdrawn, view.clauses, view.title.text]).toEqual([{ on: '2026-03-01' }, [], ''])
    expect(titles((await get('documents?kind=policy')).items)).toHaveLength(3)
    expect((await r.call('GET', '/api/portal/documents/none')).status).toBe(404)
    expect((await r.call('GET', '/api/portal/documents/..%2Fx')).status).toBe(404)
  })
})

describe('lists', () => {
  it('are by kind and need, the newest first, a page at a time', async () => {
    expect(titles((await get('documents?kind=policy')).items)).toEqual([
      'Measures for Interest Subsidies on Loans Secured by Patent Rights',
      '信用评价办法',
      'Measures for Patent Subsidies',
    ])
    expect((await get('documents?need=meet-us')).items.map((one: { id: string }) => one.id)).toEqual([
      'guide-mediation',
    ])
    const first = await get('documents?size=3')
    expect([first.total, first.next]).toEqual([4, 3])
    expect((await get('documents?size=3&after=3')).items).toHaveLength(1)
  })

  it('count what is translated and since when it is out of date', async () => {
    const { counts, rows } = await get('coverage')
    expect(counts).toEqual({ documents: 4, translated: 3, current: 2, wording: 0, stale: 1, untranslated: 1 })
    expect(rows[0]).toMatchObject({ id: 'pledge-interest', standing: 'stale', staleSince: '2025-06-01', importance: 2 })
  })

  it('give the table of coverage in parts, and its counts alone', async () => {
    const whole = await get('coverage')
    const [first, second] = [await get('coverage?size=3'), await get('coverage?size=3&after=3')]
    expect([...first.rows, ...second.rows]).toEqual(whole.rows)
    expect([first.next, second.next, whole.next]).toEqual([3, null, null])
    expect(await get('coverage?size=0')).toMatchObject({ counts: whole.counts, rows: [], next: null })
  })

  it('tell what became public', async () => {
    const { items } = await get('news')
    expect(items.map((one: { id: string }) => one.id)).toEqual(['pledge-interest', 'guide-mediation', 'subsidy-2012'])
    const stale = items.find((one: { id: string }) => one.id === 'pledge-interest')
    expect([stale.standing, stale.changedOn, stale.at]).toEqual(['stale', '2024-03-03', '2025-05-31T16:00:00.000Z'])
    expect((await get('places')).items).toContainEqual({
      ...{ id: 'credit-rules', kind: 'policy', languages: ['zh'], changedOn: '2023-05-05' },
    })
  })
})

describe('a search', () => {
  const search = (q: string, more = '') => get(`search?q=${encodeURIComponent(q)}${more}`)

  it('finds every word by its stem, with the passage', async () => {
    const { items, total } = await search('subsidies for loans')
    expect(total).toBe(1)
    expect(items[0]).toMatchObject({ id: 'pledge-interest', foundIn: 'title', standing: 'stale' })
    const [found] = (await search('mediation organization application')).items
    expect(found).toMatchObject({ id: 'guide-mediation', clause: 's2', clauseLabel: '二、', excerptLanguage: 'en' })
    expect(found.marks).toHaveLength(3)
  })

  it('finds what was typed in Chinese, and says that it stands in the Chinese text', async () => {
    const { items } = await search('贷款合同')
    expect(items[0]).toMatchObject({
      ...{ id: 'pledge-interest', foundIn: 'chinese-text', clause: 'c3', excerptLanguage: 'zh' },
      title: { text: 'Measures for Interest Subsidies on Loans Secured by Patent Rights', language: 'en' },
    })
  })

  it('keeps to the kind, offers what holds some of the words, and finds nothing where there is nothing', async () => {
    expect((await search('mediation', '&kind=policy')).total).toBe(0)
    expect((await search('mediation unicorns')).items.map((one: { id: string }) => one.id)).toEqual(['guide-mediation'])
    expect((await search('unicorns')).items).toEqual([])
    for (const hostile of ["'; drop table x; --", '& | ! ( )', '%', '\\', '*', '“', ' '])
      expect((await search(hostile)).items).toBeInstanceOf(Array)
  })

  it('forgets what was taken down at once, and knows what was published at once', async () => {
    const { db } = r.surroundings
    const guide = PORTAL_DOCUMENTS.find(({ id }) => id === 'guide-mediation')
    if (!guide) throw new Error('no guide')
    await layGround(db, [{ ...guide, id: 'guide-copy' }])
    expect((await search('mediation')).total).toBe(2)
    await takeDown(db, 'translation', 'guide-copy.en', '2026-03-01')
    await takeDown(db, 'source', 'guide-copy', '2026-03-01')
    expect((await search('mediation')).total).toBe(1)
  })
})

it('answers from the publication store and closed facts alone', async () => {
  const { db } = r.surroundings
  const addresses = [
    ...[
      'documents',
      'documents/pledge-interest',
      'documents/pledge-interest?language=zh',
      'coverage',
      'news',
      'places',
    ],
    `search?q=${encodeURIComponent('贷款')}`,
  ]
  const answers = async () =>
    Promise.all(addresses.map(async (path) => ({ ...(await get(path)), requestId: undefined })))
  const before = await answers()
  const inner = ['event', 'release_item', 'source_import', 'translation_unit', 'translation_unit_past']
  const rename = (from: string, to: string) =>
    db.script(inner.map((table) => `alter table ${table}${from} rename to ${table}${to}`).join(';'))
  await rename('', '_away')
  try {
    expect(await answers()).toEqual(before)
  } finally {
    await rename('_away', '')
  }
})
