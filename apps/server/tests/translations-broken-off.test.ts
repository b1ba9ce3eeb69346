import { afterAll, beforeAll, expect, it } from 'vitest'
import { serverModules } from '../src/modules/index.ts'
import type { Database } from '../src/platform/database.ts'
import type { Answer } from './modules-rig.ts'
import { RULES } from './sources-rig.ts'
import { crowdFaults } from './translations-crowd.ts'
import { translationsRig, type TranslationsRig } from './translations-rig.ts'

const MOST_STATEMENTS = 200
/** The long mode loses it before every single one. */
const STEP = process.env['GONGKAI_TEST_LONG'] ? 1 : 4
const TABLES = [
  ...['source_document', 'source_version', 'source_import', 'translation', 'translation_unit', 'translation_unit_past'],
  ...['release_item', 'release_approval', 'release_publication', 'event', 'event_head', 'outbox'],
] as const

/** Before which statement of the modules the connection is lost, as when the server is killed; never where it is null. */
let lostBefore: number | null = null
let asked = 0

function losing(db: Database): Database {
  return {
    kysely: () => db.kysely(),
    async sql(...statement) {
      asked += 1
      if (asked === lostBefore) await db.script('select pg_terminate_backend(pg_backend_pid())')
      return db.sql(...statement)
    },
    script: (text) => db.script(text),
    transaction: (work) => db.transaction(work),
    apart: (work) => db.apart(work),
    afterCommit: (action) => db.afterCommit(action),
    close: () => db.close(),
  }
}

let r: TranslationsRig
beforeAll(async () => {
  r = await translationsRig({
    modules: (surroundings) => serverModules({ ...surroundings, db: losing(surroundings.db) }),
  })
  await r.begin('rules')
  await r.work()
  await r.release('rules')
})
afterAll(() => r.close())

/** Every row of what an act may touch. */
async function rows(): Promise<string> {
  const kept = await Promise.all(
    TABLES.map(async (table) => {
      const [row] = await r.surroundings.db.sql<{ all: string | null }>(
        `rows.${table}`,
        `select md5(string_agg(t::text, ' ' order by t::text)) as all from ${table} t`,
      )
      return `${table} ${row?.all ?? ''}`
    }),
  )
  return kept.join('\n')
}

/** Loses the connection before one statement of an act after the other; gives how many there are, and how it went when nothing was lost. */
async function brokenOff(
  act: () => Promise<Answer>,
): Promise<{ readonly statements: number; readonly answer: Answer }> {
  const before = await rows()
  for (let lost = 1; lost <= MOST_STATEMENTS; lost += STEP) {
    asked = 0
    lostBefore = lost
    const answer = await act()
    lostBefore = null
    if (asked < lost) return { statements: asked, answer }
    expect(answer.status, `lost before statement ${lost}`).toBeGreaterThanOrEqual(500)
    expect(await rows(), `lost before statement ${lost}`).toBe(before)
  }
  throw new Error('an act of that many statements')
}

it('leaves nothing half of an adoption or a publication, whichever statement a lost connection comes before', async () => {
  const id = 'rules.en'
  await r.act(r.translator, id, 'take-up')
  await r.translate(id)
  await r.act(r.translator, id, 'submit')
  const inLanguageReview = await r.view(id)
  const passed = await brokenOff(() =>
    r.head('POST', `/api/desk/translations/${id}/actions/pass-language`, { version: inLanguageReview.version }),
  )
  expect([passed.answer.status, passed.statements > 10]).toEqual([200, true])
  expect((await r.onRelease(id, 'review')).status).toBe(200)
  const { version } = (await r.reviewer('GET', `/api/desk/releases/translation/${id}`)).body
  const published = await brokenOff(() =>
    r.reviewer('POST', `/api/desk/releases/translation/${id}/publish`, { version, input: {} }),
  )
  expect([published.answer.status, published.statements > 10]).toEqual([200, true])
  const imported = await r.paste('rules', RULES.replace('500元', '800元'))
  const adopted = await brokenOff(() => r.adopt(imported))
  expect([adopted.answer.status, adopted.statements > 10]).toEqual([200, true])
  await r.work()
  expect(await r.view(id)).toMatchObject({ state: 'stale', sourceVersion: 2 })
  expect(await crowdFaults(r, [])).toEqual([])
}, 60_000)
