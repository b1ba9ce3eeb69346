import { REPLY_LIMIT, shanghaiTime, type Message } from '@gongkai/messages'
import { applyLimitChange, limitStatus, type Remark } from '@gongkai/task-model'
import { localDateOf } from '@gongkai/work-calendar'
import type { Surroundings } from '../surroundings.ts'

type NameOf = (person: string, recorded: string) => string

/** What happens beside a message's way, as the desk shows it: the supervision, an extension asked for and its day, the last refusal. */
export function besideOf({ clock, calendar }: Surroundings, { facts, limits }: Message, nameOf: NameOf) {
  const today = localDateOf(clock.now())
  const { supervision, extensionAsked, extensionRefused } = facts
  const said = ({ by, byName, at, reason }: Remark) => ({
    by,
    byName: nameOf(by, byName),
    at: shanghaiTime(at),
    reason,
  })
  const extended = () => {
    if (!extensionAsked) return null
    const { term, reason } = extensionAsked
    const change = { clock: 'extend', limit: REPLY_LIMIT, term, reason, on: today } as const
    const limit = applyLimitChange(limits, change, '').find(({ id }) => id === REPLY_LIMIT)
    if (!limit) return null
    const days = 'n' in term ? term.n : null
    return { ...said(extensionAsked), days, due: limitStatus(limit, { today, calendar }).due }
  }
  return {
    supervision: supervision && {
      ...said(supervision),
      level: supervision.level,
      dueOn: supervision.dueOn,
      late: supervision.dueOn < today,
    },
    extension: extended(),
    extensionRefused: extensionRefused && said(extensionRefused),
  }
}
