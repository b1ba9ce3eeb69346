import { parseDepartmentId } from '@gongkai/department-registry'
import type { QueryOf } from '@gongkai/contract-kit'
import type { inboxContract } from '@gongkai/messages/inbox/contract'
import { LIGHTS } from '@gongkai/messages/values'
import { localDateOf, parseLocalDate } from '@gongkai/work-calendar'
import { searchQuery } from '../search/bigram.ts'
import type { Surroundings } from '../surroundings.ts'
import { isBoardId } from './boards.ts'
import type { DeskQuery } from './desk-list.ts'
import type { Day } from './desk-views.ts'
import { figureAsked } from './figure-conditions.ts'

type Asked = QueryOf<typeof inboxContract.exportList>

/** The conditions of an address as the list takes them; null where nothing can match: no such department or board, nothing to look for. */
export function askedOf(asked: Omit<Asked, 'lang'>): Omit<DeskQuery, 'size' | 'after'> | null {
  const { department: named, board, from, to, lights, q, mine, ...rest } = asked
  const department = named === undefined ? undefined : parseDepartmentId(named)
  const searched = q !== undefined && q.trim() !== ''
  const search = searched ? searchQuery(q) : null
  const figure = figureAsked(asked)
  if (
    figure === null ||
    department === null ||
    (board !== undefined && !isBoardId(board)) ||
    (searched && search === null)
  )
    return null
  const several = lights?.split(',')
  return {
    ...rest,
    ...figure,
    department,
    board,
    from: (from !== undefined && parseLocalDate(from)) || undefined,
    to: (to !== undefined && parseLocalDate(to)) || undefined,
    lights: several && LIGHTS.filter((light) => several.includes(light)),
    mine: mine === '1',
    search,
  }
}

/** The day on which lists are read now. */
export function dayOf({ clock, calendar, config }: Pick<Surroundings, 'clock' | 'calendar' | 'config'>): Day {
  const { dueSoonWorkdays, vetoWatchDays } = config.messages
  return { today: localDateOf(clock.now()), calendar, dueSoonWorkdays, vetoWatchDays }
}
