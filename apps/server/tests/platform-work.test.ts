import { deriveKey } from 'altcha-lib/algorithms/sha'
import { solveChallenge } from 'altcha-lib'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openChallenges } from '../src/platform/challenge.ts'
import { clockAt } from '../src/platform/clock.ts'
import { rollback } from '../src/platform/database.ts'
import { appendEvent, eventsOf, LostRace } from '../src/platform/history.ts'
import { addJob, backOff, startWorker, type JobHandler } from '../src/platform/jobs.ts'
import { openLog } from '../src/platform/log.ts'
import { dispatch, emit } from '../src/platform/outbox.ts'
import { createSeal } from '../src/platform/seal.ts'
import { freshDatabase, type TestDatabase } from './database.ts'

const log = openLog({ level: 'silent' })
const START = Date.UTC(2026, 10, 23)
let t: TestDatabase
beforeAll(async () => {
  t = await freshDatabase()
})
afterAll(() => t.drop())

describe('jobs', () => {
  const clock = clockAt(START)
  beforeEach(() => t.db.script('delete from job'))
  const worker = (handlers: Record<string, JobHandler>, repeats = {}) =>
    startWorker({ db: t.db, clock, log, handlers, repeats, every: null })
  const rows = () => t.db.sql<{ state: string; attempts: number }>('j.all', 'select state, attempts from job')

  test('exist exactly when the change they belong to does', async () => {
    await t.db.transaction(async () => {
      await addJob(t.db, clock, { kind: 'a' })
      throw rollback(null)
    })
    expect(await rows()).toEqual([])
  })

  test('run once each, however many workers look', async () => {
    const ran: number[] = []
    for (let i = 0; i < 100; i++) await addJob(t.db, clock, { kind: 'count', payload: i })
    const workers = [0, 1, 2, 3].map(() => worker({ count: async (payload) => void ran.push(Number(payload)) }))
    await Promise.all(workers.map((one) => one.drain()))
    await Promise.all(workers.map((one) => one.stop()))
    expect(ran.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, i) => i))
    expect(await rows()).toEqual([])
  })

  test('wait longer after each failure, and run again', async () => {
    let runs = 0
    const one = worker({
      flaky: async () => {
        if (++runs < 3) throw new Error('not yet')
      },
    })
    await addJob(t.db, clock, { kind: 'flaky' })
    expect([await one.drain(), await one.drain()]).toEqual([1, 0])
    clock.advance(backOff(1))
    expect(await one.drain()).toBe(1)
    clock.advance(backOff(1))
    expect(await one.drain()).toBe(0)
    clock.advance(backOff(2))
    expect(await one.drain()).toBe(1)
    await one.stop()
    expect([runs, await rows()]).toEqual([3, []])
  })

  test('of a worker that died are taken again when its lease is over', async () => {
    await addJob(t.db, clock, { kind: 'orphan' })
    await t.db.script(`update job set leased_until = '${new Date(clock.now() + 60_000).toISOString()}', attempts = 1`)
    const attempts: number[] = []
    const one = worker({ orphan: async (_, { attempt }) => void attempts.push(attempt) })
    expect(await one.drain()).toBe(0)
    clock.advance(60_001)
    expect(await one.drain()).toBe(1)
    await one.stop()
    expect(attempts).toEqual([2])
  })

  test('with one dedupe key wait once; with a time wait for it; repeated ones come again', async () => {
    let ran = 0
    await addJob(t.db, clock, { kind: 'tick', dedupe: 'tick', runAt: clock.now() + 5_000 })
    await addJob(t.db, clock, { kind: 'tick', dedupe: 'tick' })
    const one = worker({ tick: async () => void ran++ }, { tick: 10_000 })
    expect(await one.drain()).toBe(0)
    for (const [wait, expected] of [
      [5_000, 1],
      [9_999, 1],
      [1, 2],
    ] as const) {
      clock.advance(wait)
      await one.drain()
      expect(ran).toBe(expected)
    }
    await one.stop()
  })
})

test('the outbox hands each message to every subscription once, and only committed ones', async () => {
  const clock = clockAt(START)
  await t.db.script('delete from job')
  const heard: string[] = []
  const subscriptions = ['first', 'second'].map((name) => ({
    topic: 'message.answered',
    name,
    receive: async (payload: unknown) => void heard.push(`${name} ${JSON.stringify(payload)}`),
  }))
  await t.db.transaction(async () => {
    await emit(t.db, clock, 'message.answered', { n: 0 })
    throw rollback(null)
  })
  await t.db.transaction(() => emit(t.db, clock, 'message.answered', { n: 1 }))
  await emit(t.db, clock, 'nobody.listens', {})
  await Promise.all([dispatch(t.db, clock, subscriptions), dispatch(t.db, clock, subscriptions)])
  const handlers = Object.fromEntries(subscriptions.map((one) => [`deliver:${one.name}`, one.receive]))
  const worker = startWorker({ db: t.db, clock, log, handlers, every: null })
  await worker.drain()
  await worker.stop()
  expect(heard.toSorted()).toEqual(['first {"n":1}', 'second {"n":1}'])
  expect(await t.db.sql('o.all', 'select id from outbox')).toEqual([])
})

const recordSeal = createSeal(Buffer.alloc(32, 1))

test('the record keeps an event as it was, and lets one of two with a number in', async () => {
  const event = {
    taskId: 'GK-20261123-AAAAAA',
    seq: 1,
    at: START,
    by: 'applicant',
    byName: '',
    action: 'submit',
    from: null,
    to: 'received',
    input: { body: '𠮷 😀 "引号"', list: [1, 2.5, null] },
    notes: { procedure: 'message' },
    prev: '',
    hash: 'h1',
  }
  const both = await Promise.allSettled(
    [event, { ...event, hash: 'h2' }].map((one) => appendEvent({ db: t.db, seal: recordSeal }, one)),
  )
  expect(both.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected'])
  const lost = both.find((one) => one.status === 'rejected')
  expect(lost?.reason).toBeInstanceOf(LostRace)
  const [kept] = await eventsOf(t.db, event.taskId)
  expect(kept).toEqual({ ...event, hash: kept?.hash })
})

describe('the human check', () => {
  const seal = createSeal(Buffer.alloc(32, 1))
  const challenges = () => openChallenges({ db: t.db, seal }, { cost: 2, minutes: 5 })
  const solve = async (from = challenges()) => {
    const challenge = await from.make()
    const solution = await solveChallenge({ challenge, deriveKey })
    return { challenge, solution }
  }
  const encode = (payload: unknown) => Buffer.from(JSON.stringify(payload)).toString('base64')

  test('takes a solution once, in either form', async () => {
    const payload = await solve()
    expect(await challenges().use(encode(payload))).toBeNull()
    expect(await challenges().use(encode(payload))).toEqual({ refused: 'challenge-replayed' })
    expect(await challenges().use(JSON.stringify(await solve()))).toBeNull()
  })

  test('of a refused write is not used up', async () => {
    const given = encode(await solve())
    await t.db.transaction(async () => {
      expect(await challenges().use(given)).toBeNull()
      throw rollback(null)
    })
    expect(await challenges().use(given)).toBeNull()
  })

  test('refuses what is false, changed, foreign or late', async () => {
    const payload = await solve()
    const bad = [
      'x',
      encode({}),
      encode({ ...payload, solution: { ...payload.solution, derivedKey: '00'.repeat(32) } }),
      encode({
        ...payload,
        challenge: { ...payload.challenge, parameters: { ...payload.challenge.parameters, cost: 1 } },
      }),
      encode(await solve(openChallenges({ db: t.db, seal: createSeal(Buffer.alloc(32, 2)) }, { cost: 2, minutes: 5 }))),
    ]
    for (const given of bad) expect(await challenges().use(given)).toEqual({ refused: 'challenge-invalid' })
    const past = openChallenges({ db: t.db, seal, wall: clockAt(Date.now() - 600_000) }, { cost: 2, minutes: 5 })
    expect(await challenges().use(encode(await solve(past)))).toEqual({ refused: 'challenge-expired' })
  })
})

test('sealed text opens only where it belongs, unchanged and with its secret', () => {
  const seal = createSeal(Buffer.alloc(32, 1))
  const sealed = seal.seal('contact', '13800000000', 'row 1')
  expect(sealed.includes('13800000000')).toBe(false)
  expect(seal.open('contact', sealed, 'row 1')).toBe('13800000000')
  const changed = Buffer.from(sealed)
  changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1
  for (const attempt of [
    () => seal.open('contact', sealed, 'row 2'),
    () => seal.open('idempotency', sealed, 'row 1'),
    () => seal.open('contact', changed, 'row 1'),
    () => createSeal(Buffer.alloc(32, 2)).open('contact', sealed, 'row 1'),
  ]) {
    expect(attempt).toThrow()
  }
})
