import type { Route } from '@gongkai/contract-kit'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { moduleDescriptions } from '../src/modules/index.ts'
import { openLog } from '../src/platform/log.ts'
import { act } from './messages-journey.ts'
import { HEAD, RULES } from './sources-rig.ts'
import { translationsRig, type TranslationsRig } from './translations-rig.ts'

/** Stands in every text that nobody outside may read. */
const MARK = '未公开标记zq'
const ROUTES = moduleDescriptions
  .flatMap(({ contract }) => Object.values<Route>(contract))
  .filter(({ at, audience }) => audience === 'public' && at[0] === 'GET')
const WRITER = { name: `Jane ${MARK}`, phone: '+86 139 0123 4599', email: 'jane.unseen@example.com' }
/** People of the demonstration who wrote, kept and reviewed, by their names; filled in before anything is read. */
const people: string[] = []

let r: TranslationsRig
let enquiry = ''
const logged: string[] = []
const must = ({ status, body }: { status: number; body: ReturnType<JSON['parse']> }) => {
  if (status >= 300) throw new Error(`${status}: ${JSON.stringify(body)}`)
  return body
}

beforeAll(async () => {
  const log = openLog({ level: 'trace', destination: { write: (line) => void logged.push(line) } })
  r = await translationsRig({ log })
  for (const call of [r.translator, r.second, r.head, r.reviewer, r.keeper])
    people.push((await call('GET', '/api/session')).body.person.name)
  await r.begin('shown')
  await r.work()
  await r.release('shown')
  await r.publish('shown.en')
  // A newer text that is adopted and not released, another that only waits, and a document of which nothing is released.
  const next = `${RULES.replace('500元', `800元${MARK}`)}\n第五条　${MARK}自公布之日起施行。`
  const head = { ...HEAD, title: `专利纠纷处理办法${MARK}`, number: MARK, issuer: MARK, url: 'https://sipa.example/zq' }
  must(await r.adopt(await r.paste('shown', next), { head, note: MARK }))
  await r.paste('shown', `${next}\n第六条　${MARK}另行规定。`)
  await r.begin('hidden', `${MARK}办法\n第一条　${MARK}。`)
  await r.work()
  // A draft, sent back with a reason; a decision with a reason.
  const id = 'shown.en'
  await r.act(r.translator, id, 'take-up')
  const { units } = await r.view(id)
  for (const unit of units.filter((one: { chinese: unknown }) => one.chinese !== null))
    must(await r.save(r.translator, id, unit.clause, `Words ${MARK} ${unit.clause}`))
  must(await r.act(r.translator, id, 'submit'))
  must(await r.act(r.head, id, 'send-back', { reason: MARK }))
  const stale = units.find((one: { currency: string }) => one.currency === 'stale').clause
  must(await r.act(r.head, id, 'decide', { clause: stale, upTo: 2, reason: MARK }))
  must(await r.keeper('POST', '/api/desk/glossary', term()))
  await asked()
  await r.work()
}, 60_000)
afterAll(() => r.close())

const term = () => ({
  ...{ id: 'unreleased-term', reason: MARK },
  ...{ entry: { zh: MARK, en: `term ${MARK}`, definition: { zh: MARK, en: MARK }, source: MARK, domain: 'ip' } },
})

/** An enquiry with its summary, its inner work and a private answer that is drafted. */
async function asked(): Promise<void> {
  const sent = must(
    await r.call('POST', '/api/portal/enquiries?lang=en', {
      ...{ language: 'en', subject: `Fee ${MARK}`, body: `Our firm ${MARK} asks.`, contact: WRITER },
      ...{ mayPublish: true, about: { document: 'shown' }, challenge: await r.challenge() },
    }),
  )
  enquiry = sent.receipt
  const handler = await r.as('protection')
  must(await act(r.keeper, enquiry, 'accept'))
  must(await act(r.keeper, enquiry, 'summarise', { subject: `收费${MARK}`, text: `询问${MARK}。` }))
  must(await act(r.keeper, enquiry, 'assign', { lead: ['protection'] }))
  must(
    await act(handler, enquiry, 'draft', {
      ...{ reply: `不收费${MARK}`, release: { mode: 'full' }, translated: { reply: `No fee ${MARK}` } },
    }),
  )
}

/** Every public address, with what there is in the place of its parts, in every language and with the mark sought. */
function addresses(): string[] {
  const sought = encodeURIComponent(MARK)
  return ROUTES.flatMap(({ at: [, path], query }) => {
    const fields = Object.keys((query as { shape?: object } | undefined)?.shape ?? {})
    const paths = ['shown', 'hidden', 'unreleased-term', enquiry, 'international-portal'].map((value) =>
      path.replace(/\{\w+\}/g, value),
    )
    return [...new Set(paths)].flatMap((one) => [
      one,
      ...(fields.includes('q') ? [`${one}?q=${sought}`, `${one}?q=fee`] : []),
      ...(fields.includes('language') ? [`${one}?language=zh`, `${one}?language=en&lang=en`] : []),
      ...(fields.includes('document') ? [`${one}?document=shown`] : []),
    ])
  })
}

it('shows the public nothing that was not released: no text, no reason, no name', async () => {
  const leaks: string[] = []
  const told: string[] = []
  for (const address of new Set(addresses())) {
    const { status, body } = await r.call('GET', address)
    const text = JSON.stringify(body)
    if (status === 200) told.push(text)
    for (const secret of [MARK, 'https://sipa.example/zq', WRITER.email, WRITER.phone, enquiry, ...people])
      if (text.includes(secret)) leaks.push(`${address}: ${secret}`)
  }
  expect(leaks).toEqual([])
  // The pages were not simply empty.
  expect(told.join('')).toContain('Measures for Handling Patent Disputes')
  expect((await r.call('GET', '/api/portal/documents/shown')).body).toMatchObject({
    standing: 'stale',
    source: { version: 2, shown: 1 },
  })
})

it('logs none of it either', () => {
  const lines = logged.join('\n')
  expect(lines).not.toBe('')
  for (const secret of [MARK, encodeURIComponent(MARK), WRITER.email, WRITER.phone, ...people])
    expect(lines.includes(secret)).toBe(false)
})

it('keeps who asked sealed', async () => {
  const tables = await r.surroundings.db.sql<{ name: string }>(
    'tables',
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    [],
  )
  const found: string[] = []
  for (const { name } of tables) {
    const rows = await r.surroundings.db.sql(`all of ${name}`, `select t::text as row from "${name}" t`, [])
    const text = JSON.stringify(rows)
    for (const secret of [WRITER.name, WRITER.email, WRITER.phone, '13901234599'])
      if (text.includes(secret)) found.push(`${name}: ${secret}`)
  }
  expect(found).toEqual([])
})
