import { describe, expect, it } from 'vitest'
import { filledForm } from './sample-typed.ts'
import type { TypedActivity } from './typed.ts'
import { warningsOf, type Beside } from './warnings.ts'
import { zh } from './words-zh.ts'

const beside: Beside = { taken: 0, roomSeats: null, wasOnSite: false, now: '2026-07-01T09:00' }
const warned = (change: (typed: TypedActivity) => void, more: Partial<Beside> = {}) => {
  const typed = filledForm()
  change(typed)
  return warningsOf(typed, { ...beside, ...more }, zh)
}

describe('warnings of the editor', () => {
  it('says nothing of a form in which nothing is odd', () => {
    expect(warned(() => {})).toEqual([])
  })

  it.each<[string, (typed: TypedActivity) => void, string, Partial<Beside>?]>([
    ['tentative', ({ main }) => (main.tentative = true), zh.warn.tentative],
    ['ends first', ({ main }) => (main.endsAt = main.startsAt), zh.warn.endsBeforeStarts],
    ['past', () => {}, zh.warn.past, { now: '2026-08-12T14:01' }],
    ['closes before opens', ({ signUp }) => (signUp.closesAt = '2026-07-20T08:00'), zh.warn.closesBeforeOpens],
    ['closes after start', ({ signUp }) => (signUp.closesAt = '2026-08-12T15:00'), zh.warn.closesAfterStart],
    ['below taken', ({ capacity }) => (capacity.seats = 8), zh.warn.belowTaken(8, 12), { taken: 12 }],
    [
      'moved online',
      ({ main, online }) => void ((main.form = 'online'), (online.how = '')),
      zh.warn.movedOnline,
      { wasOnSite: true },
    ],
    ['no access', ({ place }) => (place.accessibility.stepFree = false), zh.warn.noAccess],
    ['no English', ({ main }) => (main.titleEn = ''), zh.warn.noEnglish([zh.title])],
  ])('%s', (_, change, sentence, more) => {
    expect(warned(change, more)).toContain(sentence)
  })

  it('compares the seats with the room, the shares and the largest party', () => {
    const odd = warned(
      ({ has, room, capacity, signUp }) => {
        has.room = true
        room.id = 'hall'
        capacity.seats = 10
        capacity.shares = [{ participants: 'student', seats: 11, kind: 'reserved', releaseAt: null }]
        signUp.parties.group = 12
      },
      { roomSeats: 9 },
    )
    expect(odd).toEqual([zh.warn.aboveRoom(10, 9), zh.warn.sharesAbove(11, 10), zh.warn.partyAbove(12, 10)])
  })

  it('reads the agenda from early to late, within one day', () => {
    expect(warned(({ main }) => main.agenda.push({ at: '13:30', title: '签到', titleEn: '', part: null }))).toEqual([
      zh.warn.agendaOrder,
      zh.warn.agendaOutside,
    ])
    expect(
      warned(({ main }) => {
        main.endsAt = '2026-08-13T12:00'
        main.agenda = [{ at: '09:00', title: '次日', titleEn: '', part: null }]
      }),
    ).toEqual([])
  })
})
