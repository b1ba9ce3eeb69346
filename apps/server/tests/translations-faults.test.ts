import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyRecord } from '../src/cli/audit-record.ts'
import { currentEdition, publicCurrency } from '../src/modules/translations/index.ts'
import type { Answer } from './modules-rig.ts'
import { RULES } from './sources-rig.ts'
import { translationsRig, WORDS, type TranslationsRig } from './translations-rig.ts'

type Body = Answer['body']

let r: TranslationsRig
beforeAll(async () => {
  r = await translationsRig()
})
afterAll(() => r.close())

/** A document whose translation is being worked on, its Chinese released. */
async function takenUp(document: string): Promise<string> {
  await r.begin(document)
  await r.work()
  await r.release(document)
  await r.act(r.translator, `${document}.en`, 'take-up')
  return `${document}.en`
}

async function inPolicyReview(document: string): Promise<string> {
  const id = await takenUp(document)
  await r.translate(id)
  await r.act(r.translator, id, 'submit')
  await r.act(r.head, id, 'pass-language')
  return id
}

const clauseOf = async (id: string, label: string): Promise<Body> =>
  (await r.view(id)).units.find((unit: Body) => unit.label === label)

describe('two translators on one clause', () => {
  it('meet with both texts, and neither is lost', async () => {
    const id = await takenUp('two')
    const { clause } = await clauseOf(id, '第二条')
    const at = (text: string, unitVersion: number, ready = false) => ({ unitVersion, text, basis: 1, ready })
    const url = `/api/desk/translations/${id}/units/${clause}?lang=en`
    expect((await r.translator('POST', url, at('The fee is CNY 500.', 0))).body).toMatchObject({ kept: true })
    const lost = await r.second('POST', url, at('A request costs 500 yuan.', 0))
    expect(lost).toMatchObject({
      status: 200,
      body: {
        kept: false,
        conflict: {
          theirs: { text: 'The fee is CNY 500.', unitVersion: 1, byName: '程雨薇' },
          yours: { text: 'A request costs 500 yuan.', basis: 1 },
        },
        unit: { text: 'The fee is CNY 500.', unitVersion: 1 },
      },
    })
    // A retried save is no conflict.
    expect((await r.translator('POST', url, at('The fee is CNY 500.', 0))).body).toMatchObject({ kept: true })
    const merged = await r.second('POST', url, at('The fee for a request is CNY 500.', 1, true))
    expect(merged.body).toMatchObject({ kept: true, unit: { unitVersion: 2, byName: '罗嘉禾', ready: true } })
    const past = await r.translator('GET', `/api/desk/translations/${id}/units/${clause}/versions`)
    expect(past.body.items).toMatchObject([{ text: 'The fee is CNY 500.', byName: '程雨薇', unitVersion: 1 }])
  })

  it('save at the same moment, and one of them hears of it', async () => {
    const id = await takenUp('race')
    const url = `/api/desk/translations/${id}/units/title`
    const answers = await Promise.all(
      [r.translator, r.second, r.head].map((call, at) =>
        call('POST', url, { unitVersion: 0, text: `Title ${at}`, basis: 1 }),
      ),
    )
    expect(answers.filter(({ body }) => body.kept)).toHaveLength(1)
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  })
})

describe('words that cannot be kept', () => {
  it('are refused with the reason and what to do', async () => {
    const id = await takenUp('refused')
    const say = async (call: TranslationsRig['translator'], clause: string, more: object) =>
      (
        await call('POST', `/api/desk/translations/${id}/units/${clause}?lang=en`, {
          unitVersion: 0,
          text: 'x',
          basis: 1,
          ...more,
        })
      ).body.code
    expect(await say(r.translator, 'nowhere', {})).toBe('unit-not-in-source')
    expect(await say(r.translator, 'title', { basis: 7 })).toBe('unit-basis-unknown')
    expect(await say(r.translator, 'title', { text: '  ', ready: true })).toBe('unit-empty')
    expect(await say(r.reviewer, 'title', {})).toBe('not-your-role')
    const protection = await r.as('protection')
    expect(await say(protection, 'title', {})).toBe('translation-of-another-department')
    expect((await protection('GET', `/api/desk/translations/${id}`)).body.mayEdit).toBe(false)
  })

  it('of a machine stay a suggestion until a person marks them ready', async () => {
    const id = await takenUp('machine')
    await r.translate(id)
    await r.save(r.translator, id, 'title', 'Machine title', { origin: 'machine', ready: false })
    const unit = (await r.view(id)).units[0]
    expect(unit).toMatchObject({ origin: 'machine', fault: { code: 'suggestion' } })
    expect((await r.act(r.translator, id, 'submit')).body).toMatchObject({
      code: 'units-not-ready',
      facts: { clauses: 1 },
    })
  })
})

describe('a Chinese text that is replaced while its translation is reviewed', () => {
  it('voids the approval and says why; what was read stays read', async () => {
    const id = await inPolicyReview('replaced')
    expect((await r.onRelease(id, 'review')).status).toBe(200)
    await r.change('replaced', RULES.replace('十日内', '十五日内'))
    await r.release('replaced')
    const refused = await r.onRelease(id, 'publish')
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'translation-source-changed', facts: { version: 2, from: 1 } },
    })
    expect(refused.body.message).toContain('no longer fits')
    await r.work()
    expect(await r.view(id)).toMatchObject({
      state: 'policy-review',
      submitted: { approved: true, misfit: { because: 'source-changed' } },
    })
    expect(await currentEdition(r.surroundings.db, 'replaced', 'en')).toBeNull()

    const back = await r.act(r.translator, id, 'take-back', { reason: '中文有新版本' })
    expect(back.body.state).toBe('in-translation')
    const units = back.body.units.map(({ read, fault }: Body) => [read, fault?.code ?? null])
    expect(units).toEqual([
      [true, null],
      [true, null],
      [true, null],
      [true, 'behind'],
      [true, null],
    ])
    expect((await r.act(r.translator, id, 'submit')).body).toMatchObject({ facts: { clauses: 1 } })
    // The old approval opens nothing: the release waits for what is submitted next.
    expect((await r.onRelease(id, 'publish')).body.code).toBe('translation-not-submitted')
    const { clause } = await clauseOf(id, '第三条')
    await r.save(r.translator, id, clause, 'A party shall answer within fifteen days of receiving the notice.')
    expect((await r.act(r.translator, id, 'submit')).body.state).toBe('language-review')
    await r.act(r.head, id, 'pass-language')
    expect((await r.onRelease(id, 'publish')).status).toBe(409)
    await r.onRelease(id, 'review')
    expect((await r.onRelease(id, 'publish')).status).toBe(200)
    expect((await currentEdition(r.surroundings.db, 'replaced', 'en'))?.details.source.version).toBe(2)
  })

  it('in the same moment as it is published: whichever was first, nobody reads it as current', async () => {
    const id = await inPolicyReview('moment')
    await r.onRelease(id, 'review')
    const [, said] = await Promise.all([
      r.change('moment', RULES.replace('500元', '700元')),
      r.onRelease(id, 'publish'),
    ])
    await r.work()
    const { state } = await r.view(id)
    const stands = await publicCurrency(r.surroundings.db, 'moment', 'en')
    if (said.status === 200) expect([state, stands?.standing]).toEqual(['stale', 'stale'])
    else expect([state, stands, said.body.code]).toEqual(['policy-review', null, 'translation-source-changed'])
  })

  it('keeps the language review from passing what is no longer there', async () => {
    const id = await takenUp('language')
    await r.translate(id)
    await r.act(r.translator, id, 'submit')
    await r.change('language', RULES.replace('500元', '900元'))
    expect((await r.act(r.head, id, 'pass-language')).body.code).toBe('translation-source-changed')
    expect((await r.act(r.head, id, 'send-back', { reason: '请按新版改' })).body).toMatchObject({
      state: 'in-translation',
      sentBack: { reason: '请按新版改' },
    })
  })
})

describe('a Chinese text that is taken down', () => {
  const withdraw = async (document: string) => {
    const { version } = (await r.keeper('GET', `/api/desk/sources/${document}`)).body
    const body = { version, on: '2026-03-02', reason: '原文撤下' }
    const done = await r.keeper('POST', `/api/desk/sources/${document}/actions/withdraw`, body)
    expect(done.status).toBe(200)
  }
  const restore = async (document: string) => {
    const { version } = (await r.keeper('GET', `/api/desk/sources/${document}`)).body
    const body = { version, reason: '恢复' }
    expect((await r.keeper('POST', `/api/desk/sources/${document}/actions/restore`, body)).status).toBe(200)
  }

  it('while a translation is reviewed: nothing is published, nothing is lost, and it goes on once restored', async () => {
    const id = await inPolicyReview('down')
    await r.onRelease(id, 'review')
    await withdraw('down')
    expect((await r.onRelease(id, 'publish')).body).toMatchObject({ code: 'translation-source-withdrawn' })
    await r.work()
    expect(await r.view(id)).toMatchObject({
      state: 'policy-review',
      submitted: { approved: true, misfit: { because: 'source-withdrawn' } },
    })
    expect((await r.view(id)).units.map(({ text }: Body) => text)).toEqual([...WORDS])
    await restore('down')
    expect((await r.onRelease(id, 'publish')).status).toBe(200)
  })

  it('takes the published translation with it, and back', async () => {
    const id = await inPolicyReview('gone')
    await r.onRelease(id, 'review')
    await r.onRelease(id, 'publish')
    await withdraw('gone')
    expect(await publicCurrency(r.surroundings.db, 'gone', 'en')).toMatchObject({ withdrawn: { because: 'source' } })
    await r.work()
    expect(await r.view(id)).toMatchObject({ state: 'withdrawn', standing: false, withdrawn: { because: 'source' } })
    expect((await r.act(r.translator, id, 'take-up')).body.code).toBe('translation-source-withdrawn')
    await restore('gone')
    await r.work()
    expect(await r.view(id)).toMatchObject({ state: 'current', standing: true, withdrawn: null })
  })
})

describe('a clause that is split in two after it was translated', () => {
  const BEFORE = RULES.replace(
    '第三条　当事人应当自收到通知之日起十日内答复。',
    '第三条　当事人应当自收到通知之日起十日内提交答复意见和相关证据材料。逾期不答复的，不影响市知识产权局依法作出处理决定。',
  )
  const AFTER = BEFORE.replace('。逾期不答复的', '。\n第四条　逾期不答复的').replace('第四条　本办法', '第五条　本办法')

  it('offers both parts and the old words, and is current only when both are settled', async () => {
    await r.begin('split', BEFORE)
    await r.work()
    await r.release('split')
    await r.publish('split.en')
    await r.change('split', AFTER)
    const { db } = r.surroundings
    const at = await publicCurrency(db, 'split', 'en')
    const named = at?.clauses.map(({ label, currency }) => `${label} ${currency}`)
    expect(named?.filter((one) => !one.endsWith(' current'))).toHaveLength(2)
    expect(at?.standing).not.toBe('current')
    await r.work()
    const id = 'split.en'
    const parts = (await r.view(id)).units.filter((unit: Body) => unit.currency !== 'current')
    const [first, second] = parts
    for (const part of parts) {
      expect(part.changes).toMatchObject([{ change: 'split' }])
      expect(part.chinese).not.toBe('')
    }
    const old = 'A party shall answer within ten days of receiving the notice.'
    const bare = parts.find((unit: Body) => unit.published === null)
    expect(bare.offered).toMatchObject([{ text: old, chinese: expect.stringContaining('逾期不答复') }])
    // One text for two clauses cannot be called right by decision.
    const kept = parts.find((unit: Body) => unit.published !== null)
    const decided = await r.act(r.head, id, 'decide', { clause: kept.clause, upTo: 2, reason: '仍然准确' })
    expect(decided.body.code).toBe('clause-needs-new-words')

    await r.act(r.translator, id, 'take-up')
    await r.save(r.translator, id, first.clause, 'A party shall answer with evidence within ten days.')
    await r.save(r.translator, id, second.clause, 'No answer in time does not keep the office from deciding.')
    await r.act(r.translator, id, 'submit')
    await r.act(r.head, id, 'pass-language')
    await r.release('split')
    await r.onRelease(id, 'review')
    expect((await r.onRelease(id, 'publish')).status).toBe(200)
    expect(await publicCurrency(db, 'split', 'en')).toMatchObject({ standing: 'current', edition: 2 })
  })
})

it('leaves a record that gives every row again', async () => {
  expect((await verifyRecord(r.surroundings)).broken).toEqual([])
})
