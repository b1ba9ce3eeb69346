import { onTimeQueries } from '@gongkai/task-model'
import type { QueryOf } from '@gongkai/contract-kit'
import type { MessageQuery } from '@gongkai/messages'
import type { messagesContract } from '@gongkai/messages/contract'
import type { StaffSession } from '../../platform/session.ts'
import type { Surroundings } from '../surroundings.ts'
import { countListed } from './desk-list.ts'
import { askedOf, dayOf } from './desk-request.ts'

type AskedFor = Omit<QueryOf<typeof messagesContract.deskFigures>, 'lang'>

/** The on-time rate (按时办结率) of the messages somebody may see, each count with the query that lists its messages. */
export async function onTimeOf(surroundings: Surroundings, session: StaffSession, asked: AskedFor) {
  const { department, board, class: kind, source, from, to } = askedOf(asked) ?? {}
  const conditions = { department, board, class: kind, source, from, to }
  const day = dayOf(surroundings)
  const { numerator, denominator } = onTimeQueries({ of: 'messages', where: conditions })
  const counted = async ({ where }: typeof numerator) => {
    const query: MessageQuery = { of: 'messages', where: { ...where, lights: [...where.lights] } }
    return { count: await countListed(surroundings.db, session, { ...where, size: 0 }, day), query }
  }
  return { numerator: await counted(numerator), denominator: await counted(denominator) }
}
