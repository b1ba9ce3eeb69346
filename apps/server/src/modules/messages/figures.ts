import { parseDepartmentId, type DepartmentId } from '@gongkai/department-registry'
import type { MessageQuery } from '@gongkai/messages'
import { LIGHTS, type Light } from '@gongkai/messages/values'
import { onTimeQueries } from '@gongkai/task-model'
import { localDateOf, parseLocalDate, type LocalDate } from '@gongkai/work-calendar'
import type { StaffSession } from '../../platform/session.ts'
import type { Surroundings } from '../surroundings.ts'
import { countListed } from './desk-list.ts'

/** Conditions as an address carries them. */
export interface AskedFor {
  readonly department?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly lights?: string | undefined
}

interface Counted {
  readonly department?: DepartmentId | undefined
  readonly from?: LocalDate | undefined
  readonly to?: LocalDate | undefined
  readonly lights?: readonly Light[] | undefined
}

/** The conditions under which messages are listed and counted alike; what is no department, day or light is left out. */
export function countedBy({ department, from, to, lights }: AskedFor): Counted {
  const named = lights?.split(',')
  return {
    department: (department !== undefined && parseDepartmentId(department)) || undefined,
    from: (from !== undefined && parseLocalDate(from)) || undefined,
    to: (to !== undefined && parseLocalDate(to)) || undefined,
    lights: named && LIGHTS.filter((light) => named.includes(light)),
  }
}

/** The on-time rate (按时办结率) of the messages somebody may see, each count with the query that lists its messages. */
export async function onTimeOf({ db, clock, calendar, config }: Surroundings, session: StaffSession, asked: AskedFor) {
  const { department, from, to } = countedBy(asked)
  const day = { today: localDateOf(clock.now()), calendar, dueSoonWorkdays: config.messages.dueSoonWorkdays }
  const { numerator, denominator } = onTimeQueries({ of: 'messages', where: { department, from, to } })
  const counted = async ({ where }: typeof numerator) => {
    const query: MessageQuery = { of: 'messages', where: { ...where, lights: [...where.lights] } }
    return { count: await countListed(db, session, { ...where, size: 0 }, day), query }
  }
  return { numerator: await counted(numerator), denominator: await counted(denominator) }
}
