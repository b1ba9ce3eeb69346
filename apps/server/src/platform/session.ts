import { createHash, randomBytes } from 'node:crypto'
import type { Refusal } from '@gongkai/contract-kit'
import { parseDepartmentId, type DepartmentId } from '@gongkai/department-registry'
import { STAFF_ROLES, type StaffActor, type StaffRole } from '@gongkai/task-model'
import { clearFailures, countFailure, refusedFor } from './attempts.ts'
import type { Clock } from './clock.ts'
import type { Database } from './database.ts'
import { hashPassword, verifyPassword } from './password.ts'

/** Who signs in: the account, with the department and roles that it was given with. */
export interface Account {
  readonly person: string
  readonly signIn: string
  readonly name: string
  readonly nameEn: string
  readonly department: DepartmentId
  readonly roles: readonly StaffRole[]
}

/**
 * What an account may act as today: its own posts first, then those it stands in for (代理). Asked anew at every request, so that a
 * term that has ended gives nothing any more.
 */
export type CapacitiesOf = (account: Account) => Promise<readonly [StaffActor, ...StaffActor[]]>

/** A signed-in member of staff. `department` is that of the first capacity, `roles` every role of any: what may be looked at. An act goes by one capacity. */
export interface StaffSession extends Account {
  readonly capacities: readonly [StaffActor, ...StaffActor[]]
}

/** Where no registry names people, an account acts as what it was given with. */
export const accountAlone: CapacitiesOf = async ({ person, name, department, roles }) => [
  { kind: 'staff', person, name, department, roles },
]

export const SESSION_COOKIE = 'gongkai_session'

export interface SessionLimits {
  /** Signed out after so many minutes without a request. */
  readonly idleMinutes: number
  /** Signed out after so many hours in any case. */
  readonly absoluteHours: number
}

const TOKEN_BYTES = 32
/** The row is touched at most this often, so that reading stays a read. */
const TOUCH_EVERY_MS = 60_000

const hashOf = (token: string) => createHash('sha256').update(token).digest()

interface SessionRow {
  id: string
  sign_in: string
  name: string
  name_en: string
  department: string
  roles: unknown
  last_seen_at: Date
}

function departmentOf(text: string): DepartmentId {
  const id = parseDepartmentId(text)
  if (!id) throw new Error(`a person has the department ${text}, which is not a department id`)
  return id
}

async function sessionOf(row: SessionRow, capacitiesOf: CapacitiesOf): Promise<StaffSession> {
  const given = Array.isArray(row.roles) ? row.roles : []
  const account: Account = {
    person: row.id,
    signIn: row.sign_in,
    name: row.name,
    nameEn: row.name_en || row.name,
    department: departmentOf(row.department),
    roles: STAFF_ROLES.filter((role: StaffRole) => given.includes(role)),
  }
  const capacities = await capacitiesOf(account)
  const roles = STAFF_ROLES.filter((role) => capacities.some((one) => one.roles.includes(role)))
  return { ...account, department: capacities[0].department, roles, capacities }
}

/** Opens a session for a person and gives the token for the cookie; only its SHA-256 is kept. */
export async function openSession(db: Database, clock: Clock, limits: SessionLimits, person: string): Promise<string> {
  const token = randomBytes(TOKEN_BYTES).toString('base64url')
  const now = clock.now()
  await db.sql(
    'session.open',
    `insert into session (token_hash, person_id, created_at, last_seen_at, idle_until, expires_at)
     values ($1, $2, $3, $3, $4, $5)`,
    [
      hashOf(token),
      person,
      new Date(now),
      new Date(now + limits.idleMinutes * 60_000),
      new Date(now + limits.absoluteHours * 3_600_000),
    ],
  )
  return token
}

/** Who holds this token now; null when nobody does: unknown, expired, idle too long, or the person was closed. */
export async function readSession(
  db: Database,
  clock: Clock,
  limits: SessionLimits,
  token: string,
  capacitiesOf: CapacitiesOf = accountAlone,
): Promise<StaffSession | null> {
  const hash = hashOf(token)
  const now = clock.now()
  const [row] = await db.sql<SessionRow>(
    'session.read',
    `select person.id, sign_in, name, name_en, department, roles, last_seen_at
     from session join person on person.id = session.person_id
     where token_hash = $1 and person.active and expires_at > $2 and idle_until > $2`,
    [hash, new Date(now)],
  )
  if (!row) return null
  if (now - row.last_seen_at.getTime() > TOUCH_EVERY_MS) {
    await db.sql('session.touch', 'update session set last_seen_at = $2, idle_until = $3 where token_hash = $1', [
      hash,
      new Date(now),
      new Date(now + limits.idleMinutes * 60_000),
    ])
  }
  return sessionOf(row, capacitiesOf)
}

export async function closeSession(db: Database, token: string): Promise<void> {
  await db.sql('session.close', 'delete from session where token_hash = $1', [hashOf(token)])
}

export interface SignIn {
  readonly signIn: string
  readonly password: string
  readonly ip: string
}

/**
 * Signs a person in with a local account. Refuses `wrong-sign-in` alike for an unknown name and a wrong password, in
 * the same time, and `too-many-sign-ins` after repeated failures of one name from one address or of one address.
 */
export async function signIn(
  db: Database,
  clock: Clock,
  limits: SessionLimits,
  { signIn: given, password, ip }: SignIn,
  capacitiesOf: CapacitiesOf = accountAlone,
): Promise<{ token: string; session: StaffSession } | Refusal<'wrong-sign-in' | 'too-many-sign-ins'>> {
  const name = given.trim().toLowerCase()
  const subjects = [`name:${name}@${ip}`, `address:${ip}`] as const
  const refusal = await refusedFor(db, clock, subjects)
  if (refusal) return refusal
  const [row] = await db.sql<SessionRow & { password_hash: string | null; active: boolean }>(
    'session.person',
    `select id, sign_in, name, name_en, department, roles, created_at as last_seen_at, password_hash, active
     from person where sign_in = $1`,
    [name],
  )
  const right = await verifyPassword(row?.active ? row.password_hash : null, password)
  if (!row || !right) {
    await countFailure(db, clock, subjects)
    return { refused: 'wrong-sign-in' }
  }
  await clearFailures(db, subjects[0])
  return { token: await openSession(db, clock, limits, row.id), session: await sessionOf(row, capacitiesOf) }
}

export interface NewPerson {
  readonly id: string
  readonly signIn: string
  readonly name: string
  readonly nameEn?: string
  readonly department: DepartmentId
  readonly roles: readonly StaffRole[]
  readonly password: string | null
}

/** Adds a person; a person with this sign-in name is left as it is. Gives whether one was added. */
export async function addPerson(db: Database, clock: Clock, person: NewPerson): Promise<boolean> {
  return keepPerson(db, clock, person, person.password === null ? null : await hashPassword(person.password))
}

/** The same with a password that was hashed already. */
export async function keepPerson(
  db: Database,
  clock: Clock,
  person: Omit<NewPerson, 'password'>,
  hash: string | null,
): Promise<boolean> {
  const rows = await db.sql(
    'person.add',
    `insert into person (id, sign_in, name, name_en, department, roles, password_hash, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (sign_in) do nothing returning id`,
    [
      person.id,
      person.signIn.toLowerCase(),
      person.name,
      person.nameEn ?? '',
      person.department,
      JSON.stringify(person.roles),
      hash,
      new Date(clock.now()),
    ],
  )
  return rows.length > 0
}
