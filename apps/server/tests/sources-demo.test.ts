import { TRANSLATION_STATES } from '@gongkai/translation/values'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyRecord } from '../src/cli/audit-record.ts'
import { demoTexts, loadInternationalPortal } from '../src/demo/international-portal/index.ts'
import { findDocument, releasedSource, releasedVersions } from '../src/modules/sources/index.ts'
import { listTranslations, publicCurrencies } from '../src/modules/translations/index.ts'
import { rig, type Rig } from './modules-rig.ts'

let r: Rig
beforeAll(async () => {
  r = await rig({ boards: false, now: Date.parse('2026-11-23T10:00:00+08:00') })
  await r.surroundings.db.transaction(() => loadInternationalPortal(r.surroundings))
}, 60_000)
afterAll(() => r.close())

describe('the international portal of the demonstration', () => {
  it('brings every document to where its file says, and is in every state', async () => {
    const rows = await listTranslations(r.surroundings.db, {})
    const told = (await demoTexts()).map(({ head }) => [head.get('id'), head.get('state')])
    expect(rows.map(({ document, state }) => [document, state]).sort()).toEqual(told.sort())
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(TRANSLATION_STATES))
  })

  it('shows clauses that are stale, that wait for their wording, that are new, and a version mended since', async () => {
    const currencies = await publicCurrencies(r.surroundings.db, 'en')
    const found = new Set(currencies.flatMap(({ clauses }) => clauses.map(({ currency }) => currency)))
    expect([...found].sort()).toEqual(expect.arrayContaining(['current', 'missing', 'stale', 'wording']))
    const { document, clauses } = currencies.find((one) => one.document === 'patent-dispute-ruling') ?? {}
    expect(document).toBe('patent-dispute-ruling')
    expect(clauses?.filter(({ currency }) => currency !== 'current').map(({ currency }) => currency)).toEqual([
      'stale',
      'wording',
    ])
  })

  it('leads from what was replaced and taken down to what stands now', async () => {
    const { db } = r.surroundings
    expect(await findDocument(db, 'patent-subsidy-2012')).toMatchObject({
      state: 'withdrawn',
      ended: { how: 'superseded', by: { document: 'pledge-financing' } },
    })
    expect(await releasedSource(db, 'patent-subsidy-2012')).toBeNull()
    expect((await releasedVersions(db, 'open-licence')).map(({ shape }) => shape.version)).toEqual([1, 2, 3])
  })

  it('is a record that holds', async () => {
    expect((await verifyRecord(r.surroundings)).broken).toEqual([])
  })
})
