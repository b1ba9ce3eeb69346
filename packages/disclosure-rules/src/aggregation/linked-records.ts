import type { AggregationFinding, AggregationSource } from './aggregation-finding.ts'
import type { Severity } from '../text/finding.ts'
import type { Column, DataTable, Meaning } from './data-table.ts'
import { PERSONAL } from './column-reading.ts'
import { surnameOf } from '../redaction/mask.ts'
import { comparedValue, isMasked } from './compared-value.ts'

/** What names one person, firm or matter by itself, the surest first. */
const STRONG: readonly Meaning[] = ['credit-code', 'identity', 'telephone', 'reference', 'firm', 'address']
const ABOUT_PEOPLE: readonly Meaning[] = ['identity', 'telephone', 'address', 'person', ...PERSONAL]
const MOST_PER_PAIR = 20

interface Match {
  readonly row: number
  readonly other: number
  readonly by: readonly Column[]
}

/**
 * The same person or firm in what is released and in what is public: by a code, a number or an address, or by several
 * quasi-identifiers that only one row of each table has. It is reported when each side says something that the other does not.
 */
export function linkedRecords(own: DataTable, others: readonly DataTable[]): AggregationFinding[] {
  if (own.shape === 'figures') return []
  const mine = new RowIndex(own)
  return others.flatMap((other) => {
    if (other.shape === 'figures') return []
    const added = own.columns.filter((column) => isFact(column) && !hasColumn(other, column))
    const known = other.columns.filter((column) => isFact(column) && !hasColumn(own, column))
    if (added.length === 0 || known.length === 0) return []
    const matches = matchesOf(mine, new RowIndex(other))
    const told = matches.filter(({ row, other: place }) => holds(own, row, added) && holds(other, place, known))
    return told.slice(0, MOST_PER_PAIR).map((match) => finding(own, other, match, { added, known, count: told.length }))
  })
}

function isFact({ name, role, meaning }: Column): boolean {
  if (/^(?:序号?|编号|no\.?|#|id|备注|note)$/i.test(name.trim())) return false
  return !(role === 'key' && meaning !== null && meaning !== 'person' && meaning !== 'firm')
}

function hasColumn(table: DataTable, column: Column): boolean {
  return table.columns.some(
    ({ name, meaning }) => name === column.name || (meaning !== null && meaning === column.meaning),
  )
}

function holds(table: DataTable, row: number, columns: readonly Column[]): boolean {
  return columns.some((column) => (table.rows[row]?.[table.columns.indexOf(column)] ?? '').trim() !== '')
}

/** The rows of a table by what they say, built once for each kind of key that is asked for. */
class RowIndex {
  readonly table: DataTable
  readonly #indexes = new Map<string, ReadonlyMap<string, readonly number[]>>()

  constructor(table: DataTable) {
    this.table = table
  }

  column(meaning: Meaning): Column | undefined {
    return this.table.columns.find((column) => column.meaning === meaning)
  }

  value(row: number, meaning: Meaning): string {
    const at = this.table.columns.findIndex((column) => column.meaning === meaning)
    return at < 0 ? '' : comparedValue(this.table.rows[row]?.[at] ?? '', meaning)
  }

  /** Rows by the values of some meanings together; rows that lack one of them are left out. A surname may stand for a name. */
  by(meanings: readonly Meaning[], surnames: boolean): ReadonlyMap<string, readonly number[]> {
    const id = `${meanings.join(',')}${surnames}`
    const known = this.#indexes.get(id)
    if (known) return known
    const index = new Map<string, number[]>()
    for (const row of this.table.rows.keys()) {
      const values = meanings.map((meaning) => {
        const value = this.value(row, meaning)
        if (meaning !== 'person') return value
        return surnames ? surnameOf(value) : isMasked(value) ? '' : value
      })
      if (values.includes('')) continue
      const key = values.join('\u0000')
      const rows = index.get(key)
      if (rows) rows.push(row)
      else index.set(key, [row])
    }
    this.#indexes.set(id, index)
    return index
  }
}

function matchesOf(own: RowIndex, other: RowIndex): Match[] {
  const matched = new Map<number, Match>()
  for (const { meanings, surnames, unique } of keysOf(own, other)) {
    const theirs = other.by(meanings, surnames)
    const by = meanings.flatMap((meaning) => own.column(meaning) ?? [])
    for (const [key, rows] of own.by(meanings, surnames)) {
      const found = theirs.get(key)
      if (!found || (unique && (rows.length > 1 || found.length > 1))) continue
      for (const row of rows) {
        const place = found.find((one) => !surnames || agree(own.value(row, 'person'), other.value(one, 'person')))
        if (place !== undefined && !matched.has(row)) matched.set(row, { row, other: place, by })
      }
    }
  }
  return [...matched.values()].sort((one, next) => one.row - next.row)
}

interface Key {
  readonly meanings: readonly Meaning[]
  readonly surnames: boolean
  /** Whether the key names somebody only when it is the only one of its table. */
  readonly unique: boolean
}

function keysOf(own: RowIndex, other: RowIndex): Key[] {
  const shared = (meaning: Meaning) => own.column(meaning) !== undefined && other.column(meaning) !== undefined
  const strong = STRONG.filter(shared).map((meaning): Key => ({ meanings: [meaning], surnames: false, unique: false }))
  const quasi = [...PERSONAL, 'district' as const, 'date' as const, 'industry' as const].filter(shared)
  const people = PERSONAL.some(shared)
  const keys: Key[] = [...strong]
  if (shared('person')) {
    keys.push({ meanings: ['person', ...quasi], surnames: false, unique: true })
    if (quasi.length >= 2) keys.push({ meanings: ['person', ...quasi], surnames: true, unique: true })
  }
  if (quasi.length >= 3 && people) keys.push({ meanings: quasi, surnames: false, unique: true })
  return keys
}

/** Whether a shortened name may be the whole one: 张* and 张三. Two whole names must be the same. */
function agree(one: string, other: string): boolean {
  if (!isMasked(one) && !isMasked(other)) return one === other
  return surnameOf(one) === surnameOf(other)
}

interface Told {
  readonly added: readonly Column[]
  readonly known: readonly Column[]
  readonly count: number
}

function finding(own: DataTable, other: DataTable, { row, other: place, by }: Match, told: Told): AggregationFinding {
  const ofFirm = by.some(
    ({ name, meaning }) => meaning === 'credit-code' || meaning === 'firm' || /企业|注册|经营/.test(name),
  )
  const people = [own, other].some((table) =>
    table.columns.some(({ meaning }) => meaning !== null && ABOUT_PEOPLE.includes(meaning)),
  )
  const severity: Severity = people && !ofFirm ? 'block' : 'review'
  const names = (columns: readonly Column[]) => columns.map(({ name }) => name).join('、')
  return {
    risk: 'linked-record',
    severity,
    sources: [placed(own, row, by, false), placed(other, place, by, true)],
    computed: `${own.name} [${row + 1}] = ${other.name} [${place + 1}]（${names(by)}）`,
    value: told.count,
    reveals: `${names(told.added)} ＋ ${names(told.known)}`,
  }
}

function placed(table: DataTable, row: number, by: readonly Column[], isPublic: boolean): AggregationSource {
  const columns = by.flatMap(({ meaning }) => table.columns.filter((column) => column.meaning === meaning).slice(0, 1))
  const column = columns.map(({ name }) => name).join('、')
  return { item: table.item, table: table.name, row: row + 1, column, label: '', isPublic }
}
