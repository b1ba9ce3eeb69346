import type { Refusal } from '@gongkai/contract-kit'
import { LENGTHS, type Message } from '@gongkai/messages'
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
import * as z from 'zod'
import { appendEvent, eventsOf } from '../../platform/history.ts'
import type { Surroundings } from '../surroundings.ts'
import { sm3 } from './procedure.ts'

const reason = z.object({ reason: z.string().trim().min(1).max(LENGTHS.reason) })
const WHO = ['lead', 'lead-head', 'office'] as const

/**
 * The record of who had a writer's contact shown and why: a chain of its own beside the message's, so that looking does not
 * change the version that somebody else is working on.
 */
export const contactAccess = defineProcedure({
  name: 'contact-access',
  states: ['shown'],
  opening: openingOf<'shown', null>()({
    action: 'show-contact',
    to: 'shown',
    who: WHO,
    input: reason,
    begin: () => ({ facts: null }),
  }),
  actions: {
    'show-contact-again': actionOf<'shown', null>()({
      from: ['shown'],
      to: null,
      who: WHO,
      input: reason,
    }),
  },
})

export const accessId = (receipt: string): string => `${receipt}/contact`

export function lookupsOf({ db }: Surroundings, receipt: string): Promise<TaskEvent[]> {
  return eventsOf(db, accessId(receipt))
}

/** Whether somebody may have a writer's contact shown: the office, or a handler or head of a lead department. */
export function mayShowContact(viewer: Capacities, message: Pick<Message, 'lead' | 'support'>): boolean {
  return lookingAs(viewer, message) !== undefined
}

const lookingAs = (viewer: Capacities, message: Pick<Message, 'lead' | 'support'>) =>
  viewer.find((actor) => WHO.some((role) => holds(actor, role, message)))

/** Records that somebody looks. Refuses whoever is neither of the office nor a handler or head of a lead department. */
export async function recordLookup(
  surroundings: Surroundings,
  message: Pick<Message, 'id' | 'lead' | 'support'>,
  capacities: Capacities,
  why: string,
): Promise<Refusal | null> {
  const { clock, calendar } = surroundings
  const { id: receipt, lead, support } = message
  const viewer = lookingAs(capacities, message)
  if (!viewer) return { refused: 'forbidden' }
  const events = (await lookupsOf(surroundings, receipt)) as TaskEvent<'shown'>[]
  const at = { now: clock.now(), calendar, digest: sm3 }
  const done =
    events.length === 0
      ? openTask(contactAccess, accessId(receipt), viewer, { reason: why }, at)
      : act(
          contactAccess,
          { ...replay(contactAccess, events), lead, support },
          viewer,
          'show-contact-again',
          { reason: why },
          at,
        )
  if (isRefusal(done)) return done
  await appendEvent(surroundings, done.event)
  return null
}
