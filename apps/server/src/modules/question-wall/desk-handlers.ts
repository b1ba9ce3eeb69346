import { fieldFaults, isRefusal, type Lang, type Refusal } from '@gongkai/contract-kit'
import { asWallRefusal, WALL_PACE, wallInputs, type WallProcedure } from '@gongkai/events/question-wall'
import type { questionWallContract } from '@gongkai/events/question-wall/contract'
import { isUuid } from '../../platform/ids.ts'
import type { ModuleHandlers } from '../../platform/module.ts'
import type { StaffSession } from '../../platform/session.ts'
import { cleanDeep } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { doWallAct } from './act.ts'
import { draftAnswer } from './answers.ts'
import { deskWallOf, mayModerate, maySeeWall } from './desk-view.ts'
import { asMessage, closeWall } from './handing-over.ts'
import { openTyped } from './typed.ts'
import { wallOf } from './wall-of.ts'
import { findQuestion, type WallRow } from './wall-store.ts'

type Handlers = Pick<ModuleHandlers<typeof questionWallContract>, 'deskWall' | 'actOnWall' | 'closeWall'>
type Action = keyof typeof wallInputs

const NOBODY = { refused: 'unauthenticated' } as const
const NONE = { refused: 'wall-none' } as const
const GONE = { refused: 'wall-question-gone' } as const
/** A question joins one that is on the wall and not answered in writing already. */
const TARGETS = ['visible', 'chosen', 'answered-live']

/** Fields that were not accepted get sentences in the reader's language. */
function inWords(refused: Refusal, action: Action, input: unknown, lang: Lang): Refusal {
  const refusal = asWallRefusal(refused)
  if (refusal.refused !== 'invalid-input') return refusal
  const { error } = wallInputs[action].safeParse(input)
  return error ? { ...refusal, fields: fieldFaults(error, input, lang) } : refusal
}

/** What moderators do with a wall. Who may is the procedure's question; to whom it is nothing it does not exist. */
export function deskHandlers(surroundings: Surroundings, procedure: WallProcedure): Handlers {
  const { db, seal } = surroundings

  async function inFull(activity: string, session: StaffSession, lang: Lang) {
    const wall = await wallOf(surroundings, activity)
    return wall ? deskWallOf(surroundings, procedure, wall, session, lang) : NONE
  }

  /** Gives an action what only the server knows. */
  async function completed(
    action: Action,
    given: Readonly<Record<string, unknown>>,
    row: WallRow,
    session: StaffSession,
  ) {
    if (action === 'accept') {
      const typed = openTyped(seal, row) ?? ''
      const shown = given['shown'] ?? typed
      return { ...given, shown, edited: typeof shown === 'string' && shown.trim() !== typed.trim() }
    }
    if (action === 'merge') {
      const into = given['into']
      const target = typeof into === 'string' && isUuid(into) ? await findQuestion(db, row.activity, into) : null
      return target && (TARGETS.includes(target.state) || target.id === row.id)
        ? given
        : { refused: 'wall-merge-target' }
    }
    if (action === 'pass-on-now') return asMessage(surroundings, row)
    if (action === 'write-answer')
      return (await draftAnswer(surroundings, row, session.capacities, given['answer'])) ?? given
    return given
  }

  return {
    async deskWall({ params, query, session, lang }) {
      if (!session) return NOBODY
      const wall = await wallOf(surroundings, params.activity)
      if (!wall || !maySeeWall(session, wall)) return NONE
      if (query.since === wall.revision)
        return { revision: wall.revision, changed: false, everySeconds: WALL_PACE.everySeconds, wall: null }
      return deskWallOf(surroundings, procedure, wall, session, lang)
    },

    async actOnWall({ params, body, session, lang }) {
      if (!session) return NOBODY
      const { question: id, action } = params
      const wall = await wallOf(surroundings, params.activity)
      if (!wall || !maySeeWall(session, wall)) return NONE
      const row = isUuid(id) ? await findQuestion(db, wall.activity, id) : null
      if (!row) return GONE
      const { version, ...given } = body
      const input = cleanDeep(given)
      const { capacities } = session
      const done = await doWallAct(surroundings, procedure, { id, capacities, action, input, version }, (locked) =>
        completed(action, input, locked, session),
      )
      return isRefusal(done) ? inWords(done, action, input, lang) : inFull(params.activity, session, lang)
    },

    async closeWall({ params, session, lang }) {
      if (!session) return NOBODY
      const wall = await wallOf(surroundings, params.activity)
      if (!wall || !maySeeWall(session, wall)) return NONE
      if (!mayModerate(session, wall)) return { refused: 'wall-of-another-department' }
      await closeWall(surroundings, procedure, wall.activity)
      return inFull(params.activity, session, lang)
    },
  }
}
