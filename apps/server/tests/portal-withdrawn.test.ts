import { setImmediate as turn } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { refreshEntries } from '../src/modules/portal/entries.ts'
import { HEAD, RULES } from './sources-rig.ts'
import { translationsRig, type TranslationsRig } from './translations-rig.ts'

type Body = Awaited<ReturnType<TranslationsRig['call']>>['body']

let r: TranslationsRig
const must = ({ status, body }: { status: number; body: Body }): Body => {
  if (status >= 300) throw new Error(`${status}: ${JSON.stringify(body)}`)
  return body
}

async function published(id: string, title: string): Promise<void> {
  await r.register(id)
  must(await r.adopt(await r.paste(id, RULES.replace('专利纠纷处理办法', title)), { head: { ...HEAD, title } }))
  await r.work()
  await r.release(id)
  await r.publish(`${id}.en`)
  await r.work()
}

beforeAll(async () => {
  r = await translationsRig()
  await published('standing', '专利纠纷处理办法')
  await published('away', '专利纠纷调解办法')
  await published('before', '专利纠纷旧办法')
}, 60_000)
afterAll(() => r.close())

const read = async (address: string): Promise<Body> => must(await r.call('GET', address))
async function onSource(id: string, action: string, input: object): Promise<void> {
  const { version } = must(await r.keeper('GET', `/api/desk/sources/${id}`))
  must(await r.keeper('POST', `/api/desk/sources/${id}/actions/${action}`, { version, ...input }))
}

/** Everywhere the public may come upon a document. */
async function seen(id: string): Promise<Record<string, boolean>> {
  const holds = async (address: string, among: (body: Body) => { id: string }[]) =>
    among(await read(address)).some((one) => one.id === id)
  const items = ({ items }: Body) => items
  const text = async (address: string) => JSON.stringify(await read(address)).includes(id)
  return {
    list: await holds('/api/portal/documents', items),
    chinese: await holds('/api/portal/documents?language=zh', items),
    search: await holds('/api/portal/search?q=patent', items),
    searchInChinese: await holds(`/api/portal/search?q=${encodeURIComponent('纠纷')}`, items),
    news: await holds('/api/portal/news', items),
    chineseNews: await holds('/api/portal/news?language=zh', items),
    places: await holds('/api/portal/places', items),
    coverage: await holds('/api/portal/coverage', ({ rows }) => rows),
    related: await holds('/api/portal/documents/standing', ({ related }) => related),
    successor: await text('/api/portal/documents/before'),
    readable: (await read(`/api/portal/documents/${id}`)).clauses.length > 0,
  }
}

const everywhere = (shown: boolean) => Object.fromEntries(Object.keys(PLACES).map((place) => [place, shown]))
const PLACES = {
  ...{ list: 0, chinese: 0, search: 0, searchInChinese: 0, news: 0, chineseNews: 0, places: 0, coverage: 0 },
  ...{ related: 0, successor: 0, readable: 0 },
}
const about = async (document: string) => {
  const body = {
    ...{ language: 'en', subject: 'Fee', body: 'Is there a fee?', contact: { name: 'Jane Roe' }, mayPublish: false },
    ...{ about: { document }, challenge: await r.challenge() },
  }
  return r.call('POST', '/api/portal/enquiries?lang=en', body)
}
/** Whether every segment of it is marked in the memory. */
const marked = async () => {
  const [row] = await r.surroundings.db.sql<{ marked: boolean }>(
    'marked',
    `select bool_and(withdrawn) as marked from memory_segment where document = 'away'`,
    [],
  )
  return row?.marked
}

it('takes a document away everywhere in the moment it is taken down at its source, and brings it back', async () => {
  await onSource('before', 'end', { how: 'superseded', on: '2026-01-01', by: { document: 'away' }, reason: '被代替' })
  expect(await seen('away')).toEqual(everywhere(true))
  expect((await read('/api/portal/documents')).total).toBe(3)
  expect(await marked()).toBe(false)

  await onSource('away', 'withdraw', { on: '2026-03-02', reason: '撤下' })
  // No job has run yet.
  expect(await seen('away')).toEqual(everywhere(false))
  expect((await read('/api/portal/documents')).total).toBe(2)
  expect((await read('/api/portal/search?q=patent')).total).toBe(2)
  expect(await read('/api/portal/documents/away')).toMatchObject({
    withdrawn: { on: '2026-03-02' },
    title: { text: '' },
    titleZh: '',
    languages: [],
  })
  expect((await about('away')).body).toMatchObject({ code: 'unknown-document' })
  await r.work()
  expect(await marked()).toBe(true)

  await onSource('away', 'restore', { reason: '恢复' })
  await r.work()
  expect(await seen('away')).toEqual(everywhere(true))
  expect(await marked()).toBe(false)
  expect((await about('away')).status).toBe(201)
})

it('leaves a translation taken down by its own reviewer when its source comes back', async () => {
  await onSource('away', 'withdraw', { on: '2026-03-02', reason: '撤下' })
  await r.work()
  expect((await r.onRelease('away.en', 'withdraw', { reason: '译文有误' })).status).toBe(200)
  await onSource('away', 'restore', { reason: '恢复' })
  await r.work()
  expect(await r.view('away.en')).toMatchObject({ state: 'withdrawn', standing: false })
  expect((await read('/api/portal/documents/away')).standing).toBe('chinese-only')
})

it('is read by nobody once it is taken down, though the entries are just being made', async () => {
  await published('while', '专利纠纷新办法')
  const { db } = r.surroundings
  await refreshEntries(db)
  const gate = Promise.withResolvers<void>()
  const reached = Promise.withResolvers<void>()
  const counted = Promise.withResolvers<void>()
  let late = false
  const slow: typeof db = {
    kysely: () => db.kysely(),
    async sql<Row extends object>(...asked: Parameters<typeof db.sql>) {
      const rows = await db.sql<Row>(...asked)
      if (late && asked[0] === 'publishing.count-releases') counted.resolve()
      if (asked[0] !== 'publishing.current-versions') return rows
      reached.resolve()
      await gate.promise
      return rows
    },
    script: (text) => db.script(text),
    transaction: (work) => db.transaction(work),
    apart: (work) => db.apart(work),
    afterCommit: (action) => db.afterCommit(action),
    close: () => db.close(),
  }
  const first = refreshEntries(slow)
  await reached.promise
  expect((await r.onRelease('while.en', 'withdraw', { reason: '有误' })).status).toBe(200)
  late = true
  const second = refreshEntries(slow).then(() =>
    db.sql('entries-of-while', "select language from portal_entry where document = 'while'"),
  )
  await counted.promise
  await turn()
  gate.resolve()
  await first
  expect(await second).toEqual([{ language: 'zh' }])
})

it('what is filed as more important leads the table of coverage at once, and a search once that was heard', async () => {
  expect((await read('/api/portal/coverage')).rows[0].id).not.toBe('before')
  await onSource('before', 'describe', { kind: 'policy', needs: ['act-against-infringement'], importance: 'high' })
  expect((await read('/api/portal/coverage')).rows[0]).toMatchObject({ id: 'before', importance: 2 })
  await r.work()
  expect((await read('/api/portal/search?q=patent')).items[0].id).toBe('before')
})

it('leads on past a successor that was taken down to what took its place in turn', async () => {
  const successor = async () => (await read('/api/portal/documents/before')).supersededBy?.id ?? null
  expect(await successor()).toBe('away')
  await onSource('away', 'withdraw', { on: '2026-03-02', reason: '撤下' })
  expect(await successor()).toBeNull()
  await onSource('away', 'end', { how: 'superseded', on: '2026-03-01', by: { document: 'standing' }, reason: '被代替' })
  expect(await successor()).toBe('standing')
  await onSource('away', 'restore', { reason: '恢复' })
  expect(await successor()).toBe('away')
})
