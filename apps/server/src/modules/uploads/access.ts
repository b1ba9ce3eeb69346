import type { Refusal } from '@gongkai/contract-kit'
import {
  act,
  actionOf,
  defineProcedure,
  holds,
  isRefusal,
  openingOf,
  openTask,
  replay,
  type Capacities,
  type TaskEvent,
} from '@gongkai/task-model'
import type { AttachmentFact } from '@gongkai/uploads'
import * as z from 'zod'
import { appendEvent, eventsOf } from '../../platform/history.ts'
import { sm3 } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'

const file = z.object({ id: z.string(), sha256: z.string(), size: z.int() })
const WHO = ['lead', 'lead-head', 'support', 'office', 'office-reviewer', 'leader'] as const

/** The record of who saved which file of a message: a chain of its own beside the message's, so that looking changes no version. */
export const attachmentAccess = defineProcedure({
  name: 'attachment-access',
  states: ['saved'],
  opening: openingOf<'saved', null>()({
    action: 'save-attachment',
    to: 'saved',
    who: WHO,
    input: file,
    begin: () => ({ facts: null }),
  }),
  actions: {
    'save-another': actionOf<'saved', null>()({ from: ['saved'], to: null, who: WHO, input: file }),
  },
})

interface Matter {
  readonly id: string
  readonly lead: Parameters<typeof holds>[2]['lead']
  readonly support: Parameters<typeof holds>[2]['support']
}

const accessId = (receipt: string) => `${receipt}/attachments`

export function savesOf({ db }: Pick<Surroundings, 'db'>, receipt: string): Promise<TaskEvent[]> {
  return eventsOf(db, accessId(receipt))
}

/** Records that somebody saves a file; refuses whoever has no part in the message. */
export async function recordSave(
  surroundings: Surroundings,
  { id: receipt, lead, support }: Matter,
  capacities: Capacities,
  input: AttachmentFact,
): Promise<Refusal | null> {
  const viewer = capacities.find((actor) => WHO.some((role) => holds(actor, role, { lead, support })))
  if (!viewer) return { refused: 'forbidden' }
  const { clock, calendar } = surroundings
  const events = (await savesOf(surroundings, receipt)) as TaskEvent<'saved'>[]
  const at = { now: clock.now(), calendar, digest: sm3 }
  const done =
    events.length === 0
      ? openTask(attachmentAccess, accessId(receipt), viewer, input, at)
      : act(attachmentAccess, { ...replay(attachmentAccess, events), lead, support }, viewer, 'save-another', input, at)
  if (isRefusal(done)) return done
  await appendEvent(surroundings, done.event)
  return null
}
