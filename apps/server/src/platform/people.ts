import type { Lang } from '@gongkai/contract-kit'
import type { StaffRole } from '@gongkai/task-model'
import type { Database } from './database.ts'

/** The English names of people, by person id; whoever has none, or is no person (the writer, the system), is left out. */
export async function namesInEnglish(db: Database, people: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.sql<{ id: string; name: string }>(
    'people.english',
    `select id::text as id, name_en as name from person where id::text = any($1) and name_en <> ''`,
    [[...new Set(people)]],
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** The names of people as a reader of a language knows them, by person id; whoever is no person is left out. */
export async function namesOf(db: Database, people: readonly string[], lang: Lang): Promise<Map<string, string>> {
  const rows = await db.sql<{ id: string; name: string; nameEn: string }>(
    'people.names',
    `select id::text as id, name, name_en as "nameEn" from person where id::text = any($1)`,
    [[...new Set(people)]],
  )
  return new Map(rows.map(({ id, name, nameEn }) => [id, (lang === 'en' && nameEn) || name]))
}

/** The ids of the accounts with these sign-in names, by sign-in name. */
export async function accountIdsOf(db: Database, signIns: readonly string[]): Promise<Map<string, string>> {
  if (signIns.length === 0) return new Map()
  const rows = await db.sql<{ id: string; signIn: string }>(
    'people.ids',
    `select id::text as id, sign_in as "signIn" from person where sign_in = any($1)`,
    [[...new Set(signIns)]],
  )
  return new Map(rows.map(({ id, signIn }) => [signIn, id]))
}

/** The sign-in names of people, by person id. */
export async function accountsOf(db: Database, people: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.sql<{ id: string; signIn: string }>(
    'people.accounts',
    `select id::text as id, sign_in as "signIn" from person where id::text = any($1)`,
    [[...new Set(people)]],
  )
  return new Map(rows.map(({ id, signIn }) => [id, signIn]))
}

/** Everybody who can sign in, with what their account was added with. */
export async function activePeople(
  db: Database,
): Promise<{ person: string; signIn: string; department: string; roles: StaffRole[] }[]> {
  return db.sql(
    'people.active',
    `select id::text as person, sign_in as "signIn", department, roles from person where active`,
  )
}
