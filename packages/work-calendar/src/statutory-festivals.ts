import type { HolidayNotice, NoticeSource } from './holiday-notice.ts'
import { addDays, localDate, type LocalDate } from './local-date.ts'
import { movableFestivals } from './lunar-festivals.ts'

/**
 * The public holidays that the law itself gives, before any yearly notice:《全国年节及纪念日放假办法》 (Regulation on
 * Public Holidays for National Annual Festivals and Memorial Days). State Council Order 644 held from 2014, Order 795
 * since 2025-01-01; the newer one added the eve of Spring Festival (除夕) and 2 May.
 */
export interface StatutoryFestival {
  readonly name: string
  readonly nameEn: string
  readonly first: LocalDate
  readonly last: LocalDate
  /** The longest unbroken run of days off that a notice has made of it, in days. Not law: the habit of the notices since 2014. */
  readonly longestRun: number
  /** The law that gives it. */
  readonly law: NoticeSource
}

/** The editions of the law by the first year they hold for, newest first; the older ones are before our calendar. */
const EDITIONS = [
  { from: 2025, number: '国务院令第795号', eveAndSecondOfMay: true },
  { from: 2014, number: '国务院令第644号', eveAndSecondOfMay: false },
] as const

const LAW_TITLE = '全国年节及纪念日放假办法'

/** The seven festivals of a year, in the order of their dates in most years. Throws outside the years of the lunar table. */
export function statutoryFestivals(year: number): readonly StatutoryFestival[] {
  const moon = movableFestivals(year)
  const on = (monthDay: string): LocalDate => localDate(`${year}-${monthDay}`)
  const edition = EDITIONS.find(({ from }) => year >= from)
  const law: NoticeSource = { title: LAW_TITLE, ...(edition === undefined ? {} : { number: edition.number }) }
  const newer = edition?.eveAndSecondOfMay === true
  const spring = on(moon.springFestival)
  const single = (name: string, nameEn: string, day: LocalDate): StatutoryFestival => {
    return { name, nameEn, first: day, last: day, longestRun: 3, law }
  }
  return [
    single('元旦', "New Year's Day", on('01-01')),
    {
      name: '春节',
      nameEn: 'Spring Festival',
      first: newer ? addDays(spring, -1) : spring,
      last: addDays(spring, 2),
      longestRun: 9,
      law,
    },
    single('清明节', 'Qingming Festival', on(moon.qingming)),
    {
      name: '劳动节',
      nameEn: 'Labour Day',
      first: on('05-01'),
      last: on(newer ? '05-02' : '05-01'),
      longestRun: 5,
      law,
    },
    single('端午节', 'Dragon Boat Festival', on(moon.dragonBoat)),
    single('中秋节', 'Mid-Autumn Festival', on(moon.midAutumn)),
    { name: '国庆节', nameEn: 'National Day', first: on('10-01'), last: on('10-03'), longestRun: 8, law },
  ]
}

/** The days that the law gives in a notice's year and the notice does not: a notice that leaves one out is not complete. */
export function missingFromNotice({ year, off }: HolidayNotice): { readonly date: LocalDate; readonly name: string }[] {
  return statutoryFestivals(year).flatMap(({ first, last, name }) => {
    const missing: { date: LocalDate; name: string }[] = []
    for (let date = first; date <= last; date = addDays(date, 1)) {
      if (!off.some((run) => date >= run.from && date <= run.to)) missing.push({ date, name })
    }
    return missing
  })
}
