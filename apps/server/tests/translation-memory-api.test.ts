import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { rememberEdition } from '../src/modules/translation-memory/index.ts'
import { RULES } from './sources-rig.ts'
import { translationsRig, WORDS, type TranslationsRig } from './translations-rig.ts'

let r: TranslationsRig
let cookie = ''
beforeAll(async () => {
  r = await translationsRig()
  const signedIn = await r.call('POST', '/api/session', { signIn: 'international', password: 'gongkai-demo' })
  cookie = String(signedIn.headers['set-cookie']).split(';')[0] ?? ''
})
afterAll(() => r.close())

const ask = async (text: string, more: object = {}) =>
  (await r.translator('POST', '/api/desk/translation-memory/matches', { language: 'en', text, ...more })).body.items
const file = async (url: string) => (await r.app.inject({ method: 'GET', url, headers: { cookie } })).body
const send = (url: string, text: string) =>
  r.translator('POST', url, text, { 'content-type': 'application/octet-stream', 'x-file-name': 'back.xlf' })

async function inTranslation(document: string, text: string = RULES): Promise<string> {
  await r.begin(document, text)
  await r.work()
  await r.act(r.translator, `${document}.en`, 'take-up')
  return `${document}.en`
}

it('knows published clauses by their Chinese, the same and alike, with what differs', async () => {
  expect(await ask('请求费每件500元。')).toEqual([])
  await inTranslation('known')
  await r.release('known')
  await r.publish('known.en')
  await r.work()
  const [exact] = await ask('请求费 每件５００元。')
  expect(exact).toMatchObject({ score: 100, exact: true, text: WORDS[2], document: 'known', edition: 1, same: false })
  const { clause } = exact
  const [alike] = await ask('请求费每件800元。', { document: 'known', clause })
  expect(alike).toMatchObject({ score: 90, exact: false, same: true })
  expect(alike.diff).toEqual([
    { op: 'same', text: '请求费每件' },
    { op: 'removed', text: '500' },
    { op: 'added', text: '800' },
    { op: 'same', text: '元。' },
  ])
  expect(await ask('本办法由市知识产权局解释')).toMatchObject([{ text: WORDS[4] }])
  expect(await ask('本办法由市知识产权局解释', { from: 100 })).toEqual([])
  expect(await ask('关于举办开放日的通知')).toEqual([])
  expect((await r.translator('GET', '/api/desk/translation-memory')).body.items).toMatchObject([
    { lang: 'en', segments: 5, documents: 1 },
  ])
  const tmx = await file('/api/desk/translation-memory/tmx?language=en')
  expect(tmx.match(/<tu /g)).toHaveLength(5)
})

it('remembers the words of each edition beside each other, and marks what was withdrawn', async () => {
  await inTranslation('second', '专利纠纷处理办法\n第一条　复审请求费每件300元。')
  await r.release('second')
  await r.publish('second.en')
  await r.work()
  expect((await ask('复审请求费每件300元。'))[0]).toMatchObject({ document: 'second', withdrawn: false })
  expect((await r.onRelease('second.en', 'withdraw', { reason: '有误' })).status).toBe(200)
  await r.work()
  expect((await ask('复审请求费每件300元。'))[0]).toMatchObject({ document: 'second', withdrawn: true })
  const entries = (await file('/api/desk/translation-memory/tmx?language=en')).split('<tu ').slice(1)
  const ofSecond = (entry: string) => entry.includes('<prop type="x-document">second</prop>')
  expect(entries.map((entry) => entry.includes('x-withdrawn'))).toEqual(entries.map(ofSecond))
})

it('marks what is withdrawn though news of its publication is still being heard', async () => {
  await inTranslation('late', '专利纠纷处理办法\n第一条　无效请求费每件900元。')
  await r.release('late')
  await r.publish('late.en')
  const { db } = r.surroundings
  const gate = Promise.withResolvers<void>()
  const reached = Promise.withResolvers<void>()
  const slow: typeof db = {
    kysely: () => db.kysely(),
    async sql(name, ...rest) {
      if (name === 'memory.keep') {
        reached.resolve()
        await gate.promise
      }
      return db.sql(name, ...rest)
    },
    script: (text) => db.script(text),
    transaction: (work) => db.transaction(work),
    apart: (work) => db.apart(work),
    afterCommit: (action) => db.afterCommit(action),
    close: () => db.close(),
  }
  const published = rememberEdition({ ...r.surroundings, db: slow }, 'late', 'en')
  await reached.promise
  expect((await r.onRelease('late.en', 'withdraw', { reason: '有误' })).status).toBe(200)
  const withdrawn = rememberEdition(r.surroundings, 'late', 'en')
  await Promise.race([withdrawn, wait(100)])
  gate.resolve()
  expect(await Promise.all([published, withdrawn])).toEqual([2, 0])
  expect((await ask('无效请求费每件900元。'))[0]).toMatchObject({ document: 'late', withdrawn: true })
})

it.each(['xliff', 'tmx'])(
  'takes back as %s what went out, once it is translated, and nothing that does not fit',
  async (format) => {
    const id = await inTranslation(`agency-${format}`)
    const at = `/api/desk/translations/${id}/exchange`
    const out = await file(`${at}/${format}`)
    expect((await send(`${at}/preview`, out)).body).toMatchObject({ format, counts: { empty: 5, new: 0 }, saved: 0 })
    const words = [...WORDS]
    const back =
      format === 'xliff'
        ? out
            .replaceAll('state="initial"', 'state="reviewed"')
            .replaceAll('</source>', () => `</source><target xml:space="preserve">${words.shift()}</target>`)
        : out
            .replaceAll('>initial<', '>reviewed<')
            .replaceAll('</tu>', () => `<tuv xml:lang="en"><seg>${words.shift()}</seg></tuv></tu>`)
    expect((await send(at, back.replace('@1', '@2'))).body).toMatchObject({
      code: 'exchange-another-version',
      facts: { given: 2 },
    })
    expect((await send(at, back)).body).toMatchObject({ saved: 5, counts: { new: 5 } })
    const { units } = await r.view(id)
    expect(
      units.map((unit: { text: string; origin: string; ready: boolean }) => [unit.text, unit.origin, unit.ready]),
    ).toEqual(WORDS.map((text) => [text, 'agency', true]))
    const again = await file(`${at}/${format}`)
    expect((await send(`${at}/preview`, again)).body.counts).toEqual({ new: 0, changed: 0, same: 5, empty: 0 })
  },
)

it('takes a machine translation only as marked suggestions, which nobody can submit', async () => {
  const id = await inTranslation('machine')
  const at = `/api/desk/translations/${id}/exchange`
  const words = [...WORDS]
  const back = (await file(`${at}/xliff`))
    .replaceAll('state="initial"', 'state="final"')
    .replaceAll('</source>', () => `</source><target>${words.shift()}</target>`)
  expect((await send(`${at}?maker=machine`, back)).body).toMatchObject({ saved: 5, maker: 'machine' })
  const { units } = await r.view(id)
  expect(units.map((unit: { origin: string; ready: boolean }) => [unit.origin, unit.ready])).toEqual(
    WORDS.map(() => ['machine', false]),
  )
  expect((await r.act(r.translator, id, 'submit')).status).toBe(409)
  expect((await file(`${at}/xliff`)).match(/subState="gongkai:machine"/g)).toHaveLength(5)
})

it('loses nothing that somebody wrote while a file was away', async () => {
  const id = await inTranslation('meanwhile')
  const at = `/api/desk/translations/${id}/exchange`
  const back = (await file(`${at}/xliff`)).replace('</source>', '</source><target>Theirs</target>')
  await r.save(r.second, id, 'title', 'Ours')
  const preview = (await send(`${at}/preview`, back)).body
  expect(preview.units[0]).toMatchObject({ standing: 'changed', now: 'Ours', given: 'Theirs' })
  await send(at, back)
  const versions = (await r.translator('GET', `/api/desk/translations/${id}/units/title/versions`)).body.items
  expect(versions.map((one: { text: string }) => one.text)).toContain('Ours')
  expect((await send(at, '<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY a "b">]>\n<xliff/>')).body).toMatchObject({
    code: 'exchange-dtd',
    facts: { line: 2 },
  })
})
