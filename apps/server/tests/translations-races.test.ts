import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { crowdFaults, crowdOf, STAGES, textOf, type Drawn } from './translations-crowd.ts'
import { translationsRig, type TranslationsRig } from './translations-rig.ts'

const DOCUMENTS = ['crowd-a', 'crowd-b', 'crowd-c'] as const
const AT_ONCE = 40

let r: TranslationsRig
beforeAll(async () => {
  r = await translationsRig()
  for (const document of DOCUMENTS) {
    await r.begin(document, textOf(0))
    await r.work()
    await r.release(document)
    await r.publish(`${document}.en`)
  }
  await r.work()
}, 60_000)
afterAll(() => r.close())

const drawn: fc.Arbitrary<Drawn> = fc.record({
  act: fc.nat(10_000),
  document: fc.nat(DOCUMENTS.length - 1),
  clause: fc.nat(3),
  choice: fc.nat(215),
})
const crowds = fc.array(drawn, { minLength: AT_ONCE, maxLength: AT_ONCE })

/** The long mode lets many more crowds in. */
const CROWDS = process.env['GONGKAI_TEST_LONG'] ? 80 : 5

it(`holds whatever ${AT_ONCE} connections do at once`, async () => {
  const { acts, bring } = crowdOf(r)
  const tally = new Map<number, number>()
  for (const [round, crowd] of fc.sample(crowds, { seed: 7, numRuns: CROWDS }).entries()) {
    for (const [at, document] of DOCUMENTS.entries()) await bring(document, (round + at) % STAGES.length)
    const answers = await Promise.all(
      crowd.map((one) => acts[one.act % acts.length]?.(one, DOCUMENTS[one.document] ?? DOCUMENTS[0])),
    )
    for (const answer of answers) tally.set(answer?.status ?? 0, (tally.get(answer?.status ?? 0) ?? 0) + 1)
    await r.work()
    expect(await crowdFaults(r, DOCUMENTS), `crowd ${round}`).toEqual([])
  }
  expect([...tally.keys()].filter((status) => status === 0 || status >= 500)).toEqual([])
  expect(tally.get(200)).toBeGreaterThan(CROWDS)
}, 600_000)
