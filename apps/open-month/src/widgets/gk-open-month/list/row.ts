import type { AnswerOf } from '@gongkai/contract-kit'
import type { programmeContract } from '@gongkai/events/programme/contract'
import type { registrationContract } from '@gongkai/events/registration/contract'
import { element, replace } from '@gongkai/widget-kit'
import { standingCode, standingMark, type StandingCode } from '../../../public/page/standing-code.ts'
import { MONTH_WORDS as words } from './words.ts'

export type Activity = AnswerOf<typeof programmeContract.activities>['items'][number]
export type Places = AnswerOf<typeof registrationContract.places>['items'][number]

/** A wall time is read and written in UTC: no zone can shift it. */
const written = (wall: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(words.locale, { ...options, timeZone: 'UTC' }).format(new Date(`${wall}:00Z`))
const day = (wall: string) => written(wall, { month: 'long', day: 'numeric', weekday: 'short' })
/** No line ends between the times of a span. */
const TO = '–\u2060'
const moment = (wall: string) => `${day(wall)} ${wall.slice(11)}`

function standingWords(standing: StandingCode): string {
  if (standing.code === 'notYet' || standing.code === 'lottery') return words[standing.code](moment(standing.at))
  if (standing.code === 'open') return words.open(standing.left)
  if (standing.code === 'waiting') return words.waiting(standing.waiting)
  return words[standing.code]
}

/** The Chinese of an organiser stays marked as such on an English widget. */
const tongueOf = (text: string) => (/\p{sc=Han}/u.test(text) ? 'zh-Hans' : undefined)
const said = (zh: string, en: string | null) => (words.locale === 'en-GB' && en) || zh

/** One activity, and how to say again how its sign-up stands once the live places are known. */
export function makeRow(item: Activity, href: string, onclick: (event: MouseEvent) => void) {
  const title = said(item.title, item.titleEn)
  const place = item.placeName && said(item.placeName, item.placeNameEn)
  const where = [
    item.form === 'offline' ? '' : words[item.form],
    item.district && words.district[item.district],
    place,
  ].filter(Boolean)
  const same = item.startsAt.slice(0, 10) === item.endsAt.slice(0, 10)
  const standing = element('p', { class: 'standing' })
  const stand = (places: Places | null) => {
    const found = standingCode(item, places, Date.now())
    const { shape, kind } = standingMark(found)
    standing.className = `standing ${kind}`
    replace(standing, element('span', { 'aria-hidden': 'true' }, shape), ` ${standingWords(found)}`)
  }
  stand(null)
  const row = element(
    'li',
    {},
    element(
      'p',
      { class: 'when' },
      element(
        'time',
        { datetime: `${item.startsAt}+08:00` },
        `${moment(item.startsAt)}${TO}${same ? item.endsAt.slice(11) : moment(item.endsAt)}`,
      ),
      item.tentative && element('span', {}, ` ${words.tentative}`),
    ),
    element(
      'div',
      {},
      element('a', { href, target: '_top', lang: tongueOf(title), onclick }, title),
      where.length > 0 && element('p', { class: 'where', lang: tongueOf(where.join('')) }, where.join(' · ')),
      standing,
    ),
  )
  return { id: item.id, row, stand }
}
