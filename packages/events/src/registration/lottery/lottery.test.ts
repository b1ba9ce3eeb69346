import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PARTICIPANTS } from '../../values.ts'
import { HOUR, NOW, termsWith } from '../seats/testing.ts'
import { hmacHex, sha256Hex } from './digest.ts'
import { commitmentOf } from './draw.ts'
import { closedFile, drawnFile, lotteryTerms, lotteryText, type LotteryFile } from './file.ts'
import { verifyLottery, wordLotteryFault } from './verify.ts'

const secret = 'ab'.repeat(32)
const announced = {
  activity: 'a1',
  commitment: commitmentOf(secret),
  publicSource: '',
  drawAt: NOW,
  closedAt: NOW - HOUR,
}
const nobody = { confirmed: {}, roomOthers: 0 }

function draw(
  entries: readonly { code: string; participants: (typeof PARTICIPANTS)[number]; size: number }[],
  more = {},
): LotteryFile {
  const terms = lotteryTerms(termsWith({ mode: 'lottery', closesAt: NOW - HOUR, ...more }), nobody)
  return drawnFile(closedFile({ ...announced, entries }), { secret, publicValue: '', drawnAt: NOW, terms, left: [] })
}

const entry = fc.record({ participants: fc.constantFrom(...PARTICIPANTS), size: fc.integer({ min: 1, max: 6 }) })
const someEntries = fc
  .array(entry, { maxLength: 25 })
  .map((all) => all.map((one, index) => ({ ...one, code: `C${String(index).padStart(3, '0')}` })))

describe('the digests', () => {
  // FIPS 180-4 and RFC 4231; compared with the server's own on any text in the server's tests.
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  ])('of known texts are right', (text, digest) => expect(sha256Hex(text)).toBe(digest))
  it('with a key are right', () =>
    expect(hmacHex('Jefe', 'what do ya want for nothing?')).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    ))
})

describe('a lottery', () => {
  it('replays from its file alone', () => {
    fc.assert(
      fc.property(someEntries, (entries) => {
        const file = draw(entries)
        expect(verifyLottery(lotteryText(file))).toMatchObject({ holds: true, faults: [] })
        const seated = file.draw?.results.filter(({ outcome }) => outcome === 'confirmed').map(({ code }) => code) ?? []
        const people = entries.filter(({ code }) => seated.includes(code)).reduce((sum, { size }) => sum + size, 0)
        expect(people).toBeLessThanOrEqual(10)
        expect(file.draw?.results).toHaveLength(entries.length)
      }),
      { numRuns: 60 },
    )
  })

  it('names a changed byte, wherever it is', () => {
    const text = lotteryText(
      draw([1, 2, 3, 1, 4, 1, 2].map((size, index) => ({ code: `C${index}`, participants: 'resident', size }))),
    )
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 1 }), fc.integer({ min: 32, max: 126 }), (place, code) => {
        const other = String.fromCharCode(code)
        fc.pre(text[place] !== other)
        const { holds, faults } = verifyLottery(text.slice(0, place) + other + text.slice(place + 1))
        expect(holds).toBe(false)
        expect(faults.length).toBeGreaterThan(0)
        for (const fault of faults) expect(wordLotteryFault(fault, 'zh').length).toBeGreaterThan(5)
      }),
      { numRuns: 1000 },
    )
  })

  it('says which line, which secret, which result', () => {
    const file = draw([1, 2, 3].map((size, index) => ({ code: `C${index}`, participants: 'resident', size })))
    const said = (change: (copy: LotteryFile) => void) => {
      const copy = JSON.parse(JSON.stringify(file)) as LotteryFile
      change(copy)
      return verifyLottery(lotteryText(copy)).faults.map(({ code, where }) => `${code} ${where}`)
    }
    expect(said((copy) => void (copy.list[1] = { ...copy.list[1], size: 9 } as never))).toContain(
      'line-changed list[1]',
    )
    expect(said((copy) => void (copy.draw = { ...copy.draw, secret: 'cd'.repeat(32) } as never))).toContain(
      'commitment draw.secret',
    )
    expect(said((copy) => void Object.assign(copy.draw?.results[0] ?? {}, { outcome: 'not-drawn' }))).toContain(
      'result draw.results[0].outcome',
    )
    expect(verifyLottery(lotteryText(file), { commitment: '0'.repeat(64) }).faults).toEqual([
      { code: 'other-announcement', where: 'commitment' },
    ])
    expect(verifyLottery('{').faults[0]?.code).toBe('not-json')
    expect(verifyLottery(`${lotteryText(file)} `).faults[0]?.code).toBe('layout')
  })

  it('fills reserved places by their participants first, and leaves the rest to all', () => {
    const shares = [{ participants: 'firm', seats: 4, kind: 'reserved', releaseAt: null }] as const
    const many = Array.from({ length: 30 }, (_, index) => ({
      code: `C${index}`,
      participants: index < 2 ? ('firm' as const) : ('resident' as const),
      size: 1,
    }))
    const file = draw(many, { shares })
    const seated = new Set(file.draw?.results.flatMap(({ code, outcome }) => (outcome === 'confirmed' ? [code] : [])))
    expect([...seated]).toEqual(expect.arrayContaining(['C0', 'C1']))
    expect(seated.size).toBe(10)
  })

  it('gives every entry the same chance, whenever it came and whatever its code', () => {
    const wins = new Map<string, number>()
    for (let round = 0; round < 400; round++) {
      const key = sha256Hex(String(round))
      const entries = Array.from({ length: 20 }, (_, index) => ({
        code: `C${index}`,
        participants: 'resident' as const,
        size: 1,
      }))
      const closed = closedFile({ ...announced, commitment: commitmentOf(key), entries })
      const terms = lotteryTerms(termsWith({ mode: 'lottery' }), nobody)
      const { draw: drawn } = drawnFile(closed, { secret: key, publicValue: '', drawnAt: NOW, terms, left: [] })
      for (const { code, outcome } of drawn?.results ?? [])
        if (outcome === 'confirmed') wins.set(code, (wins.get(code) ?? 0) + 1)
    }
    // Each wins half of 400 rounds: 200, with a standard deviation of 10.
    for (const [, count] of wins) expect(Math.abs(count - 200)).toBeLessThan(50)
    expect(wins.size).toBe(20)
  })
})
