import type { CountUnit, Quantity, ReferenceLevel } from './quantity.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

const NOUNS: Readonly<Record<ReferenceLevel, string>> = {
  part: 'Part',
  chapter: 'Chapter',
  section: 'Section',
  article: 'Article',
  paragraph: 'paragraph',
  item: 'item',
  point: 'point',
  annex: 'Annex',
  table: 'Table',
  figure: 'Figure',
}

const figures = (value: number) => {
  const [whole = '', part] = String(value).split('.')
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${part === undefined ? '' : `.${part.slice(0, 4)}`}`
}
const counted = (value: number, noun: string) => `${figures(value)} ${noun}${value === 1 ? '' : 's'}`

/** A figure as an English reader writes it: 30 working days, 5 March 2024, 50,000 yuan, Article 10-1. */
export function saidInEnglish(one: Quantity): string {
  if (one.type === 'date') {
    if (one.quarter !== undefined)
      return one.quarter > 4 ? `${one.quarter === 5 ? 'first' : 'second'} half of the year` : `quarter ${one.quarter}`
    if (one.weekday !== null) return WEEKDAYS[one.weekday - 1] ?? ''
    const month = one.month === null ? null : (MONTHS[one.month - 1] ?? null)
    return [one.day, month, one.year].filter((part) => part !== null).join(' ')
  }
  if (one.type === 'amount')
    return one.currency === 'CNY' ? `${figures(one.value)} yuan` : `${one.currency} ${figures(one.value)}`
  if (one.type === 'reference')
    return `${NOUNS[one.levels[0] ?? 'article']} ${one.number}${one.sub > 0 ? `-${one.sub}` : ''}`
  if (one.type === 'document-number') return one.year === null ? `No. ${one.number}` : `[${one.year}] No. ${one.number}`
  if ('code' in one) return one.code
  return countInEnglish(one.value, one.unit, one.text)
}

function countInEnglish(value: number, unit: CountUnit | null, text: string): string {
  if (unit === 'percent') return `${figures(value)} percent`
  if (unit === 'times') return counted(value, 'time')
  if (unit === 'working-day') return counted(value, 'working day')
  if (unit === 'plan') return `Five-Year Plan ${value}`
  if (unit === 'clock') return `${Math.floor(value / 60)}:${String(value % 60).padStart(2, '0')}`
  if (unit === 'month')
    return value % 12 === 0 && text.includes('年') ? counted(value / 12, 'year') : counted(value, 'month')
  if (unit === 'hour')
    return value % 24 === 0 && !/时|钟/.test(text) ? counted(value / 24, 'day') : counted(value, 'hour')
  return figures(value)
}
