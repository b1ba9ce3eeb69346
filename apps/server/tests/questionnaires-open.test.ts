import { afterAll, beforeAll, expect, it } from 'vitest'
import { FILLED, questionnairesRig, type QuestionnairesRig } from './questionnaires-rig.ts'

let r: QuestionnairesRig
let activity: string
let id: string
beforeAll(async () => {
  r = await questionnairesRig()
  activity = await r.openActivity()
  id = await r.begin(activity, { answering: 'open', asksParticipants: true, closesOn: '2026-08-20' })
}, 120_000)
afterAll(() => r.close())

const solved = async () => ({ challenge: await r.challenge() })
const results = async () => (await r.handler('GET', `/api/desk/questionnaires/${id}/results`)).body

it('is read by anyone once it is published, and found under its activity', async () => {
  const { status, body } = await r.call('GET', `/api/questionnaires/${id}`)
  expect([status, body.phase, body.version, body.full]).toEqual([200, 'open', 1, []])
  expect((await r.call('GET', `/api/activities/${activity}/questionnaires`)).body.items).toMatchObject([
    { id, questions: 5 },
  ])
  expect((await r.call('GET', '/api/questionnaires/nonsense')).status).toBe(404)
})

it('takes an answer, and says at each question what is wrong with another', async () => {
  expect((await r.answer(id, FILLED, await solved())).status).toBe(201)
  const wrong = await r.answer(
    id,
    { parts: { talk: 'good' }, next: ['patents', 'marks', 'secrets'], better: '长'.repeat(101) },
    await solved(),
  )
  expect([wrong.status, wrong.body.code]).toEqual([400, 'answers-with-faults'])
  expect(wrong.body.fields).toEqual([
    { path: 'answers.came-by', message: '请回答这个问题' },
    { path: 'answers.next', message: '最多选2项，请去掉几项' },
    { path: 'answers.parts.place', message: '请给每一行选一个' },
    { path: 'answers.better', message: '最多100字，请缩短' },
  ])
  expect((await results()).answers).toBe(1)
})

it('gives the places of an option to as many as there are, and no more, at once too', async () => {
  const wanting = async () => r.answer(id, { ...FILLED, next: ['patents'] }, await solved())
  const statuses = (await Promise.all([wanting(), wanting(), wanting(), wanting()])).map(({ status }) => status)
  expect(statuses.toSorted()).toEqual([201, 201, 409, 409])
  expect((await r.call('GET', `/api/questionnaires/${id}`)).body.full).toEqual(['next/patents'])
  const [row] = await r.surroundings.db.sql<{ n: number }>(
    'test.chosen',
    `select count(*)::int as n from questionnaire_answer where answers -> 'next' ? 'patents'`,
  )
  expect(row?.n).toBe(2)
})

it('takes few answers an hour from one network without a solved challenge, as a form without scripts has none', async () => {
  const statuses: number[] = []
  for (let at = 0; at < 6; at++) statuses.push((await r.answer(id, FILLED)).status)
  expect(statuses).toEqual([201, 201, 201, 201, 201, 429])
  expect((await r.answer(id, FILLED, { challenge: 'nonsense' })).body.code).toBe('challenge-invalid')
  expect((await r.answer(id, FILLED, await solved())).status).toBe(201)
})

it('keeps what was written apart, sealed, for the organisers, until it is cleared', async () => {
  const text = '讲课太快，请联系13800138000张三丰。'
  expect((await r.answer(id, { ...FILLED, better: text }, await solved())).status).toBe(201)
  const rows = await r.surroundings.db.sql<{ all: string }>(
    'test.rows',
    `select row_to_json(a)::text as all from questionnaire_answer a union all select row_to_json(t)::text from questionnaire_text t`,
  )
  expect(rows.some(({ all }) => all.includes('13800138000') || all.includes('张三丰'))).toBe(false)
  const texts = `/api/desk/questionnaires/${id}/texts`
  const [written] = (await r.handler('GET', texts)).body.items
  expect([written.text, written.state, written.findings.length > 0]).toEqual([text, 'unread', true])
  expect((await r.reviewer('GET', texts)).status).toBe(403)
  expect(
    (await results()).questions.find((one: { question: { id: string } }) => one.question.id === 'better').texts,
  ).toEqual({ unread: 1, cleared: 0, held: 0 })
  const judge = (body: object) => r.handler('POST', `${texts}/${written.id}`, body)
  expect((await judge({ decision: 'clear', shown: text })).body.code).toBe('text-with-findings')
  const cleared = await judge({ decision: 'clear', shown: '讲课太快。' })
  expect([cleared.status, cleared.body.state, cleared.body.shown]).toEqual([200, 'cleared', '讲课太快。'])
  const file = await r.reviewer('GET', `/api/desk/questionnaires/${id}/results.xlsx`)
  expect([file.status, file.headers['content-type']]).toEqual([
    200,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ])
})

it('counts by the version that asked, and joins only what still means the same', async () => {
  const before = (await results()).answers
  const draft = (await r.handler('GET', `/api/desk/releases/questionnaire/${id}`)).body
  const [section] = draft.details.sections
  const reworded = section.questions.map((question: { id: string; label: string }) =>
    question.id === 'satisfied-overall' ? { ...question, label: '总体满意吗？' } : question,
  )
  await r.answer(id, { ...FILLED, 'satisfied-overall': 2 }, await solved())
  await r.publishQuestionnaire(id, { sections: [{ ...section, questions: reworded }] }, '改了一个问题的说法')
  // Whoever had the old one open may still send it.
  expect((await r.answer(id, { ...FILLED, 'satisfied-overall': 1 }, { version: 1, ...(await solved()) })).status).toBe(
    201,
  )
  expect((await r.answer(id, { ...FILLED, 'satisfied-overall': 5 }, { version: 2, ...(await solved()) })).status).toBe(
    201,
  )
  expect((await r.answer(id, FILLED, { version: 3, ...(await solved()) })).body.code).toBe('version-not-known')
  const after = await results()
  expect(
    after.versions.map(({ version, answers }: { version: number; answers: number }) => [version, answers]),
  ).toEqual([
    [1, before + 2],
    [2, 1],
  ])
  const of = (name: string) =>
    after.questions
      .filter(({ question }: { question: { id: string } }) => question.id === name)
      .map((one: { versions: number[]; answered: number }) => [one.versions, one.answered])
  expect(of('came-by')).toEqual([[[1, 2], before + 3]])
  expect(of('satisfied-overall')).toEqual([
    [[2], 1],
    [[1], 2],
  ])
})

it('closes after its last day, and is copied for another activity', async () => {
  const other = await r.plan({ title: '第二场' })
  const copy = await r.handler('POST', '/api/desk/questionnaires', { activity: other, from: 'copy', copyOf: id })
  expect([copy.status, copy.body.title, copy.body.publishedVersion]).toEqual([201, '走进知识产权保护中心问卷', 0])
  expect(
    (await r.handler('POST', '/api/desk/questionnaires', { activity: other, from: 'copy', copyOf: other })).body.code,
  ).toBe('nothing-to-copy')
  r.clock.set(Date.parse('2026-08-21T00:00:00+08:00'))
  expect((await r.answer(id, FILLED, { ...(await solved()) })).body.code).toBe('questionnaire-closed')
})
