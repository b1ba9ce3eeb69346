/** What somebody who signed up for an activity (活动报名人) is told of. Each asks something of them, or settles something for them. */
export const PARTICIPANT_TOPICS = [
  'signed-up',
  'waiting',
  'applied',
  'offered',
  'expired',
  'cancelled',
  'drawn',
  'not-drawn',
  'changed',
  'activity-cancelled',
  'moved-online',
  'reminder',
  'questionnaire',
] as const
export type ParticipantTopic = (typeof PARTICIPANT_TOPICS)[number]

/** How an entry stands. A newer one makes what still waits of an older one untrue. */
const STANDING: readonly ParticipantTopic[] = [
  'signed-up',
  'waiting',
  'applied',
  'offered',
  'expired',
  'cancelled',
  'drawn',
  'not-drawn',
]

/** After these nothing that was said before holds any more. */
const ENDING: readonly ParticipantTopic[] = ['cancelled', 'activity-cancelled']

/** What has not gone out yet and no longer has to when this is said: an offer that ran out while no mail could be sent is not offered any more. */
export function supersededBy(topic: ParticipantTopic): readonly ParticipantTopic[] {
  if (ENDING.includes(topic)) return PARTICIPANT_TOPICS.filter((one) => one !== topic)
  if (topic === 'changed' || topic === 'moved-online') return ['reminder']
  return STANDING.includes(topic) ? STANDING.filter((one) => one !== topic) : []
}

/** Told by text message even to those who gave an e-mail address: they lose something where they read it a day late. */
const URGENT: readonly ParticipantTopic[] = ['offered', 'drawn', 'changed', 'activity-cancelled', 'moved-online']

/** By which ways a topic goes out to somebody who gave these. Without an address everything goes by text message. */
export function participantChannels(
  topic: ParticipantTopic,
  given: { readonly mail: boolean; readonly phone: boolean },
): readonly ('mail' | 'text')[] {
  const byText = given.phone && (!given.mail || URGENT.includes(topic))
  return [...(given.mail ? (['mail'] as const) : []), ...(byText ? (['text'] as const) : [])]
}

/** A calendar entry goes along with these: they say, or change, when and where to come. */
export const CALENDAR_TOPICS: readonly ParticipantTopic[] = [
  'signed-up',
  'drawn',
  'changed',
  'activity-cancelled',
  'moved-online',
]
