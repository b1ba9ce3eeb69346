import { afterAll, beforeAll, expect, it } from 'vitest'
import { RULES } from './sources-rig.ts'
import { translationsRig, type TranslationsRig } from './translations-rig.ts'
import type { Call } from './modules-rig.ts'

let r: TranslationsRig
beforeAll(async () => {
  r = await translationsRig()
})
afterAll(() => r.close())

const ID = 'told.en'

interface Item {
  readonly topic: string
  readonly href: string | null
  readonly subject: string | null
  readonly text: string
}

async function told(call: Call): Promise<Item[]> {
  await r.work()
  const { items } = (await call('GET', '/api/desk/notices?size=50&lang=en')).body as { items: readonly Item[] }
  return items.filter(({ href }) => href === `/en/desk/translations/${ID}`)
}
const topics = async (call: Call) => (await told(call)).map(({ topic }) => topic)

it('those who translate and review are told when it is their turn, and nobody of what they did themselves', async () => {
  await r.begin('told')
  await r.work()
  await r.release('told')
  await r.act(r.translator, ID, 'take-up')
  await r.translate(ID)
  await r.act(r.translator, ID, 'submit')
  expect(await topics(r.head)).toEqual(['translation-review'])
  expect(await topics(r.translator)).toEqual([])
  await r.act(r.head, ID, 'send-back', { reason: 'Please read clause 2 again.' })
  expect(await topics(r.translator)).toEqual(['translation-sent-back'])
  expect(await topics(r.second)).toEqual([])
  await r.act(r.translator, ID, 'submit')
  await r.act(r.head, ID, 'pass-language')
  const [review] = await told(r.reviewer)
  expect(review).toMatchObject({ topic: 'translation-review', subject: expect.stringContaining('办法') as string })
  await r.onRelease(ID, 'review')
  await r.onRelease(ID, 'publish')
  await r.change('told', RULES.replace('500', '800'))
  for (const call of [r.translator, r.second, r.head]) expect(await topics(call)).toContain('translation-stale')
  await r.work()
  expect((await topics(r.second)).length).toBe(1)
})

it('what was taken back before anybody heard of it is told nobody', async () => {
  await r.act(r.translator, ID, 'take-up')
  const before = await topics(r.head)
  await r.save(r.translator, ID, 'title', 'Rules on Patent Disputes')
  await r.translate(ID)
  await r.act(r.translator, ID, 'submit')
  await r.act(r.translator, ID, 'take-back', { reason: 'One more look.' })
  expect(await topics(r.head)).toEqual(before)
})
