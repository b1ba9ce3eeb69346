import { beforeAll, expect, it, vi } from 'vitest'
import type { render as Render } from '../render.ts'
import { en } from '../ask/form/words.ts'
import type { QuestionInFull } from './places.ts'
import { en as words } from './words.ts'

let render: typeof Render
beforeAll(async () => {
  vi.stubGlobal('__PUBLIC_ASSETS__', { styles: ['/s.css'], scripts: { frame: '/f.js', ask: '/a.js' } })
  render = (await import('../render.ts')).render
})

const bureau = {
  name: { zh: '某局', en: 'Some Bureau' },
  organiser: { zh: '某局办公室', en: 'Office' },
  phone: { zh: '12345', en: '12345' },
  marks: [],
}
const found: QuestionInFull = {
  id: '01980000-0000-7000-8000-000000000001',
  language: 'en',
  subject: 'Is there a fee?',
  excerpt: 'Do we pay?',
  about: {
    document: 'patent-dispute-ruling',
    kind: 'policy',
    title: '专利侵权纠纷行政裁决办理规定',
    version: 2,
    clause: 'c5',
    label: '第五条',
  },
  departmentName: 'Protection Division',
  receivedOn: '2026-03-02',
  answeredOn: '2026-03-05',
  redacted: false,
  question: 'Do we pay?',
  reply: 'No fee is charged.',
  zh: { subject: null, question: null, reply: '不收取费用。' },
  version: 1,
  note: null,
  retracted: null,
}

/** Answers the page's own calls, and refuses what is not there as the server would. */
const draw = (url: string, answers: Readonly<Record<string, unknown>>) =>
  render({
    url,
    lang: 'zh',
    large: false,
    bureau,
    api: (address) => {
      const path = address.split('?')[0] ?? ''
      const body = answers[path]
      const missing = { code: 'not-found', message: 'There is no such document.', requestId: null }
      return Promise.resolve(
        new Response(JSON.stringify(body ?? missing), {
          status: body ? 200 : 404,
          headers: { 'content-type': 'application/json' },
        }),
      )
    },
  })

it('shows an answer in both languages, each marked as what it is', async () => {
  const { status, html } = await draw(`/en/questions/${found.id}`, { [`/api/portal/questions/${found.id}`]: found })
  expect(status).toBe(200)
  expect(html).toContain('No fee is charged.')
  expect(html).toMatch(/lang="zh-CN"[^>]*>(?:<[^>]+>)*不收取费用。/)
  expect(html).toContain('/en/policies/patent-dispute-ruling#c5')
  expect(html).toContain('"@type":"QAPage"')
})

it('says that an answer was taken off, and shows neither text', async () => {
  const gone = { ...found, question: '', reply: '', zh: { ...found.zh, reply: '' } }
  const retracted = { on: '2026-04-01', reason: 'The fee has changed.' }
  const { status, html } = await draw(`/en/questions/${found.id}`, {
    [`/api/portal/questions/${found.id}`]: { ...gone, retracted },
  })
  expect(status).toBe(410)
  expect(html).toContain('The fee has changed.')
  expect(html).not.toContain('No fee')
})

it('lists what was answered, and leads to asking', async () => {
  const { question: _, reply: __, zh: ___, version: ____, note: _____, retracted: ______, ...item } = found
  const { html } = await draw('/en/questions', { '/api/portal/questions': { items: [item], next: null } })
  expect(html).toContain(`/en/questions/${found.id}`)
  expect(html).toContain('Article 5')
  expect(html).toContain('href="/en/ask"')
})

it('names the document as its reader knows it: in the language of the question where it was translated', async () => {
  const about = found.about && { ...found.about, titleTranslated: 'Provisions on Rulings' }
  const at = (path: string) =>
    draw(path, { [`/api/portal/questions/${found.id}`]: { ...found, about } }).then(({ html }) => html)
  expect(await at(`/en/questions/${found.id}`)).toMatch(/#c5">Provisions on Rulings</)
  expect(await at(`/en/zh/questions/${found.id}`)).toMatch(/#c5">专利侵权纠纷行政裁决办理规定</)
  const untranslated = await draw(`/en/questions/${found.id}`, { [`/api/portal/questions/${found.id}`]: found })
  expect(untranslated.html).toMatch(/#c5" lang="zh-CN">专利侵权纠纷行政裁决办理规定</)
})

it('says that an answer is not current where the text has changed since', async () => {
  const clause = (more: object) => ({
    ...{
      id: 'c5',
      label: '第五条',
      depth: 0,
      role: 'clause',
      text: 'No fee.',
      chinese: '不收费。',
      currency: 'current',
    },
    ...{ unreliable: false, changes: [], before: null, after: null, from: [], stillRight: null },
    ...more,
  })
  const document = {
    ...{ id: 'patent-dispute-ruling', kind: 'policy', validity: 'in-force', withdrawn: null },
    ...{ source: { version: 3, shown: 3, on: '2026-06-01' }, translation: { basis: 2 }, clauses: [clause({})] },
  }
  const question = `/api/portal/questions/${found.id}`
  const page = async (more: object | null) =>
    (
      await draw(`/en/questions/${found.id}`, {
        [question]: found,
        ...(more && { '/api/portal/documents/patent-dispute-ruling': { ...document, ...more } }),
      })
    ).html
  const { since } = words
  const change = { version: 3, on: '2026-06-01', change: 'edited', effects: ['amount'], material: true }
  const changed = await page({ clauses: [clause({ currency: 'stale', changes: [change] })] })
  expect(changed.split(since.changed)).toHaveLength(4)
  expect(await page({ translation: { basis: 3 } })).toContain(since.newer)
  expect(await page({ validity: 'repealed' })).toContain(since.ended)
  expect(await page({ clauses: [] })).toContain(since.gone)
  expect(await page(null)).toContain(since.gone)
  for (const same of [{}, { source: { version: 2, shown: 2, on: '2026-03-01' } }])
    for (const sentence of Object.values(since)) expect(await page(same)).not.toContain(sentence)
  const { question: _, reply: __, zh: ___, version: ____, note: _____, retracted: ______, ...item } = found
  const list = await draw('/en/questions', { '/api/portal/questions': { items: [item], next: null } })
  expect(list.html).toContain(since.gone)
})

it('asks without a document that is not there any more', async () => {
  const { status, html } = await draw('/en/ask?about=gone&clause=c1', {})
  expect(status).toBe(200)
  expect(html).toContain(en.subject)
  expect(html).toContain('id="state"')
  expect(html).toContain('"about":null')
})
