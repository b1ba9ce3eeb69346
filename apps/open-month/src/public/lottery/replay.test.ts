import { closedFile, commitmentOf, drawnFile, lotteryText, type LotteryTerms } from '@gongkai/events/registration'
import { describe, expect, it } from 'vitest'
import { drawnLines, writtenCode } from './drawn.ts'
import { replay, REPLAY_STEPS } from './replay.ts'
import { STEP_WORDS } from './words.ts'

const SECRET = '4f'.repeat(32)
const TERMS: LotteryTerms = {
  seats: 3,
  roomSeats: null,
  roomOthers: 0,
  before: {},
  shares: [],
  waitingList: true,
  closesAt: Date.parse('2026-08-10T18:00:00+08:00'),
  startsAt: Date.parse('2026-08-20T14:00:00+08:00'),
  passedOverMost: 3,
  lastCallHours: 12,
}
const closed = closedFile({
  activity: '0198c0de-0000-7000-8000-000000000001',
  commitment: commitmentOf(SECRET),
  publicSource: '',
  drawAt: TERMS.closesAt,
  closedAt: TERMS.closesAt,
  entries: ['C3', 'A1', 'D4', 'B2', 'E5'].map((code) => ({
    code,
    participants: 'resident',
    size: code === 'A1' ? 2 : 1,
  })),
})
const drawn = drawnFile(closed, {
  secret: SECRET,
  publicValue: '',
  drawnAt: TERMS.closesAt,
  terms: TERMS,
  left: ['B2'],
})

describe('the replay of a draw', () => {
  it('holds for the file that the server wrote, before the draw and after it', () => {
    const announced = { commitment: closed.commitment, listHash: closed.listHash }
    expect(replay(lotteryText(closed), announced, 'zh')).toEqual({ holds: true, entries: 5, drawn: false, faults: [] })
    expect(replay(lotteryText(drawn), announced, 'zh')).toEqual({ holds: true, entries: 5, drawn: true, faults: [] })
  })

  it('names the step at which a changed file no longer follows', () => {
    const stepsOf = (text: string) => [...new Set(replay(text, {}, 'en').faults.map(({ step }) => step))]
    const text = lotteryText(drawn)
    expect(stepsOf(text.replace('"size": 2', '"size": 1'))).toContain('list')
    expect(stepsOf(text.replace(SECRET, '5f'.repeat(32)))).toContain('secret')
    expect(stepsOf(text.replace('"outcome": "waiting"', '"outcome": "confirmed"'))).toContain('places')
    expect(stepsOf(`${text} `)).toEqual(['file'])
    expect(stepsOf('{')).toEqual(['file'])
    expect(replay(text, { commitment: 'ab'.repeat(32) }, 'zh').holds).toBe(false)
  })

  it('every step has its words', () => expect(Object.keys(STEP_WORDS)).toEqual([...REPLAY_STEPS]))
})

it('lists codes by rank with what each got, and before the draw by code', () => {
  expect(drawnLines(closed).map(({ code, rank }) => [code, rank])).toEqual(
    ['A1', 'B2', 'C3', 'D4', 'E5'].map((code) => [code, null]),
  )
  const lines = drawnLines(drawn)
  expect(lines.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5])
  expect(lines.find(({ code }) => code === 'B2')?.outcome).toBe('left')
  expect(lines.filter(({ outcome }) => outcome === 'confirmed').reduce((sum, { size }) => sum + size, 0)).toBe(3)
  expect(writtenCode(' ab1-２ ')).toBe('AB12')
})
