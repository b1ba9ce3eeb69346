import type { RegistryData } from '../registry.ts'
import { KIND_WORDS, ROLE_WORDS } from '../words.ts'
import { listCell, phraseCell, safeCell } from './cells.ts'
import { bothWords, columnsOf, SHEET_IDS, SHEETS, type Sheet, type SheetId } from './sheet.ts'

type Row = Readonly<Record<string, string | undefined>>

/**
 * A registry as sheets for people to read and change: headers in Chinese and English, kinds and roles in Chinese words, one
 * row for each name of a department (what belongs to the department itself stands in its first row). Reading them back
 * gives the same registry. No cell can run as a formula.
 */
export function registrySheets(data: RegistryData): readonly Sheet[] {
  const rows = rowsOf(data)
  return SHEET_IDS.map((id) => {
    const columns = Object.entries(columnsOf(id))
    return {
      name: bothWords(SHEETS[id].title),
      rows: [
        columns.map(([, words]) => bothWords(words)),
        ...rows[id].map((row) => columns.map(([key]) => safeCell(row[key] ?? ''))),
      ],
    }
  })
}

function rowsOf(data: RegistryData): Readonly<Record<SheetId, readonly Row[]>> {
  const { bureau, prefixes, departments, groups, people, standIns } = data
  return {
    bureau: [{ ...bureau, prefixes: listCell(prefixes) }],
    departments: departments.flatMap((one) =>
      one.names.map((name, at): Row => {
        const own = { id: one.id, ...name, short: listCell(name.short) }
        if (at > 0) return own
        const { founded, splitFrom, dissolved, phone } = one
        const heirs = listCell(one.heirs ?? [])
        return { ...own, kind: KIND_WORDS[one.kind].zh, founded, splitFrom, dissolved, heirs, phone }
      }),
    ),
    aliases: departments.flatMap(({ id, aliases }) => aliases.map((one): Row => ({ department: id, ...one }))),
    duties: departments.flatMap(({ id, duties }) =>
      duties.map(({ text, phrases, from, to }): Row => {
        return { department: id, text, phrases: listCell(phrases.map(phraseCell)), from, to }
      }),
    ),
    groups: groups.map((one): Row => ({
      ...one,
      printed: listCell(one.printed),
      members: listCell(one.members),
    })),
    people: people.map(({ id, name, nameEn, account }): Row => ({ id, name, nameEn, account })),
    posts: people.flatMap(({ id, posts }) =>
      posts.map((one): Row => ({ ...one, person: id, role: ROLE_WORDS[one.role].zh })),
    ),
    standIns: standIns.map((one): Row => ({
      ...one,
      roles: listCell(one.roles.map((role) => ROLE_WORDS[role].zh)),
    })),
  }
}
