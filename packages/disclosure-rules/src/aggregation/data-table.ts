/** What a column holds. `dimension` says whom a figure counts, `quasi` describes one person or firm, `key` names one. */
export const COLUMN_ROLES = ['key', 'quasi', 'dimension', 'measure', 'free'] as const
export type ColumnRole = (typeof COLUMN_ROLES)[number]

/** What is counted. Money, rates and things that are nobody's (sessions, pages) are never small cells. */
export const MEASURE_KINDS = ['persons', 'entities', 'matters', 'unknown', 'things', 'money', 'rate'] as const
export type MeasureKind = (typeof MEASURE_KINDS)[number]

/** What a key or quasi-identifier is, across tables that call it differently. */
export const MEANINGS = [
  ...['credit-code', 'identity', 'reference', 'telephone', 'firm', 'person', 'address'],
  ...['district', 'date', 'birth', 'age', 'gender', 'occupation', 'education', 'industry', 'origin', 'health'],
] as const
export type Meaning = (typeof MEANINGS)[number]

export interface Column {
  readonly name: string
  readonly role: ColumnRole
  readonly meaning: Meaning | null
  readonly measure: MeasureKind | null
}

/** `figures`: each row counts many. `records`: each row is one person, firm or matter. `plain`: neither. */
export type TableShape = 'figures' | 'records' | 'plain'

/** A table as it is released or public: its item, its name, typed columns, and cells as printed. */
export interface DataTable {
  readonly item: string
  readonly name: string
  readonly shape: TableShape
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly string[])[]
  /** How much personal data it speaks of, by its name and headings. */
  readonly sensitive: boolean
}

/** What somebody may say of a table beside its cells; the rest is read from the headings. */
export interface TableDescription {
  readonly item: string
  readonly name: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly roles?: Readonly<Record<string, ColumnRole>>
}
