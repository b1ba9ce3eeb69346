import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ENTRY_STATES } from '../registration/values.ts'
import { PARTICIPANTS } from '../values.ts'
import { attendanceOf } from './attendance.ts'
import { attendanceFigures } from './figures.ts'
import { ledgerClash, mergeLedgers, nextSeq } from './ledger.ts'
import { scanKey, scanText, type Scan } from './scan.ts'
import { inScan, lineOf } from './testing.ts'

const device = fc.constantFrom('device-a', 'device-b', 'device-c')
const seq = fc.integer({ min: 1, max: 12 })
const own = { device, seq, at: fc.integer({ min: 0, max: 50 }) }
const people = fc.integer({ min: 1, max: 5 })
const anyScan: fc.Arbitrary<Scan> = fc.oneof(
  fc.record({
    ...own,
    kind: fc.constant('in' as const),
    ticket: fc.constantFrom('T1', 'T2', 'T3', 'T9'),
    people,
    rest: fc.boolean(),
    way: fc.constantFrom('code' as const, 'number' as const, 'paper' as const),
  }),
  fc.record({ ...own, kind: fc.constant('walk-in' as const), participants: fc.constantFrom(...PARTICIPANTS), people }),
  fc.record({ ...own, kind: fc.constant('undo' as const), of: fc.record({ device, seq }) }),
)
const anyRoster = fc.tuple(
  ...['T1', 'T2', 'T3'].map((number) =>
    fc.record({ size: people, state: fc.constantFrom(...ENTRY_STATES) }).map((line) => lineOf(number, line)),
  ),
)

const ledger = fc.array(anyScan, { maxLength: 30 })
/** Three devices that saw parts of the same evening, each part perhaps twice. */
const shuffledParts = fc.tuple(ledger, fc.array(fc.nat(4), { minLength: 60, maxLength: 60 })).map(([scans, cuts]) => {
  const parts: Scan[][] = [[], [], [], [], []]
  for (const [at, scan] of [...scans, ...scans].entries()) parts[cuts[at % cuts.length] ?? 0]?.push(scan)
  return { scans, parts }
})

describe('merging ledgers', () => {
  it('is the same in any order and grouping, and a second time', () => {
    fc.assert(
      fc.property(ledger, ledger, ledger, (a, b, c) => {
        const once = mergeLedgers(a, b, c)
        expect(mergeLedgers(c, a, b)).toEqual(once)
        expect(mergeLedgers(b, a, c)).toEqual(once)
        expect(mergeLedgers(mergeLedgers(a, b), c)).toEqual(once)
        expect(mergeLedgers(a, mergeLedgers(b, c))).toEqual(once)
        expect(mergeLedgers(once, once, a)).toEqual(once)
      }),
    )
  })

  it('holds every scan once, and says beforehand where two bear one number', () => {
    fc.assert(
      fc.property(ledger, ledger, (a, b) => {
        const merged = mergeLedgers(a, b)
        expect(new Set(merged.map(scanKey)).size).toBe(merged.length)
        expect(new Set(merged.map(scanKey))).toEqual(new Set([...a, ...b].map(scanKey)))
        const clash = ledgerClash(a, b)
        const texts = new Map(b.map((scan) => [scanKey(scan), scanText(scan)]))
        expect(clash === null).toBe(a.every((scan) => (texts.get(scanKey(scan)) ?? scanText(scan)) === scanText(scan)))
      }),
    )
  })

  it('gives the next number of a device', () => {
    expect(nextSeq([], 'device-a')).toBe(1)
    expect(nextSeq([inScan('T1', { seq: 7 }), inScan('T1', { device: 'device-b', seq: 9 })], 'device-a')).toBe(8)
  })
})

describe('who is in', () => {
  it('is the same from every part of the evening put together in any order', () => {
    fc.assert(
      fc.property(anyRoster, shuffledParts, (roster, { scans, parts }) => {
        const straight = attendanceOf(roster, mergeLedgers(scans))
        const gathered = parts.reduceRight<readonly Scan[]>((held, part) => mergeLedgers(part, held), [])
        expect(attendanceFigures(attendanceOf(roster, gathered))).toEqual(attendanceFigures(straight))
        expect(attendanceOf(roster, gathered)).toEqual(straight)
      }),
    )
  })

  it('never counts more of a party than it has, whatever was scanned', () => {
    fc.assert(
      fc.property(anyRoster, ledger, (roster, scans) => {
        for (const { line, people } of attendanceOf(roster, mergeLedgers(scans)).tickets.values())
          if (line) expect(people).toBeLessThanOrEqual(line.party.size)
      }),
    )
  })

  it('does not depend on the clocks of the devices', () => {
    fc.assert(
      fc.property(anyRoster, ledger, fc.integer({ min: -7_200_000, max: 7_200_000 }), (roster, scans, wrong) => {
        const right = mergeLedgers(scans)
        const skewed = right.map((scan) => (scan.device === 'device-a' ? { ...scan, at: scan.at + wrong } : scan))
        expect(attendanceFigures(attendanceOf(roster, skewed))).toEqual(attendanceFigures(attendanceOf(roster, right)))
      }),
    )
  })

  it('more scans never let fewer in, unless one is undone', () => {
    fc.assert(
      fc.property(anyRoster, ledger, anyScan, (roster, scans, more) => {
        fc.pre(more.kind !== 'undo' && !scans.some((one) => scanKey(one) === scanKey(more)))
        const before = attendanceFigures(attendanceOf(roster, mergeLedgers(scans)))
        const after = attendanceFigures(attendanceOf(roster, mergeLedgers(scans, [more])))
        expect(after.inside).toBeGreaterThanOrEqual(before.inside)
      }),
    )
  })
})

describe('a party at two doors', () => {
  const roster = [lineOf('T4', { size: 4 })]
  const counted = (...scans: Scan[]) => attendanceOf(roster, mergeLedgers(scans)).tickets.get('T4')?.people

  it.each<[string, Scan[], number]>([
    [
      'scanned whole on two devices without a line counts once',
      [inScan('T4', { people: 4 }), inScan('T4', { people: 4, device: 'device-b' })],
      4,
    ],
    [
      'three, and the fourth later',
      [inScan('T4', { people: 3 }), inScan('T4', { people: 1, rest: true, device: 'device-b' })],
      4,
    ],
    [
      'three here, and all four scanned there by somebody who did not know',
      [inScan('T4', { people: 3 }), inScan('T4', { people: 4, device: 'device-b' })],
      4,
    ],
    [
      'the rest twice is no fifth',
      [
        inScan('T4', { people: 3 }),
        inScan('T4', { people: 1, rest: true, seq: 2 }),
        inScan('T4', { people: 1, rest: true, device: 'device-b' }),
      ],
      4,
    ],
    ['the rest alone', [inScan('T4', { people: 1, rest: true })], 1],
    [
      'undone',
      [
        inScan('T4', { people: 4 }),
        { kind: 'undo', device: 'device-b', seq: 1, at: 1, of: { device: 'device-a', seq: 1 } },
      ],
      0,
    ],
    [
      'undone before the scan itself arrived',
      [
        { kind: 'undo', device: 'device-b', seq: 1, at: 1, of: { device: 'device-a', seq: 1 } },
        inScan('T4', { people: 4 }),
      ],
      0,
    ],
    [
      'undone and scanned anew',
      [
        inScan('T4', { people: 4 }),
        { kind: 'undo', device: 'device-a', seq: 2, at: 1, of: { device: 'device-a', seq: 1 } },
        inScan('T4', { people: 2, seq: 3 }),
      ],
      2,
    ],
  ])('%s', (_, scans, most) => {
    expect(counted(...scans)).toBe(most)
  })
})
