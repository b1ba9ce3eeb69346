import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyRecord } from '../src/cli/audit-record.ts'
import { act, bring, deskOf, type Desk, type Receipt } from './messages-journey.ts'
import { rig, type Rig } from './modules-rig.ts'

let r: Rig
let desk: Desk
beforeAll(async () => {
  r = await rig()
  desk = await deskOf(r)
})
afterAll(() => r.close())

const QUESTION = {
  language: 'en',
  subject: 'Is there a fee for a ruling?',
  body: 'We received a counterfeit notice. Does our company pay a fee for an administrative ruling?',
  contact: { name: 'Jane Roe', email: 'jane@example.com' },
  mayPublish: true,
}
const SUMMARY = { subject: '行政裁决是否收费', text: '来信人所在公司拟请求行政裁决，询问是否收费。' }
const BOTH = {
  reply: '您好，请求行政裁决不收取费用。',
  release: { mode: 'full' },
  translated: { reply: 'Hello. There is no fee for an administrative ruling.' },
}

async function ask(changes: object = {}): Promise<Receipt> {
  const body = { ...QUESTION, ...changes, challenge: await r.challenge() }
  const answer = await r.call('POST', '/api/portal/enquiries?lang=en', body)
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
  return answer.body
}

async function answered(changes: object = {}, draft: object = BOTH): Promise<Receipt> {
  const sent = await ask(changes)
  await act(desk.office, sent.receipt, 'summarise', SUMMARY)
  await bring(desk, sent.receipt, 'answer', draft)
  return sent
}

const statusOf = async ({ receipt, code }: Receipt) =>
  (await r.call('GET', `/api/messages/${receipt}?code=${code}&lang=en`)).body
/** What became of it on the public pages; the clock of these tests stands still, so a list has no order of time. */
const publicationOf = async ({ receipt }: Receipt): Promise<string> =>
  (await desk.office('GET', `/api/desk/messages/${receipt}`)).body.publication
const inFull = async (id: string) => (await r.call('GET', `/api/portal/questions/${id}?lang=en`)).body
const questions = async (query = '') => (await r.call('GET', `/api/portal/questions?lang=en${query}`)).body.items

describe('an enquiry in English', () => {
  it('is answered and read in both languages, with a summary that stays inside', async () => {
    const sent = await ask()
    const early = await act(desk.office, sent.receipt, 'accept')
    expect(early.body).toMatchObject({ language: 'en', summary: null, about: null })
    await act(desk.office, sent.receipt, 'assign', { lead: ['protection'] })
    expect((await act(desk.handler, sent.receipt, 'draft', BOTH)).body.code).toBe('summary-first')
    const noted = await act(desk.handler, sent.receipt, 'summarise', SUMMARY)
    expect(noted.body.summary).toMatchObject(SUMMARY)
    const { translated: _, ...chinese } = BOTH
    expect((await act(desk.handler, sent.receipt, 'draft', chinese)).body).toMatchObject({
      code: 'reply-in-their-language',
    })
    const drafted = await act(desk.handler, sent.receipt, 'draft', BOTH)
    expect(drafted.body.draft.translated).toEqual(BOTH.translated)
    await act(desk.head, sent.receipt, 'department-review')
    await act(desk.reviewer, sent.receipt, 'office-review', { decisions: [] })
    expect((await act(desk.reviewer, sent.receipt, 'answer')).status).toBe(200)

    const status = await statusOf(sent)
    expect(status).toMatchObject({
      language: 'en',
      stateText: 'Answered',
      reply: { text: BOTH.reply, translated: BOTH.translated.reply },
    })
    const [item] = await questions()
    expect(item).toMatchObject({ subject: QUESTION.subject, language: 'en', redacted: false, about: null })
    const full = (await r.call('GET', `/api/portal/questions/${item.id}?lang=en`)).body
    expect(full).toMatchObject({
      question: QUESTION.body,
      reply: BOTH.translated.reply,
      zh: { subject: null, question: null, reply: BOTH.reply },
    })
    for (const read of [status, full, item]) expect(JSON.stringify(read)).not.toContain(SUMMARY.text)
    expect((await verifyRecord(r.surroundings)).broken).toEqual([])
  })

  it('has its Chinese reply checked against its Chinese summary, not against the English', async () => {
    const sent = await ask()
    await act(desk.office, sent.receipt, 'accept')
    await act(desk.office, sent.receipt, 'assign', { lead: ['protection'] })
    const asked = async () => {
      const draft = { reply: BOTH.reply, mode: 'full' }
      const checked = await desk.handler('POST', `/api/desk/messages/${sent.receipt}/reply-check?lang=zh`, draft)
      return checked.body.questions.map(({ text, verdict }: { text: string; verdict: string }) => [text, verdict])
    }
    expect((await asked())[0]?.[1]).not.toBe('answered')
    await act(desk.handler, sent.receipt, 'summarise', { ...SUMMARY, text: '请求行政裁决要交多少费用？' })
    expect(await asked()).toEqual([['请求行政裁决要交多少费用？', 'answered']])
  })

  it('is found by words of either language, and not among questions in another', async () => {
    await answered({ subject: 'Hague filings', body: 'How do we record a Hague design here?' })
    expect(await questions('&q=hague')).toHaveLength(1)
    expect((await questions('&q=行政裁决不收取')).length).toBeGreaterThan(0)
    expect(await questions('&q=utility')).toEqual([])
    expect(await questions('&language=fr')).toEqual([])
    expect(await questions('&document=patent-dispute-ruling')).toEqual([])
  })

  it('redacted shows the texts of the release in both languages and nothing of the original', async () => {
    const release = { mode: 'redacted', subject: '收费', question: '是否收费？', reply: '不收费。' }
    const translated = {
      reply: 'Dear Ms Roe, no fee.',
      release: { subject: 'Fee', question: 'A fee?', reply: 'No fee.' },
    }
    const sent = await answered(
      { body: 'Our firm Secretive Ltd. asks.' },
      { reply: '罗女士，不收费。', release, translated },
    )
    const id = await publicationOf(sent)
    const full = await inFull(id)
    expect(full).toMatchObject({
      subject: 'Fee',
      question: 'A fee?',
      reply: 'No fee.',
      redacted: true,
      zh: { subject: '收费', question: '是否收费？', reply: '不收费。' },
    })
    expect(JSON.stringify(full)).not.toContain('Secretive')
    expect((await statusOf(sent)).reply).toMatchObject({ translated: 'Dear Ms Roe, no fee.' })
    const onBoard = (await r.call('GET', `/api/boards/international-portal/messages/${id}`)).body
    expect(onBoard).toMatchObject({
      language: 'en',
      translated: { subject: 'Fee', question: 'A fee?', reply: 'No fee.' },
    })
  })

  it('that was taken off shows neither text, but that and why', async () => {
    const sent = await answered({ subject: 'To be retracted' })
    const id = await publicationOf(sent)
    await act(desk.reviewer, sent.receipt, 'retract', { reason: 'The fee has changed.' })
    expect((await questions()).map((one: { id: string }) => one.id)).not.toContain(id)
    const full = await inFull(id)
    expect(full).toMatchObject({ question: '', zh: { reply: '' }, retracted: { reason: 'The fee has changed.' } })
    expect(JSON.stringify(full)).not.toContain('no fee')
  })

  it('answered privately is public in no language', async () => {
    const before = (await questions()).length
    const draft = { ...BOTH, release: { mode: 'private', reason: '涉及商业秘密' } }
    const sent = await answered({ mayPublish: false }, draft)
    expect(await questions()).toHaveLength(before)
    expect((await statusOf(sent)).reply.translated).toBe(BOTH.translated.reply)
  })
})

describe('asking', () => {
  it.each([
    [{ language: 'ja' }, 'unknown-language'],
    [{ about: { document: 'none' } }, 'unknown-document'],
  ])('%j is refused as %s', async (changes, code) => {
    const body = { ...QUESTION, ...changes, challenge: await r.challenge() }
    const answer = await r.call('POST', '/api/portal/enquiries?lang=en', body)
    expect(answer.body).toMatchObject({ code })
  })

  it('keeps the contact out of everything but its sealed place', async () => {
    const { receipt } = await ask()
    const rows = await r.surroundings.db.sql('test', 'select facts::text as facts from message where receipt = $1', [
      receipt,
    ])
    expect(JSON.stringify(rows)).not.toContain('jane@example.com')
  })

  it('puts nothing into the list of boards', async () => {
    await ask()
    const { items } = (await r.call('GET', '/api/boards')).body
    expect(items.find(({ id }: { id: string }) => id === 'international-portal')).toMatchObject({ listed: false })
  })
})
