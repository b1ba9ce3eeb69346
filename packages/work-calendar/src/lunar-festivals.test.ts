import chineseDays from 'chinese-days'
import { describe, expect, it } from 'vitest'
import { FIRST_YEAR, LAST_YEAR, movableFestivals } from './lunar-festivals.ts'

const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i)
const MS_PER_DAY = 86_400_000
const rad = Math.PI / 180

/** The instant of the new moon number k after January 2000, in ms (Meeus, Astronomical Algorithms, chapter 49, main terms; good to a minute). */
function newMoon(k: number): number {
  const t = k / 1236.85
  const e = 1 - 0.002516 * t
  const sun = (2.5534 + 29.1053567 * k) * rad
  const moon = (201.5643 + 385.81693528 * k + 0.0107582 * t * t) * rad
  const node = (160.7108 + 390.67050284 * k - 0.0016118 * t * t) * rad
  const omega = (124.7746 - 1.56375588 * k) * rad
  const terms: [number, number][] = [
    [-0.4072, moon],
    [0.17241 * e, sun],
    [0.01608, 2 * moon],
    [0.01039, 2 * node],
    [0.00739 * e, moon - sun],
    [-0.00514 * e, moon + sun],
    [0.00208 * e * e, 2 * sun],
    [-0.00111, moon - 2 * node],
    [-0.00057, moon + 2 * node],
    [0.00056 * e, 2 * moon + sun],
    [-0.00042, 3 * moon],
    [0.00042 * e, sun + 2 * node],
    [0.00038 * e, sun - 2 * node],
    [-0.00024 * e, 2 * moon - sun],
    [-0.00017, omega],
    [0.000325, (299.77 + 0.107408 * k) * rad],
    [0.000165, (251.88 + 0.016321 * k) * rad],
    [0.000164, (251.83 + 26.651886 * k) * rad],
    [0.000126, (349.42 + 36.412478 * k) * rad],
    [0.00011, (84.66 + 18.206239 * k) * rad],
  ]
  const dynamical =
    2451550.09766 + 29.530588861 * k + terms.reduce((sum, [size, angle]) => sum + size * Math.sin(angle), 0)
  const deltaT = 72 / 86_400
  return (dynamical - deltaT - 2440587.5) * MS_PER_DAY
}

/** The Beijing day of the new moon nearest to a day. */
function newMoonDay(near: string): string {
  const about = Date.parse(`${near}T04:00:00Z`)
  const k = Math.round((about / MS_PER_DAY + 2440587.5 - 2451550.09766) / 29.530588861)
  const best = [k - 1, k, k + 1].map(newMoon).sort((a, b) => Math.abs(a - about) - Math.abs(b - about))[0] ?? NaN
  return new Date(best + 8 * 3_600_000).toISOString().slice(0, 10)
}

function back(date: string, days: number): string {
  return new Date(Date.parse(date) - days * MS_PER_DAY).toISOString().slice(0, 10)
}

describe('lunar table', () => {
  it.each(years)('%i starts its months at the computed new moons', (year) => {
    const { springFestival, dragonBoat, midAutumn } = movableFestivals(year)
    for (const [festival, dayOfMonth] of [
      [springFestival, 1],
      [dragonBoat, 5],
      [midAutumn, 15],
    ] as const) {
      const firstOfMonth = back(`${year}-${festival}`, dayOfMonth - 1)
      expect(newMoonDay(firstOfMonth)).toBe(firstOfMonth)
    }
  })

  it('agrees with chinese-days on every festival', () => {
    const theirs = new Map<string, string>()
    for (const { date, name } of chineseDays.getLunarFestivals(`${FIRST_YEAR}-01-01`, `${LAST_YEAR}-12-31`)) {
      for (const one of name) theirs.set(`${date.slice(0, 4)} ${one}`, date.slice(5))
    }
    for (const year of years) {
      const ours = movableFestivals(year)
      expect(theirs.get(`${year} 春节`), `${year}`).toBe(ours.springFestival)
      expect(theirs.get(`${year} 端午节`), `${year}`).toBe(ours.dragonBoat)
      expect(theirs.get(`${year} 中秋节`), `${year}`).toBe(ours.midAutumn)
      expect(chineseDays.getSolarTermDate(year, 4, 'pure_brightness').slice(5), `${year}`).toBe(ours.qingming)
    }
  })

  it("agrees with the platform's Chinese calendar but for the two new moons beside midnight", () => {
    const format = new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'UTC', month: 'numeric', day: 'numeric' })
    const lunar = (date: string): string => format.format(new Date(`${date}T12:00:00Z`))
    const differ = years.flatMap((year) => {
      const { springFestival, dragonBoat, midAutumn } = movableFestivals(year)
      const pairs = [
        [springFestival, '1/1'],
        [dragonBoat, '5/5'],
        [midAutumn, '8/15'],
      ] as const
      return pairs
        .filter(([date, expected]) => lunar(`${year}-${date}`) !== expected)
        .map(([date]) => `${year}-${date}`)
    })
    const besideMidnight = ['2027-02-06', '2030-02-03']
    expect(differ.filter((date) => !besideMidnight.includes(date))).toEqual([])
  })

  it('refuses a year outside the table', () => expect(() => movableFestivals(2061)).toThrow('2061'))
})
