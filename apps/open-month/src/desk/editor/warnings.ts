import type { TypedActivity } from './typed.ts'
import type { EditorWords } from './words-zh.ts'

/** What is known of the activity beside the form: who is in, and the room it shares. Zero and null where nothing is. */
export interface Beside {
  readonly taken: number
  readonly roomSeats: number | null
  /** Whether the published version is on site, which a change to online concerns. */
  readonly wasOnSite: boolean
  /** Beijing wall time now, `YYYY-MM-DDTHH:mm`. */
  readonly now: string
}

/**
 * What may be meant but seldom is. Nothing here stops anyone from saving: the server's own rules do that. Wall times of one zone are
 * compared as they are written.
 */
export function warningsOf(typed: TypedActivity, beside: Beside, words: EditorWords): string[] {
  return [...timeWarnings(typed, beside, words), ...seatWarnings(typed, beside, words), ...textWarnings(typed, words)]
}

function timeWarnings(
  { main, has, signUp, lottery, wall }: TypedActivity,
  { now }: Beside,
  { warn }: EditorWords,
): string[] {
  const { startsAt, endsAt, agenda } = main
  const notAfter = (later: string, earlier: string) => later !== '' && earlier !== '' && later <= earlier
  const times = agenda.map((row) => row.at).filter((at) => at !== '')
  const sameDay = startsAt !== '' && startsAt.slice(0, 10) === endsAt.slice(0, 10)
  const from = startsAt.slice(11)
  const to = endsAt.slice(11)
  return [
    main.tentative && warn.tentative,
    notAfter(endsAt, startsAt) && warn.endsBeforeStarts,
    startsAt !== '' && startsAt < now && warn.past,
    has.signUp && notAfter(signUp.closesAt, signUp.opensAt) && warn.closesBeforeOpens,
    has.signUp && startsAt !== '' && signUp.closesAt > startsAt && warn.closesAfterStart,
    has.signUp && signUp.mode === 'lottery' && notAfter(lottery.drawAt, signUp.closesAt) && warn.drawBeforeClose,
    has.wall && notAfter(wall.closesAt, wall.opensAt) && warn.wallBeforeStart,
    times.some((at, n) => n > 0 && at < (times[n - 1] ?? '')) && warn.agendaOrder,
    sameDay && times.some((at) => at < from || at > to) && warn.agendaOutside,
  ].filter((one) => one !== false)
}

function seatWarnings(typed: TypedActivity, beside: Beside, { warn }: EditorWords): string[] {
  const { capacity, has, room, signUp, main } = typed
  const { seats, shares } = capacity
  const roomSeats = has.room ? room.seats || beside.roomSeats || 0 : 0
  const reserved = shares.reduce((sum, share) => sum + (share.kind === 'reserved' ? share.seats : 0), 0)
  const party = Math.max(signUp.parties.family, signUp.parties.group, signUp.parties.delegates)
  return [
    seats < beside.taken && warn.belowTaken(seats, beside.taken),
    roomSeats > 0 && seats > roomSeats && warn.aboveRoom(seats, roomSeats),
    reserved > seats && warn.sharesAbove(reserved, seats),
    has.signUp && party > seats && warn.partyAbove(party, seats),
    beside.wasOnSite && main.form === 'online' && warn.movedOnline,
  ].filter((one) => one !== false)
}

function textWarnings({ main, place, online }: TypedActivity, words: EditorWords): string[] {
  const { warn } = words
  const site = main.form !== 'online'
  const pairs: readonly (readonly [string, string, string])[] = [
    [words.title, main.title, main.titleEn],
    [words.summary, main.summary, main.summaryEn],
    [words.theme, main.theme, main.themeEn],
    [words.placeName, site ? place.name : '', place.nameEn],
    [words.address, site ? place.address : '', place.addressEn],
    [words.directions, site ? place.directions : '', place.directionsEn],
    [words.how, main.form === 'offline' ? '' : online.how, online.howEn],
  ]
  const missing = pairs.filter(([, zh, en]) => zh.trim() !== '' && en.trim() === '').map(([label]) => label)
  const { stepFree, toilet, hearingLoop, signLanguage, note } = place.accessibility
  const noAccess = ![stepFree, toilet, hearingLoop, signLanguage].includes(true) && note.trim() === ''
  return [
    missing.length > 0 && warn.noEnglish(missing),
    site && noAccess && warn.noAccess,
    site && place.directions.trim() === '' && warn.noDirections,
  ].filter((one) => one !== false)
}
