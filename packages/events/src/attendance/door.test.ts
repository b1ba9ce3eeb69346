import { describe, expect, it } from 'vitest'
import { attendanceOf } from './attendance.ts'
import { doorAnswer } from './door.ts'
import { attendanceFigures } from './figures.ts'
import type { Scan } from './scan.ts'
import { inScan, lineOf } from './testing.ts'
import { readTicketText, ticketText } from './ticket-text.ts'

const hashOf = (code: string) => `hash of ${code}`
const roster = [
  lineOf('7F3K-Q2M0', { participants: 'media' }),
  lineOf('T1'),
  lineOf('T4', { size: 4, participants: 'firm' }),
  lineOf('W1', { state: 'waiting' }),
  lineOf('O1', { state: 'offered' }),
  lineOf('C1', { state: 'cancelled' }),
  lineOf('N1', { state: 'not-drawn' }),
]
describe('what the door is told', () => {
  it.each<[string, string, Scan[], object]>([
    ['a confirmed ticket', 'GK1.T1.T1', [], { answer: 'admit' }],
    ['its number alone', '7f3k-q2m0', [], { answer: 'admit' }],
    [
      'the number in full-width signs without its dash, a letter for a digit',
      '７Ｆ３Ｋ ｑ２ｍｏ',
      [],
      { answer: 'admit' },
    ],
    ['a number of another', '7F3K-Q2M1', [], { answer: 'unknown', number: '7F3K-Q2M1' }],
    [
      'the same again',
      'GK1.T1.T1',
      [inScan('T1', { device: 'device-b', at: 99 })],
      { answer: 'already', first: { device: 'device-b', at: 99 } },
    ],
    [
      'a party of which three are in',
      'GK1.T4.T4',
      [inScan('T4', { people: 3 })],
      { answer: 'rest-missing', people: 3 },
    ],
    ['a whole party', 'GK1.T4.T4', [inScan('T4', { people: 4 })], { answer: 'already', people: 4 }],
    ['a code of another ticket', 'GK1.T1.T4', [], { answer: 'wrong-code' }],
    ['a wrong code is not told who is in', 'GK1.T1.XXXX', [inScan('T1')], { answer: 'wrong-code' }],
    ['waiting', 'GK1.W1.W1', [], { answer: 'not-confirmed', line: { state: 'waiting' } }],
    ['offered', 'GK1.O1.O1', [], { answer: 'not-confirmed', line: { state: 'offered' } }],
    ['cancelled', 'GK1.C1.C1', [], { answer: 'out', line: { state: 'cancelled' } }],
    ['not drawn', 'GK1.N1.N1', [], { answer: 'out' }],
    ['a cancelled one that was let in', 'GK1.C1.C1', [inScan('C1')], { answer: 'already' }],
    ['a number nobody has', 'GK1.X7.X7', [], { answer: 'unknown', number: 'X7' }],
    ['such a number let in before', 'GK1.X7.X7', [inScan('X7')], { answer: 'already', line: null }],
    ['something else', 'https://example.com/?x=1', [], { answer: 'not-a-ticket' }],
    ['nothing', '   ', [], { answer: 'not-a-ticket' }],
    [
      'let in by mistake and undone',
      'GK1.T1.T1',
      [inScan('T1'), { kind: 'undo', device: 'device-a', seq: 2, at: 1, of: { device: 'device-a', seq: 1 } }],
      { answer: 'admit' },
    ],
  ])('%s', (_, text, scans, expected) => {
    // The code of T1 in these tests is `T1`: at least four signs stand in a real one.
    const padded = text.replace(/^(GK1\.\w+\.)(\w{2})$/, '$1$2--')
    const lines = roster.map((line) => ({ ...line, checkHash: `hash of ${line.number}--` }))
    expect(doorAnswer(attendanceOf(lines, scans), readTicketText(padded), hashOf)).toMatchObject(expected)
  })

  it('reads what it writes', () => {
    expect(readTicketText(ticketText('7F3K-Q2', 'aB_9-xyz'))).toEqual({ number: '7F3K-Q2', checkCode: 'aB_9-xyz' })
    expect(readTicketText('7f3k')).toBeNull()
    expect(readTicketText(`GK1.${'x'.repeat(41)}.abcd`)).toBeNull()
  })
})

it('counts expected, arrived, without a place, not listed and walk-ins, by participants and party', () => {
  const scans: Scan[] = [
    inScan('T4', { people: 3 }),
    inScan('W1', { seq: 2 }),
    inScan('X7', { seq: 3, people: 2 }),
    { kind: 'walk-in', device: 'device-b', seq: 1, at: 5, participants: 'student', people: 6 },
    { kind: 'walk-in', device: 'device-b', seq: 2, at: 5, participants: 'student', people: 9 },
    { kind: 'undo', device: 'device-b', seq: 3, at: 6, of: { device: 'device-b', seq: 2 } },
  ]
  const figures = attendanceFigures(attendanceOf(roster, scans))
  expect(figures).toMatchObject({
    ...{ expected: 6, arrived: 4, withoutPlace: 1, notListed: 2, walkIns: 6, inside: 12 },
    parties: { expected: 3, complete: 0, partly: 1, missing: 2 },
  })
  const of = (participants: string) => figures.byParticipants.find((one) => one.participants === participants)
  expect(of('firm')).toEqual({ participants: 'firm', expected: 4, arrived: 3, walkIns: 0 })
  expect(of('resident')).toEqual({ participants: 'resident', expected: 1, arrived: 1, walkIns: 0 })
  expect(of('student')).toEqual({ participants: 'student', expected: 0, arrived: 0, walkIns: 6 })
  expect(figures.byParty.find(({ party }) => party === 'group')).toEqual({ party: 'group', expected: 4, arrived: 3 })
})
