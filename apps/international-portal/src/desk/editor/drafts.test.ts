import type { TranslationUnitView, UnitSaved } from '@gongkai/translation/editions'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createDrafts, type Sending, type Sent } from './drafts.ts'
import { keptText } from './kept.ts'

const NAME = 'guide.en'

function unitOf(unitVersion: number, text: string, more: Partial<TranslationUnitView> = {}): TranslationUnitView {
  return {
    clause: 'c1',
    label: '第一条',
    name: 'Article 1',
    role: 'clause',
    depth: 0,
    chinese: '中文',
    basis: null,
    unitVersion,
    text,
    origin: 'typed',
    originName: '',
    ready: false,
    byName: 'Somebody',
    at: '2026-11-22T01:00:00.000Z',
    published: null,
    currency: 'missing',
    currencyName: '',
    changes: [],
    offered: [],
    stillRight: null,
    read: false,
    fault: null,
    ...more,
  }
}
const kept = (unit: TranslationUnitView): Sent => ({ saved: { kept: true, unit, conflict: null } as UnitSaved })

let sent: { sending: Sending; answer: (with_: Sent) => void }[]
const send = (sending: Sending) => new Promise<Sent>((answer) => void sent.push({ sending, answer }))
const settle = (ms = 1_000) => vi.advanceTimersByTimeAsync(ms)

beforeEach(() => {
  vi.useFakeTimers()
  sent = []
  const held = new Map<string, string>()
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function begin(unit = unitOf(3, 'The old words.'), sourceVersion = 2) {
  const drafts = createDrafts(NAME, send)
  drafts.take({ units: [unit], sourceVersion })
  const draft = () => {
    const one = drafts.drafts.get('c1')
    if (!one) throw new Error('no such clause')
    return one
  }
  return { ...drafts, draft }
}

it('sends once somebody pauses, and keeps every letter until it has arrived', async () => {
  const { type, draft } = begin()
  type('c1', 'New')
  await settle(500)
  type('c1', 'New words.')
  expect(keptText(NAME, 'c1')).toEqual({ version: 3, text: 'New words.', basis: 2 })
  await settle()
  expect(sent.map(({ sending }) => sending.text)).toEqual(['New words.'])
  expect(sent[0]?.sending).toMatchObject({ unitVersion: 3, basis: 2, ready: false })
  sent[0]?.answer(kept(unitOf(4, 'New words.')))
  await settle(0)
  expect(draft()).toMatchObject({ text: 'New words.', state: { is: 'kept' }, base: { unitVersion: 4 } })
  expect(keptText(NAME, 'c1')).toBeNull()
})

it('sends what was typed while one sending was under way after it, on its version', async () => {
  const { type, draft } = begin()
  type('c1', 'One')
  await settle()
  type('c1', 'One two')
  await settle(300)
  sent[0]?.answer(kept(unitOf(4, 'One')))
  await settle()
  expect(draft().text).toBe('One two')
  expect(sent.map(({ sending }) => [sending.text, sending.unitVersion])).toEqual([
    ['One', 3],
    ['One two', 4],
  ])
})

it('shows both texts when somebody else kept other words, and sends nothing until the person has chosen', async () => {
  const { type, draft, choose } = begin()
  type('c1', 'Mine')
  await settle()
  const theirs = {
    unitVersion: 5,
    text: 'Theirs',
    basis: 2,
    origin: 'typed',
    ready: true,
    byName: 'Li',
    at: '',
  } as const
  sent[0]?.answer({
    saved: { kept: false, unit: unitOf(5, 'Theirs'), conflict: { theirs, yours: { text: 'Mine', basis: 2 } } },
  })
  await settle(0)
  expect(draft()).toMatchObject({ text: 'Mine', state: { is: 'conflict', theirs: { text: 'Theirs' } } })
  type('c1', 'Mine and theirs')
  await settle(10_000)
  expect(sent).toHaveLength(1)
  void choose('c1', 'mine')
  await settle(0)
  expect(sent[1]?.sending).toMatchObject({ text: 'Mine and theirs', unitVersion: 5 })
})

it('takes their words where that is chosen', async () => {
  const { type, draft, take, choose } = begin()
  type('c1', 'Mine')
  take({ units: [unitOf(4, 'Theirs')], sourceVersion: 2 })
  expect(draft().state.is).toBe('conflict')
  await choose('c1', 'theirs')
  expect(draft()).toMatchObject({ text: 'Theirs', state: { is: 'kept' }, base: { unitVersion: 4 } })
  await settle(10_000)
  expect(sent).toHaveLength(0)
  expect(keptText(NAME, 'c1')).toBeNull()
})

it('shows what others kept where nothing is typed here', () => {
  const { draft, take } = begin()
  take({ units: [unitOf(4, 'Theirs')], sourceVersion: 2 })
  expect(draft()).toMatchObject({ text: 'Theirs', state: { is: 'kept' } })
})

it('comes back after a reload with what was typed, and sends it', async () => {
  const first = begin()
  first.type('c1', 'Half a sentence')
  first.stop()
  const { draft } = begin()
  expect(draft().text).toBe('Half a sentence')
  await settle()
  expect(sent[0]?.sending).toMatchObject({ text: 'Half a sentence', unitVersion: 3, basis: 2 })
})

it('comes back after a reload as a conflict where somebody else was quicker', () => {
  const first = begin()
  first.type('c1', 'Half a sentence')
  first.stop()
  const { draft } = begin(unitOf(4, 'Theirs'))
  expect(draft()).toMatchObject({ text: 'Half a sentence', state: { is: 'conflict', theirs: { text: 'Theirs' } } })
})

it('tries again by itself after a lost line, and not after a refusal', async () => {
  const { type, draft } = begin()
  type('c1', 'New')
  await settle()
  sent[0]?.answer(null)
  await settle(0)
  expect(draft().state.is).toBe('unreachable')
  await settle(5_000)
  sent[1]?.answer({ refused: 'It is under review.' })
  await settle(60_000)
  expect(draft()).toMatchObject({ text: 'New', state: { is: 'refused', message: 'It is under review.' } })
  expect(sent).toHaveLength(2)
})

it('calls words ready with the Chinese that is on the screen, and what is typed afterwards not', async () => {
  const { mark, draft, take, type } = begin(unitOf(3, 'Words', { basis: { version: 1, chinese: '旧' } }), 1)
  take({ units: [unitOf(3, 'Words')], sourceVersion: 2 })
  void mark('c1', true)
  await settle(0)
  expect(sent[0]?.sending).toMatchObject({ text: 'Words', ready: true, basis: 2 })
  sent[0]?.answer(kept(unitOf(4, 'Words', { ready: true })))
  await settle(0)
  expect(draft()).toMatchObject({ ready: true, state: { is: 'kept' } })
  type('c1', 'Words!')
  expect(draft().ready).toBe(false)
})

it('takes a suggestion of a machine over only when a person calls it ready or changes it', async () => {
  const { mark, draft } = begin(unitOf(1, 'Machine words', { origin: 'machine' }))
  expect(draft().origin).toBe('machine')
  void mark('c1', true)
  await settle(0)
  expect(sent[0]?.sending.origin).toBe('typed')
})

it('words typed after the session has ended stay kept, and saving once more sends them', async () => {
  const { type, draft, flushAll } = begin()
  type('c1', 'New words.')
  await settle()
  sent[0]?.answer({ ended: 'Please sign in.' })
  await settle(20_000)
  expect(sent).toHaveLength(1)
  expect(draft().state).toEqual({ is: 'ended', message: 'Please sign in.' })
  expect(keptText(NAME, 'c1')).toMatchObject({ text: 'New words.' })
  const saved = flushAll()
  sent[1]?.answer(kept(unitOf(4, 'New words.')))
  expect(await saved).toBe(true)
  expect(draft().state).toEqual({ is: 'kept' })
})

it('words whose answer was lost on the way are nobody else’s: what was typed since goes on top of them', async () => {
  const { type, draft, flush } = begin()
  type('c1', 'New')
  await settle()
  sent[0]?.answer(null)
  await settle(0)
  type('c1', 'New words.')
  void flush('c1')
  const theirs = { unitVersion: 4, text: 'New', ready: false, byName: 'Me', at: '', basis: 2, origin: 'typed' }
  const met = { kept: false, unit: unitOf(4, 'New'), conflict: { theirs, yours: { text: 'New words.', basis: 2 } } }
  sent[1]?.answer({ saved: met as UnitSaved })
  await settle()
  expect(sent[2]?.sending).toMatchObject({ text: 'New words.', unitVersion: 4 })
  sent[2]?.answer(kept(unitOf(5, 'New words.')))
  await settle(0)
  expect(draft()).toMatchObject({ text: 'New words.', lost: null, state: { is: 'kept' } })
})
