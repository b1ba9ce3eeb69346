import { POST_ROLES } from '../person.ts'
import { DEPARTMENT_KINDS } from '../department.ts'
import type { RegistryData } from '../registry.ts'
import { KIND_WORDS, ROLE_WORDS, type Words } from '../words.ts'
import { dayCell, listOf, phraseOf } from './cells.ts'
import type { SheetProblem } from './sheet-problem.ts'
import type { ReadRow, ReadSheet } from './sheet-rows.ts'
import { bothWords, columnsOf, isCalled, SHEETS, type SheetId } from './sheet.ts'

export interface Place {
  readonly id: SheetId
  readonly sheet: string
  readonly row: number
}

/** What the sheets say, before it is checked, and which row each part of it came from (by its path). */
export interface Draft {
  readonly data: Record<string, unknown>
  readonly places: ReadonlyMap<string, Place>
  readonly problems: readonly SheetProblem[]
}

type Part = Record<string, unknown>

export function draftOf(sheets: readonly ReadSheet[], base: RegistryData | null): Draft {
  const places = new Map<string, Place>()
  const problems: SheetProblem[] = []
  const given = (id: SheetId) => sheets.find((one) => one.id === id)
  const problem = (sheet: ReadSheet, row: number, key: string, zh: string, en: string): void => {
    const column = columnsOf(sheet.id)[key]
    problems.push({ sheet: sheet.name, row, column: column ? bothWords(column) : null, words: { zh, en } })
  }
  const note = (path: string, sheet: ReadSheet, { row }: ReadRow): void => {
    places.set(path, { id: sheet.id, sheet: sheet.name, row })
  }

  const departments = departmentsOf(given('departments'), base, note, problem)
  const people = peopleOf(given('people'), base, note)
  hang(given('aliases'), departments, 'departments', 'aliases', 'department', (cells) => ({
    ...cells,
    ...termOf(cells),
  }))
  hang(given('duties'), departments, 'departments', 'duties', 'department', ({ text, phrases, ...cells }) => ({
    text,
    phrases: listOf(phrases ?? '').map(phraseOf),
    ...termOf(cells),
  }))
  hang(given('posts'), people, 'people', 'posts', 'person', ({ department, role, ...cells }) => ({
    department,
    role: coded(POST_ROLES, ROLE_WORDS, role),
    ...termOf(cells),
  }))

  /** Puts the rows of a sheet where they belong: each under the department or person that it names. */
  function hang(
    sheet: ReadSheet | undefined,
    owners: Part[],
    under: 'departments' | 'people',
    list: string,
    key: string,
    partOf: (cells: Readonly<Record<string, string>>) => Part,
  ): void {
    if (sheet === undefined) return
    for (const owner of owners) owner[list] = []
    for (const row of sheet.rows) {
      const { [key]: owner, ...cells } = row.cells
      const at = owners.findIndex(({ id }) => id === owner)
      const parts = owners[at]?.[list]
      if (!Array.isArray(parts)) {
        problem(
          sheet,
          row.row,
          key,
          `“${owner ?? ''}”不在${SHEETS[under].title.zh}表中`,
          `“${owner ?? ''}” is not in the sheet ${SHEETS[under].title.en}`,
        )
        continue
      }
      note(`${under}.${at}.${list}.${parts.length}`, sheet, row)
      parts.push(partOf(cells))
    }
  }

  const bureauSheet = given('bureau')
  const [bureauRow, second] = bureauSheet?.rows ?? []
  if (bureauSheet && bureauRow) note('bureau', bureauSheet, bureauRow)
  if (bureauSheet && bureauRow) note('prefixes', bureauSheet, bureauRow)
  if (bureauSheet && second)
    problem(bureauSheet, second.row, 'name', '本局只能有一行', 'there is only one row for the bureau')
  const groups = given('groups')
  const standIns = given('standIns')
  return {
    places,
    problems,
    data: {
      bureau: bureauRow ? { name: bureauRow.cells['name'], nameEn: bureauRow.cells['nameEn'] } : base?.bureau,
      prefixes: bureauRow ? listOf(bureauRow.cells['prefixes'] ?? '') : base?.prefixes,
      departments,
      people,
      groups: groups
        ? groups.rows.map((row, at) => {
            note(`groups.${at}`, groups, row)
            const { id, printed, nameEn, members, ...cells } = row.cells
            return { id, printed: listOf(printed ?? ''), nameEn, members: listOf(members ?? ''), ...termOf(cells) }
          })
        : base?.groups,
      standIns: standIns
        ? standIns.rows.map((row, at) => {
            note(`standIns.${at}`, standIns, row)
            const roles = listOf(row.cells['roles'] ?? '').map((role) => coded(POST_ROLES, ROLE_WORDS, role))
            return { ...row.cells, roles, ...termOf(row.cells) }
          })
        : base?.standIns,
    },
  }
}

type Note = (path: string, sheet: ReadSheet, row: ReadRow) => void
type Tell = (sheet: ReadSheet, row: number, key: string, zh: string, en: string) => void

/** What stands once for a department, in the first of its rows. */
const OWN = ['kind', 'founded', 'splitFrom', 'dissolved', 'heirs', 'phone'] as const

/** One department for each id, with one name for each of its rows. */
function departmentsOf(sheet: ReadSheet | undefined, base: RegistryData | null, note: Note, tell: Tell): Part[] {
  if (sheet === undefined) return (base?.departments ?? []).map((one) => ({ ...one }))
  const found: Part[] = []
  const firstCells = new Map<string, Readonly<Record<string, string>>>()
  for (const row of sheet.rows) {
    const { id, name, nameEn, short, from, to } = row.cells
    const parts = { name, nameEn, short: listOf(short ?? ''), from: dayOf(from), to: dayOf(to) }
    const at = id === undefined ? -1 : found.findIndex((one) => one['id'] === id)
    const before = found[at]
    const names = before?.['names']
    if (before === undefined || !Array.isArray(names)) {
      note(`departments.${found.length}`, sheet, row)
      note(`departments.${found.length}.names.0`, sheet, row)
      if (id !== undefined) firstCells.set(id, row.cells)
      found.push({ ...ownOf(row.cells), ...keptOf(base, id), id, names: [parts] })
      continue
    }
    note(`departments.${at}.names.${names.length}`, sheet, row)
    names.push(parts)
    for (const key of OWN) {
      const cell = row.cells[key]
      if (cell !== undefined && cell !== firstCells.get(id ?? '')?.[key])
        tell(sheet, row.row, key, `与${id}第一行不一致`, `differs from the first row of ${id}`)
    }
  }
  return found
}

function ownOf(cells: Readonly<Record<string, string>>): Part {
  const { kind, founded, splitFrom, dissolved, heirs, phone } = cells
  return {
    kind: coded(DEPARTMENT_KINDS, KIND_WORDS, kind),
    founded: dayOf(founded),
    splitFrom,
    dissolved: dayOf(dissolved),
    heirs: heirs === undefined ? undefined : listOf(heirs),
    phone,
  }
}

/** Duties and aliases as they were, for a file that does not have those sheets. */
function keptOf(base: RegistryData | null, id: string | undefined): Part {
  const was = base?.departments.find((one) => one.id === id)
  return { aliases: was?.aliases ?? [], duties: was?.duties ?? [] }
}

function peopleOf(sheet: ReadSheet | undefined, base: RegistryData | null, note: Note): Part[] {
  if (sheet === undefined) return (base?.people ?? []).map((one) => ({ ...one }))
  return sheet.rows.map((row, at) => {
    note(`people.${at}`, sheet, row)
    const posts = base?.people.find((one) => one.id === row.cells['id'])?.posts ?? []
    return { ...row.cells, posts }
  })
}

function dayOf(cell: string | undefined): string | undefined {
  return cell === undefined ? undefined : dayCell(cell)
}

function termOf({ from, to }: Readonly<Record<string, string | undefined>>): Part {
  return { from: dayOf(from), to: dayOf(to) }
}

/** The value that words in either language, or the value itself, stand for; what was typed when it is none of them. */
function coded<T extends string>(
  values: readonly T[],
  words: Readonly<Record<T, Words>>,
  typed: string | undefined,
): string | undefined {
  if (typed === undefined) return undefined
  return values.find((one) => one === typed || isCalled(words[one], typed)) ?? typed
}
