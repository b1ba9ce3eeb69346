import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act, bring, deskOf, QUESTION, submit, type Desk } from './messages-journey.ts'
import { rig, type Rig } from './modules-rig.ts'

describe('bad input', () => {
  let r: Rig
  let desk: Desk
  beforeAll(async () => {
    r = await rig()
    desk = await deskOf(r)
  })
  afterAll(() => r.close())

  const count = async () => (await desk.office('GET', '/api/desk/messages')).body.counts.all as number
  const send = async (changes: object, headers: Record<string, string> = {}) =>
    r.call('POST', '/api/messages', { ...QUESTION, challenge: await r.challenge(), ...changes }, headers)

  it.each([
    ['an empty subject', { subject: ' \n ' }, 'subject', '请填写这一项。'],
    ['a subject of 101', { subject: '专'.repeat(101) }, 'subject', '请不要超过 100 个字。'],
    ['a body of 5,001', { body: '利'.repeat(5001) }, 'body', '请不要超过 5000 个字。'],
    ['no name', { contact: {} }, 'contact.name', '缺少这一项。'],
    ['a wish that is no yes or no', { mayPublish: 'yes' }, 'mayPublish', '这一项应当是“是”（true）或“否”（false）。'],
    ['only what nobody sees', { subject: '\u200b\u3164' }, 'subject', '请填写这一项。'],
    ['only control characters', { body: '\u0001\u0002' }, 'body', '请填写这一项。'],
  ])('%s is refused with its field, and nothing is kept', async (_, changes, path, message) => {
    const before = await count()
    const answer = await send(changes)
    expect(answer.status).toBe(400)
    expect(answer.body).toMatchObject({ code: 'invalid', fields: [{ path, message }] })
    expect(answer.body.message).toContain('没有保存')
    expect(await count()).toBe(before)
  })

  it('exactly the longest is taken, counted as a writer counts', async () => {
    const subject = '𠮷'.repeat(100)
    const { receipt } = await submit(r, { subject, body: '😀'.repeat(5000) })
    expect((await desk.office('GET', `/api/desk/messages/${receipt}`)).body.subject).toBe(subject)
  })

  it('HTML, scripts, emoji and rare Han come back as they were; control characters are gone', async () => {
    const body = '<script>alert(1)</script><b>粗</b> & "引号" 𠮷𬭎👨‍👩‍👧\n第二行\t制表\u0000\u0008\u202e'
    const { receipt, code } = await submit(r, { body, subject: '<img src=x onerror=alert(1)>' })
    const status = (await r.call('GET', `/api/messages/${receipt}?code=${code}`)).body
    expect(status.body).toBe('<script>alert(1)</script><b>粗</b> & "引号" 𠮷𬭎👨‍👩‍👧\n第二行\t制表')
    expect(status.subject).toBe('<img src=x onerror=alert(1)>')
  })

  it('half a surrogate and a NUL in a draft do not break the record', async () => {
    const { receipt } = await submit(r)
    await bring(desk, receipt, 'assign')
    const draft = '{"version":3,"reply":"答\\u0000复\\ud800完","release":{"mode":"full"}}'
    const answer = await desk.handler('POST', `/api/desk/messages/${receipt}/actions/draft`, draft)
    expect(answer.body.draft.reply).toBe('答复\ufffd完')
  })

  it('a wrong receipt and a wrong code get the same answer', async () => {
    const { receipt, code } = await submit(r)
    const wrongCode = await r.call('GET', `/api/messages/${receipt}?code=AAAAAAAAAA`)
    const wrongReceipt = await r.call('GET', `/api/messages/GK-20260302-ZZZZZZ?code=${code}`)
    const noCode = await r.call('GET', `/api/messages/${receipt}`)
    const nonsense = await r.call('GET', `/api/messages/${encodeURIComponent("';--")}?code=%00`)
    const lookUp = (typed: string, given: string) => r.call('POST', `/api/messages/${typed}/look-up`, { code: given })
    const lookedUp = [await lookUp(receipt, 'AAAAAAAAAA'), await lookUp('GK-20260302-ZZZZZZ', code)]
    for (const answer of [wrongCode, wrongReceipt, noCode, nonsense, ...lookedUp]) {
      expect(answer.status).toBe(404)
      expect({ ...answer.body, requestId: '' }).toEqual({ ...wrongCode.body, requestId: '' })
    }
    expect(wrongCode.body.code).toBe('wrong-receipt-or-code')
  })

  it('the code in the body opens what the code in the address opens', async () => {
    const { receipt, code } = await submit(r)
    const asked = await r.call('GET', `/api/messages/${receipt}?code=${code}`)
    const lookedUp = await r.call('POST', `/api/messages/${receipt}/look-up`, { code: code.toLowerCase() })
    expect(lookedUp.status).toBe(200)
    expect(lookedUp.body).toEqual(asked.body)
  })

  it('neither looks anything up: a wrong pair costs no query', async () => {
    const { receipt } = await submit(r)
    const { db } = r.surroundings
    await db.script('alter table message rename to message_away')
    try {
      expect((await r.call('GET', `/api/messages/${receipt}?code=AAAAAAAAAA`)).status).toBe(404)
      expect((await r.call('GET', '/api/messages/GK-20260302-ZZZZZZ?code=AAAAAAAAAA')).status).toBe(404)
    } finally {
      await db.script('alter table message_away rename to message')
    }
  })

  it('a challenge serves once, and only for what was kept', async () => {
    const challenge = await r.challenge()
    expect((await send({ challenge, board: 'no-such-board' })).body.code).toBe('unknown-board')
    expect((await send({ challenge })).status).toBe(201)
    expect((await send({ challenge })).body.code).toBe('challenge-replayed')
    expect((await send({ challenge: 'nonsense' })).body.code).toBe('challenge-invalid')
  })

  it('2 MB, broken JSON and a form are refused in words', async () => {
    const before = await count()
    const large = await r.call('POST', '/api/messages', JSON.stringify({ body: 'x'.repeat(2_000_000) }))
    expect(large).toMatchObject({ status: 413, body: { code: 'too-large' } })
    const broken = await r.call('POST', '/api/messages', '{"subject": "甲", "body": }')
    expect(broken).toMatchObject({ status: 400, body: { code: 'malformed', facts: { path: 'body' } } })
    const form = await r.call('POST', '/api/messages', 'a=b', { 'content-type': 'application/x-www-form-urlencoded' })
    expect(form.status).toBe(415)
    expect(await count()).toBe(before)
  })

  it('an unknown board, cursor, publication, action or receipt is said so', async () => {
    expect((await r.call('GET', '/api/boards/no-such/messages')).body.code).toBe('unknown-board')
    expect((await r.call('GET', '/api/boards/agencies/messages?after=xyz')).body.code).toBe('bad-cursor')
    expect((await r.call('GET', '/api/boards/agencies/messages/123')).status).toBe(404)
    expect((await desk.office('GET', '/api/desk/messages?after=xyz')).body.code).toBe('bad-cursor')
    expect((await desk.office('GET', '/api/desk/messages/GK-1')).status).toBe(404)
    expect((await desk.office('GET', '/api/desk/messages/%00')).status).toBe(404)
    expect((await r.call('GET', '/api/boards/%00/messages')).body.code).toBe('unknown-board')
    const odd = Buffer.from('[1.5,"x"]').toString('base64url')
    expect((await desk.office('GET', `/api/desk/messages?after=${odd}`)).body.code).toBe('bad-cursor')
    expect((await desk.office('GET', '/api/desk/messages?q=%00%27&department=%00')).body.items).toEqual([])
    expect((await r.call('POST', '/api/session', { signIn: 'a\u0000b', password: 'x' })).status).toBe(400)
    const { receipt } = await submit(r)
    expect((await desk.office('POST', `/api/desk/messages/${receipt}/actions/publish`, { version: 1 })).status).toBe(
      400,
    )
    expect((await act(desk.office, receipt, 'reject', { reason: 'because', explanation: '' })).body).toMatchObject({
      code: 'invalid-input',
      fields: [
        { path: 'reason', message: expect.stringMatching(/^只能是：/) },
        { path: 'explanation', message: '请填写这一项。' },
      ],
    })
  })

  it('a blank reason for seeing the contact is refused in the reader’s language', async () => {
    const { receipt } = await submit(r)
    expect((await desk.office('POST', `/api/desk/messages/${receipt}/contact`, { reason: '  ' })).body).toMatchObject({
      code: 'invalid',
      fields: [{ path: 'reason', message: '请填写这一项。' }],
    })
  })

  it('a writer who rates an old version is not told who of the staff acted', async () => {
    const { receipt, code } = await submit(r)
    await bring(desk, receipt, 'answer')
    const answer = await r.call('POST', `/api/messages/${receipt}/rating`, { code, version: 1, score: 5 })
    expect(answer.body).toMatchObject({ code: 'stale-version', facts: { yours: 1, current: 7 } })
    expect(Object.keys(answer.body.facts)).toEqual(['yours', 'current'])
    expect(answer.body.message).toMatch(/^这件留言刚刚有了变化/)
  })

  it('a byte order mark before the JSON is passed over', async () => {
    const answer = await r.call('POST', '/api/session', `\ufeff${JSON.stringify({ signIn: 'office', password: 'no' })}`)
    expect(answer.body.code).toBe('wrong-sign-in')
  })

  it('what an action asks says how long its texts may be', async () => {
    const { receipt } = await submit(r)
    const { actions } = (await desk.office('GET', `/api/desk/messages/${receipt}`)).body
    const reject = actions.find((one: { action: string }) => one.action === 'reject')
    expect(reject.input.properties.explanation).toMatchObject({ minLength: 1, maxLength: 500 })
  })

  it('the sentence comes in the reader’s language', async () => {
    const english = await r.call('GET', '/api/messages/GK-1?code=x&lang=en')
    expect(english.body.message).toMatch(/^No message was found/)
    const accepted = await r.call('GET', '/api/messages/GK-1?code=x', undefined, {
      'accept-language': 'en-GB,en;q=0.9',
    })
    expect(accepted.body.message).toBe(english.body.message)
  })
})
