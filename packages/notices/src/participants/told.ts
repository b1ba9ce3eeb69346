import type { ParticipantTopic } from './values.ts'

/** What is told of a change of an entry (the reasons of the registrations), and how the entry must still stand for it to be true. */
interface ToldChange {
  readonly topic: ParticipantTopic
  readonly states: readonly string[]
}

const of = (topic: ParticipantTopic, ...states: string[]): ToldChange => ({ topic, states })

/** Whoever declined by themselves is told nothing: the page said so when it was done. */
const TOLD: Readonly<Record<string, ToldChange>> = {
  'seat-free': of('signed-up', 'confirmed'),
  'no-seat-free': of('waiting', 'waiting'),
  'applied-to-lottery': of('applied', 'applied'),
  'offered-in-turn': of('offered', 'offered'),
  'offered-by-hand': of('offered', 'offered'),
  'confirmed-by-hand': of('signed-up', 'confirmed'),
  'moved-back-by-hand': of('waiting', 'waiting'),
  'offer-accepted': of('signed-up', 'confirmed'),
  'offer-expired': of('expired', 'expired'),
  'cancelled-by-holder': of('cancelled', 'cancelled'),
  'left-the-list': of('cancelled', 'cancelled'),
  'cancelled-by-organiser': of('cancelled', 'cancelled'),
  'activity-cancelled': of('activity-cancelled', 'cancelled'),
  drawn: of('drawn', 'confirmed'),
  'drawn-to-wait': of('not-drawn', 'waiting'),
  'not-drawn': of('not-drawn', 'not-drawn'),
}

/** The topic of a change, or null where nothing is told, or nothing any more: the entry went on meanwhile and that is told by itself. */
export function toldOfChange(reason: string, state: string): ParticipantTopic | null {
  const told = TOLD[reason]
  return told?.states.includes(state) ? told.topic : null
}

const BY_STATE: Readonly<Record<string, ParticipantTopic>> = {
  confirmed: 'signed-up',
  waiting: 'waiting',
  applied: 'applied',
  offered: 'offered',
}

/** What somebody who lost their ticket is sent again: how they stand now. Null for those who are out. */
export const toldAgain = (state: string): ParticipantTopic | null => BY_STATE[state] ?? null

/** The groups of fields of an activity whose change concerns an entry in some state; others are on the activity's page and told nobody. */
export function concerning(groups: readonly string[], state: string): string[] {
  const all = ['time', 'place', 'form']
  const concerns: Readonly<Record<string, readonly string[]>> = {
    confirmed: [...all, 'agenda'],
    offered: [...all, 'agenda'],
    waiting: all,
    applied: [...all, 'sign-up'],
  }
  return groups.filter((group) => concerns[state]?.includes(group))
}
