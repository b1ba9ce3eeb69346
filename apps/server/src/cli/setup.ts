import { randomBytes } from 'node:crypto'
import { departmentsOn, type DepartmentId } from '@gongkai/department-registry'
import { STAFF_ROLES, type StaffRole } from '@gongkai/task-model'
import { localDateOf } from '@gongkai/work-calendar'
import { addBoard, findBoard, isBoardId, listBoards } from '../modules/messages/boards.ts'
import type { Surroundings } from '../modules/surroundings.ts'
import { uuidv7 } from '../platform/ids.ts'
import { addPerson } from '../platform/session.ts'
import { CommandFailed, print, printJson, type Arguments, type Command } from './command.ts'
import { withBureau } from './with-bureau.ts'

/** What a bureau of its own begins with: people who can sign in, and boards to write to. The demonstration brings its own. */
const text = { type: 'string' } as const

function needed(given: Arguments, option: string): string {
  const value = given.text(option)?.trim()
  if (!value) throw new CommandFailed(`Say --${option}.`)
  return value
}

function departmentOf({ registry, clock }: Surroundings, given: string): DepartmentId {
  const known = departmentsOn(registry, localDateOf(clock.now())).map((department) => department.id)
  const id = known.find((one) => one === given)
  if (id) return id
  throw new CommandFailed(`There is no department “${given}”. Departments: ${known.join(', ')}.`)
}

function rolesOf(given: string): StaffRole[] {
  const roles = given.split(',').map((role) => role.trim())
  const unknown = roles.find((role) => !(STAFF_ROLES as readonly string[]).includes(role))
  if (unknown !== undefined)
    throw new CommandFailed(
      `There is no role “${unknown}”. Roles: ${STAFF_ROLES.join(', ')}; several with commas between.`,
    )
  return STAFF_ROLES.filter((role) => roles.includes(role))
}

/** Adds a person with a drawn password, printed once. Refuses a sign-in name that is taken. */
export async function addStaff(surroundings: Surroundings, signIn: string, given: Arguments): Promise<string> {
  const { db, clock } = surroundings
  const password = randomBytes(12).toString('base64url')
  const added = await addPerson(db, clock, {
    id: uuidv7(clock.now()),
    signIn,
    name: needed(given, 'name'),
    nameEn: given.text('name-en'),
    department: departmentOf(surroundings, needed(given, 'department')),
    roles: rolesOf(needed(given, 'roles')),
    password,
  })
  if (!added) throw new CommandFailed(`The sign-in name “${signIn}” is taken; nothing was changed.`)
  return password
}

export const personAdd: Command = {
  words: ['person', 'add'],
  usage: 'SIGN-IN --name NAME --department ID --roles ROLE[,ROLE] [--name-en NAME] [--json]',
  summary: 'let a member of staff sign in; prints a drawn password once',
  options: { name: text, 'name-en': text, department: text, roles: text },
  async run(given) {
    const signIn = given.positionals[0]?.trim().toLowerCase()
    if (!signIn) throw new CommandFailed('Say the name to sign in with: gongkai person add SIGN-IN …')
    const password = await withBureau((surroundings) => addStaff(surroundings, signIn, given))
    if (given.json) printJson({ signIn, password })
    else print(`${signIn} can sign in with the password ${password} (shown only now).`)
  },
}

/** Adds a board under a policy page, after those that are there. Refuses an id that is taken or is no id. */
export async function addBoardNamed(surroundings: Surroundings, id: string, given: Arguments): Promise<void> {
  const { db } = surroundings
  if (!isBoardId(id))
    throw new CommandFailed(`“${id}” is no id of a board: small letters, figures and hyphens, such as fee-reduction.`)
  if (await findBoard(db, id)) throw new CommandFailed(`The board “${id}” is there already; nothing was changed.`)
  const title = needed(given, 'title')
  await addBoard(db, {
    id,
    position: (await listBoards(db)).length,
    title,
    titleEn: given.text('title-en') ?? title,
    policyTitle: needed(given, 'policy'),
    policyUrl: given.text('policy-url') ?? null,
    clause: given.text('clause') ?? null,
    department: departmentOf(surroundings, needed(given, 'department')),
  })
}

export const boardAdd: Command = {
  words: ['board', 'add'],
  usage:
    'ID --title TITLE --policy TITLE --department ID [--title-en TITLE] [--policy-url URL] [--clause CLAUSE] [--json]',
  summary: 'set up a message board under a policy page',
  options: { title: text, 'title-en': text, policy: text, 'policy-url': text, clause: text, department: text },
  async run(given) {
    const [id] = given.positionals
    if (!id) throw new CommandFailed('Say the id of the board: gongkai board add ID …')
    await withBureau((surroundings) => addBoardNamed(surroundings, id, given))
    if (given.json) printJson({ board: id })
    else print(`The board is at /message-board/boards/${id}.`)
  },
}
