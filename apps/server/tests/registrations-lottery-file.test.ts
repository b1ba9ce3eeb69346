import { createHash, createHmac } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  closedFile,
  commitmentOf,
  drawnFile,
  hmacHex,
  lotteryFileShape,
  lotteryText,
  sha256Hex,
} from '@gongkai/events/registration'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { runCommand } from '../src/cli/main.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-lottery-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const secret = '0f'.repeat(32)
const MORNING = Date.parse('2026-08-01T10:00:00+08:00')

function drawn(): string {
  const closed = closedFile({
    activity: '01980000-0000-7000-8000-000000000000',
    commitment: commitmentOf(secret),
    publicSource: '当天收盘指数',
    drawAt: MORNING,
    closedAt: MORNING - 3_600_000,
    entries: ['A1', 'B2', 'C3', 'D4'].map((code, index) => ({ code, participants: 'resident', size: 1 + (index % 2) })),
  })
  const terms = {
    ...{ seats: 3, roomSeats: null, roomOthers: 0, before: {}, shares: [], waitingList: true },
    ...{ closesAt: MORNING - 3_600_000, startsAt: MORNING + 100 * 3_600_000, passedOverMost: 3, lastCallHours: 12 },
  }
  return lotteryText(drawnFile(closed, { secret, publicValue: '3456.78', drawnAt: MORNING, terms, left: ['B2'] }))
}

/** Runs `gongkai lottery verify` on a file with this text: its exit code and what it printed. */
async function verify(text: string, ...options: string[]): Promise<{ code: number; said: string }> {
  const path = join(folder, 'lottery.json')
  await writeFile(path, text)
  const said: string[] = []
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => said.push(String(chunk)) > 0)
  try {
    return { code: await runCommand(['lottery', 'verify', path, ...options]), said: said.join('') }
  } finally {
    out.mockRestore()
  }
}

describe('gongkai lottery verify', () => {
  it('replays a draw without a database', async () => {
    const { code, said } = await verify(drawn(), '--json')
    expect([code, JSON.parse(said)]).toMatchObject([0, { holds: true, faults: [], entries: 4, drawn: true }])
    expect((await verify(drawn(), '--commitment', commitmentOf(secret))).said).toContain('The lottery holds: 4 entries')
  })
  it('names what was changed', async () => {
    const file = lotteryFileShape.parse(JSON.parse(drawn()))
    const [line] = file.list
    if (line) line.size = 5
    const { code, said } = await verify(lotteryText(file))
    expect(code).toBe(1)
    expect(said).toContain('This line of the list was changed: list[0]')
    expect(await verify(drawn(), '--commitment', 'a'.repeat(64))).toMatchObject({ code: 1 })
    expect((await verify(drawn().slice(0, 40))).said).toContain('not whole JSON')
  })
})

it('counts digests as everybody else does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 150 }), fc.string({ maxLength: 90 }), (text, key) => {
      expect(sha256Hex(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
      expect(hmacHex(key, text)).toBe(createHmac('sha256', key).update(text, 'utf8').digest('hex'))
    }),
  )
})
