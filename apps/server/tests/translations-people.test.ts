import type { RegistryInput } from '@gongkai/department-registry'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Call } from './modules-rig.ts'
import { translationsRig, type TranslationsRig } from './translations-rig.ts'

type Person = NonNullable<RegistryInput['people']>[number]
type StandIns = NonNullable<RegistryInput['standIns']>

const from = '2025-01-01'
const TRANSLATES = { department: 'international', role: 'handler', from } as const
const HEADS = { department: 'international', role: 'head', from } as const
const REVIEWS = { department: 'office', role: 'office-reviewer', from } as const
const person = (id: string, account: string, ...posts: NonNullable<Person['posts']>): Person => ({
  ...{ id, name: `人员${id}`, account, posts },
})

let r: TranslationsRig
let admin: Call
beforeAll(async () => {
  r = await translationsRig()
  admin = await r.as('admin')
})
afterAll(() => r.close())

async function people(everybody: readonly Person[], standIns: StandIns = []): Promise<void> {
  const { version, data } = (await admin('GET', '/api/desk/registry/data')).body
  const done = await admin('POST', '/api/desk/registry', { version, data: { ...data, people: everybody, standIns } })
  if (done.status !== 200) throw new Error(JSON.stringify(done.body))
}

/** Taken up; its Chinese is released. */
async function takenUp(document: string, by: Call = r.translator): Promise<string> {
  await r.begin(document)
  await r.work()
  await r.release(document)
  expect((await r.act(by, `${document}.en`, 'take-up')).status).toBe(200)
  return `${document}.en`
}

async function onRelease(call: Call, id: string, action: string) {
  const { version } = (await call('GET', `/api/desk/releases/translation/${id}`)).body
  return (await call('POST', `/api/desk/releases/translation/${id}/${action}?lang=en`, { version, input: {} })).body
    .code
}
const codeOf = async (call: Call, id: string, action: string) => (await r.act(call, id, action)).body.code

describe('nobody is two of translator, language reviewer and policy reviewer', () => {
  it('a head of translators who is also the reviewer of the office passes the language and not the policy', async () => {
    await people([person('s-3', 'international-head', HEADS, REVIEWS)])
    const id = await takenUp('two-posts')
    await r.translate(id)
    await r.act(r.translator, id, 'submit')
    expect(await codeOf(r.head, id, 'pass-language')).toBeUndefined()
    expect(await onRelease(r.head, id, 'review')).toBe('release-by-drafter')
    expect(await onRelease(r.reviewer, id, 'review')).toBeUndefined()
  })

  it('a translator who is also the reviewer of the office reviews nothing of their words', async () => {
    await people([person('s-1', 'international', TRANSLATES, REVIEWS)])
    const id = await takenUp('own-words')
    await r.translate(id)
    await r.act(r.translator, id, 'submit')
    await r.act(r.head, id, 'pass-language')
    expect(await onRelease(r.translator, id, 'review')).toBe('translation-reviewed-by-translator')
    expect(await onRelease(r.reviewer, id, 'review')).toBeUndefined()
  })

  it('a translator who stands in for the head does not pass their own words', async () => {
    const standsIn = { of: 's-3', by: 's-1', department: 'international', roles: ['head' as const], from: '2026-03-02' }
    await people(
      [person('s-1', 'international', TRANSLATES), person('s-3', 'international-head', HEADS)],
      [{ ...standsIn, to: '2026-03-31' }],
    )
    const id = await takenUp('stands-in')
    await r.translate(id)
    await r.act(r.translator, id, 'submit')
    expect(await codeOf(r.translator, id, 'pass-language')).toBe('translation-reviewed-by-translator')
    expect((await r.view(id)).state).toBe('language-review')
  })

  it('a reviewer of the office who stood in for the head does not review what they passed', async () => {
    const standsIn = { of: 's-3', by: 's-4', department: 'international', roles: ['head' as const], from: '2026-03-02' }
    await people(
      [person('s-4', 'reviewer', REVIEWS), person('s-3', 'international-head', HEADS)],
      [{ ...standsIn, to: '2026-03-31' }],
    )
    const id = await takenUp('passed-on')
    await r.translate(id)
    await r.act(r.translator, id, 'submit')
    expect(await codeOf(r.reviewer, id, 'pass-language')).toBeUndefined()
    expect(await onRelease(r.reviewer, id, 'review')).toBe('release-by-drafter')
  })
})

it("whoever takes a machine's words over answers for them: the head who did does not review their language", async () => {
  await people([])
  const id = await takenUp('taken-over')
  await r.translate(id)
  await r.save(r.translator, id, 'title', 'Words of a machine', { origin: 'machine', ready: false })
  expect((await r.save(r.head, id, 'title', 'Words of a machine', { ready: true })).status).toBe(200)
  expect((await r.view(id)).units[0]).toMatchObject({ origin: 'machine', ready: true })
  expect(await codeOf(r.translator, id, 'submit')).toBeUndefined()
  expect(await codeOf(r.head, id, 'pass-language')).toBe('translation-reviewed-by-translator')
})

it('a head who wrote words of a tentative edition does not confirm it, whoever submits it', async () => {
  await people([person('s-2', 'international-2', HEADS), person('s-3', 'international-head', HEADS)])
  const id = await takenUp('confirmed')
  await r.translate(id, undefined, r.head)
  const ask = (tentative: boolean) => r.act(r.translator, id, 'submit', { tentative })
  expect((await ask(true)).status).toBe(200)
  expect(await codeOf(r.second, id, 'pass-language')).toBeUndefined()
  expect(await onRelease(r.reviewer, id, 'review')).toBeUndefined()
  expect(await onRelease(r.reviewer, id, 'publish')).toBeUndefined()
  expect((await r.act(r.translator, id, 'take-up')).status).toBe(200)
  expect((await ask(false)).status).toBe(200)
  expect(await codeOf(r.head, id, 'pass-language')).toBe('translation-reviewed-by-translator')
  expect(await codeOf(r.second, id, 'pass-language')).toBeUndefined()
})

it("a machine's words are a machine's still where only their spaces are others", async () => {
  const id = await takenUp('spaced')
  await r.save(r.translator, id, 'title', 'Words of a machine', { origin: 'machine', ready: false })
  await r.save(r.second, id, 'title', 'Words of  a machine ', { origin: 'typed', ready: false })
  expect((await r.view(id)).units[0]).toMatchObject({ origin: 'machine', fault: { code: 'suggestion' } })
})
