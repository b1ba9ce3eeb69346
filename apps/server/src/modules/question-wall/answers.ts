import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import { WALL_ANSWER, wallAnswerReleasable, type WallProcedure } from '@gongkai/events/question-wall'
import type { Capacities } from '@gongkai/task-model'
import type { Subscription } from '../../platform/outbox.ts'
import { publishedNow } from '../messages/index.ts'
import { actOnItem, findItem, openItem, type ReleasedKind } from '../publishing/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { doWallAct, SYSTEM } from './act.ts'
import { bureauWall } from './procedure.ts'
import { lockQuestion, questionOfMessage, type WallRow } from './wall-store.ts'

/** Written answers of the wall: what is published or withdrawn moves its question in the same transaction. */
export const wallAnswers: ReleasedKind = {
  releasable: wallAnswerReleasable,
  async acted(surroundings, { id, action }) {
    const next = action === 'publish' ? 'note-published' : action === 'withdraw' ? 'note-withdrawn' : null
    if (next === null) return
    const row = await lockQuestion(surroundings.db, id)
    // A corrected answer is published again while its question stands as published.
    if (!row || (next === 'note-published' && row.state === 'published')) return
    const input = next === 'note-published' ? { by: 'wall', ref: id } : {}
    const done = await doWallAct(surroundings, bureauWall(surroundings), {
      id,
      capacities: SYSTEM,
      action: next,
      input,
    })
    if (isRefusal(done)) throw new Error(`question ${id} of a wall refused ${next}: ${done.refused}`)
  },
}

/** Drafts the written answer of a question for review, or revises the draft there is. Null where it went well. */
export async function draftAnswer(
  surroundings: Surroundings,
  row: WallRow,
  capacities: Capacities,
  answer: unknown,
): Promise<Refusal | null> {
  const question = row.facts.shown?.text ?? ''
  const details = { activity: row.activity, question, answer }
  const drafted = await findItem(surroundings.db, WALL_ANSWER, row.id)
  const done = drafted
    ? await actOnItem(surroundings, wallAnswers, {
        id: row.id,
        capacities,
        action: 'revise',
        input: { details, note: null },
      })
    : await openItem(surroundings, wallAnswers, { id: row.id, capacities, details, departments: row.lead })
  return isRefusal(done) ? done : null
}

const TOPICS = ['answer', 'reject', 'retract', 'correct'] as const

/** Hears what became of the messages that questions turned into: answered, published, taken back. */
export function messageSubscriptions(surroundings: Surroundings, procedure: WallProcedure): Subscription[] {
  const { db } = surroundings
  const note = async (receipt: string, topic: (typeof TOPICS)[number]) => {
    const row = await questionOfMessage(db, receipt)
    if (!row) return
    const act = async (
      action: 'note-answer' | 'note-published' | 'note-withdrawn' | 'leave-unpublished',
      input: object,
    ) => {
      const done = await doWallAct(surroundings, procedure, { id: row.id, capacities: SYSTEM, action, input })
      // Delivered twice, or two at once: what is noted already stays as it is.
      if (isRefusal(done) && done.refused !== 'wrong-state')
        throw new Error(`a wall refused ${action}: ${done.refused}`)
    }
    const published = await publishedNow(db, receipt)
    if (published) {
      if (row.state !== 'published')
        await act('note-published', { by: 'board', ref: `boards/${published.board}/${published.id}` })
      return
    }
    if (row.state === 'published') await act('note-withdrawn', {})
    if (topic === 'retract') return
    await act('note-answer', {})
    const reason =
      topic === 'reject' ? 'answered-by-others' : row.facts.mayPublish ? 'personal-matter' : 'asker-declined'
    await act('leave-unpublished', { reason, note: '' })
  }
  return TOPICS.map((topic) => ({
    topic: `message.${topic}`,
    name: `question-wall.message-${topic}`,
    receive: async (payload) => {
      const { receipt } = Object(payload) as { receipt?: string }
      if (receipt !== undefined) await db.transaction(() => note(receipt, topic))
    },
  }))
}
