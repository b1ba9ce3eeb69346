import type { CountSaid } from '../quantity.ts'
import type { Pattern } from '../reading.ts'
import { valueOf } from './numerals.ts'

interface Place {
  readonly start: number
  readonly end: number
  readonly text: string
}

const HOUR = '(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
const HALF = '(?:\\s+(in the morning|in the afternoon|in the evening|at night))'

/** Before noon, after noon, or not said. */
const isLate = (half: string | undefined) => half !== undefined && /^p|afternoon|evening|night/i.test(half)
const isEarly = (half: string | undefined) => half !== undefined && /^a|morning/i.test(half)

function clock(place: Place, hours: number, minutes: number, half: string | undefined): CountSaid | null {
  if (hours > 24 || minutes > 59) return null
  const value = ((isEarly(half) && hours === 12 ? 0 : hours) + (isLate(half) && hours < 12 ? 12 : 0)) * 60 + minutes
  return { type: 'number', written: hours, value, unit: 'clock', firmness: 'firm', ...place }
}

const fixed = (value: number) => (_: RegExpExecArray, place: Place) =>
  ({ type: 'number', written: value / 60, value, unit: 'clock', firmness: 'soft', ...place }) as const

/** Times of the day: 9:30 a.m., half past two in the afternoon, ten o’clock, noon, midnight. */
export const timesOfDay: readonly Pattern[] = [
  {
    source: /(?<!\d)(\d{1,2})(?:[:.](\d{2}))?\s*(a\.m\.|p\.m\.|[ap]m\b|a\.m\b|p\.m\b)/gi,
    read: ([, hours = '', minutes = '0', half], place) => clock(place, Number(hours), Number(minutes), half),
  },
  {
    source: new RegExp(`\\b(half|(?:a )?quarter) (past|to) ${HOUR}\\b${HALF}?`, 'gi'),
    read: ([, part = '', way, hours = '', half], place) => {
      const minutes = /half/i.test(part) ? 30 : 15
      const hour = valueOf(hours)
      return way?.toLowerCase() === 'to'
        ? clock(place, hour - 1, 60 - minutes, half)
        : clock(place, hour, minutes, half)
    },
  },
  {
    source: new RegExp(`(?<![\\d.:])(\\d{1,2}):(\\d{2})${HALF}?(?![\\d:])`, 'gi'),
    read: ([, hours = '', minutes = '', half], place) => clock(place, Number(hours), Number(minutes), half),
  },
  {
    source: new RegExp(`(?<![\\d.:,])\\b${HOUR}(?:\\s+o['’]clock${HALF}?|${HALF})(?!\\s+of\\b)`, 'gi'),
    read: ([, hours = '', half, alone = half], place) => clock(place, valueOf(hours), 0, alone),
  },
  { source: /\b(?:12 )?(?:noon|midday)\b/gi, read: fixed(720) },
  { source: /\b(?:12 )?midnight\b/gi, read: fixed(1440) },
]
