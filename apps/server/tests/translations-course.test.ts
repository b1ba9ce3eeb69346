import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyRecord } from '../src/cli/audit-record.ts'
import { currentEdition, publicCurrency } from '../src/modules/translations/index.ts'
import { RULES } from './sources-rig.ts'
import { translationsRig, type TranslationsRig } from './translations-rig.ts'

let r: TranslationsRig
beforeAll(async () => {
  r = await translationsRig()
})
afterAll(() => r.close())

/** A document with a first edition, its Chinese released. */
async function published(document: string): Promise<string> {
  await r.begin(document)
  await r.work()
  await r.release(document)
  await r.publish(`${document}.en`)
  return `${document}.en`
}

describe('a translation', () => {
  it('goes from a first text to a published edition through two reviews by others', async () => {
    await r.begin('course')
    await r.work()
    const id = 'course.en'
    expect(await r.view(id)).toMatchObject({ state: 'untranslated', edition: 0, limit: { limit: 'translate' } })
    expect((await r.save(r.translator, id, 'title', 'Measures')).body.code).toBe('translation-wrong-state')
    expect((await r.act(r.translator, id, 'take-up')).body).toMatchObject({ state: 'in-translation', mayEdit: true })
    expect((await r.act(r.translator, id, 'submit')).body).toMatchObject({
      code: 'units-not-ready',
      facts: { clauses: 5 },
    })
    await r.translate(id)
    expect((await r.act(r.translator, id, 'submit')).body).toMatchObject({
      state: 'language-review',
      submitted: { sourceVersion: 1, misfit: null },
      limit: { limit: 'language-review' },
    })
    expect((await r.save(r.second, id, 'title', 'Rules')).body.code).toBe('units-in-review')
    expect((await r.act(r.translator, id, 'pass-language')).body.code).toBe('not-your-role')
    expect((await r.act(r.head, id, 'pass-language')).body.state).toBe('policy-review')
    expect((await r.onRelease(id, 'review')).status).toBe(200)
    expect((await r.onRelease(id, 'publish')).body).toMatchObject({ code: 'translation-source-unreleased' })
    await r.release('course')
    expect((await r.onRelease(id, 'publish')).status).toBe(200)
    const view = await r.view(id)
    expect(view).toMatchObject({
      state: 'current',
      edition: 1,
      standing: true,
      limit: null,
      counts: { clauses: 5, current: 5 },
      line: 'Translated 2 March 2026 from version 1. It agrees with the Chinese text of today.',
    })
    const { db } = r.surroundings
    const edition = await currentEdition(db, 'course', 'en')
    expect(edition?.details.units).toHaveLength(5)
    expect(edition?.details.title).toBe('Measures for Handling Patent Disputes')
    expect(await publicCurrency(db, 'course', 'en')).toMatchObject({ standing: 'current', staleSince: null })
  })

  it('is stale in exactly the clause whose amount changed, in the moment the version is adopted', async () => {
    const id = await published('amount')
    const next = RULES.replace('500元', '800元').replace('第四条　本办法', '第四条　本办法，')
    await r.change('amount', next)
    const { db } = r.surroundings
    // No job has run yet: what the public is told does not wait for one.
    const at = await publicCurrency(db, 'amount', 'en')
    expect(at?.clauses.map(({ currency }) => currency)).toEqual(['current', 'current', 'stale', 'current', 'wording'])
    expect(at?.line).toMatchObject({
      standing: 'stale',
      version: 2,
      changed: [{ label: '第二条', change: 'edited', effects: ['amount'] }],
      wording: 1,
    })
    expect((await r.view(id)).state).toBe('current')
    await r.work()
    expect(await r.view(id)).toMatchObject({
      state: 'stale',
      line:
        'Translated 2 March 2026 from version 1. The Chinese text has since changed: Article 2, the amount. ' +
        'The wording of one clause has changed in Chinese without changing what it means.',
      limits: [{ limit: 'stale' }, { limit: 'wording' }],
    })
    expect((await r.call('GET', '/api/desk/translations')).status).toBe(401)

    // Mended: the clause that nobody touched keeps its old basis and stays as it was.
    const fee = at?.clauses[2]?.clause ?? ''
    await r.act(r.translator, id, 'take-up')
    expect((await r.act(r.translator, id, 'submit')).body.code).toBe('nothing-translated-anew')
    await r.save(r.translator, id, fee, 'The fee for a request is CNY 800 for each case.')
    await r.act(r.translator, id, 'submit')
    const read = (await r.view(id)).units
    expect(read.map((unit: { read: boolean }) => unit.read)).toEqual([true, true, false, true, true])
    expect((await r.act(r.head, id, 'pass-language')).status).toBe(200)
    await r.release('amount')
    await r.onRelease(id, 'review')
    expect((await r.onRelease(id, 'publish')).status).toBe(200)
    const mended = await publicCurrency(db, 'amount', 'en')
    expect(mended?.clauses.map(({ currency }) => currency)).toEqual([
      'current',
      'current',
      'current',
      'current',
      'wording',
    ])
    expect(await r.view(id)).toMatchObject({ state: 'current', edition: 2, limits: [{ limit: 'wording' }] })
    expect((await currentEdition(db, 'amount', 'en'))?.note).toBe(
      'Translated anew from version 2 of the Chinese text: Article 2.',
    )
  })

  it('is current again by a decision on the clause, made by another than its translator, for the text that stands', async () => {
    const id = await published('decided')
    await r.change('decided', RULES.replace('十日内', '十五日内'))
    await r.work()
    const { units } = await r.view(id)
    const clause = units.find((unit: { currency: string }) => unit.currency === 'stale').clause
    const say = { clause, upTo: 2, reason: '英文写的是十五日' }
    expect((await r.act(r.translator, id, 'decide', say)).body.code).toBe('not-your-role')
    expect((await r.act(r.head, id, 'decide', { ...say, upTo: 1 })).body.code).toBe('decided-on-another-version')
    expect((await r.act(r.head, id, 'decide', { ...say, clause: 'title' })).body.code).toBe('clause-not-stale')
    expect((await r.act(r.head, id, 'decide', { ...say, reason: '' })).status).toBe(400)
    expect((await r.act(r.head, id, 'decide', say)).body).toMatchObject({ state: 'current', limits: [] })
    const { db } = r.surroundings
    const one = (await publicCurrency(db, 'decided', 'en'))?.clauses.find((each) => each.clause === clause)
    expect(one).toMatchObject({ currency: 'current', stillRight: { version: 2 } })
    // The next change of the same clause is another matter.
    await r.change('decided', RULES.replace('十日内', '二十日内'))
    expect((await publicCurrency(db, 'decided', 'en'))?.standing).toBe('stale')
  })

  it('is tentative until an edition of the same words says that it is confirmed', async () => {
    await r.begin('tentative')
    await r.work()
    await r.release('tentative')
    const id = 'tentative.en'
    const waits = async (call: TranslationsRig['head']) => (await r.view(id, call)).waitsForYou
    expect(await Promise.all([r.translator, r.head, r.reviewer].map(waits))).toEqual([true, true, false])
    await r.act(r.translator, id, 'take-up')
    expect(await Promise.all([r.translator, r.second].map(waits))).toEqual([true, false])
    await r.translate(id)
    await r.act(r.translator, id, 'submit', { tentative: true })
    expect(await Promise.all([r.translator, r.head].map(waits))).toEqual([false, true])
    await r.act(r.head, id, 'pass-language')
    expect(await Promise.all([r.head, r.reviewer].map(waits))).toEqual([false, true])
    await r.onRelease(id, 'review')
    await r.onRelease(id, 'publish')
    const { db } = r.surroundings
    expect(await publicCurrency(db, 'tentative', 'en')).toMatchObject({ tentative: true, line: { tentative: true } })
    expect((await r.view(id)).line).toContain('Tentative: an expert has still to confirm it.')

    await r.act(r.translator, id, 'take-up')
    await r.act(r.translator, id, 'submit', { tentative: false })
    await r.act(r.head, id, 'pass-language')
    await r.onRelease(id, 'review')
    expect((await r.onRelease(id, 'publish')).status).toBe(200)
    expect(await currentEdition(db, 'tentative', 'en')).toMatchObject({ edition: 2, note: 'Confirmed anew.' })
    expect(await publicCurrency(db, 'tentative', 'en')).toMatchObject({ tentative: false })
  })

  it('is put down without a trace in public, and what was written waits for the next time', async () => {
    const id = await published('down')
    await r.act(r.second, id, 'take-up')
    await r.save(r.second, id, 'title', 'Other title', { ready: false })
    expect((await r.act(r.second, id, 'put-down')).body).toMatchObject({ state: 'current', edition: 1 })
    expect((await currentEdition(r.surroundings.db, 'down', 'en'))?.details.title).toBe(
      'Measures for Handling Patent Disputes',
    )
    expect((await r.act(r.second, id, 'take-up')).body.units[0]).toMatchObject({ text: 'Other title', ready: false })
  })

  it('is counted in the coverage, the worst first', async () => {
    const { body } = await r.head('GET', '/api/desk/translation-coverage?language=en')
    const { documents, ...counts } = body.counts
    expect(documents).toBe(Object.values(counts).reduce((sum: number, one) => sum + Number(one), 0))
    expect(body.rows[0]).toMatchObject({ document: 'decided', currency: 'stale', staleSince: '2026-03-02' })
    expect((await r.head('GET', '/api/desk/translation-coverage?language=xx')).body.code).toBe('unknown-language')
  })

  it('says who reviewed and published it, though the release was acted on', async () => {
    const id = await published('who')
    const named = async (lang: string) =>
      (await r.head('GET', `/api/desk/translations/${encodeURIComponent(id)}?lang=${lang}`)).body.history
        .filter(({ action }: { action: string }) => ['pass-language', 'be-approved', 'be-published'].includes(action))
        .map(({ byName }: { byName: string }) => byName)
    expect(await named('zh')).toEqual(['方知远', '陆建平', '陆建平'])
    expect(await named('en')).not.toContain('the system')
    expect((await named('en')).join()).not.toMatch(/\p{Script=Han}/u)
  })

  it('keeps the record that its history gives', async () => {
    const report = await verifyRecord(r.surroundings)
    expect(report.broken).toEqual([])
  })
})
