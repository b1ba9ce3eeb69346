import type { ParticipantMailFacts } from './facts.ts'
import type { ParticipantTopic } from './values.ts'
import { sayWallSpan, sayWallTime } from './when.ts'
import type { ParticipantWords } from './words-zh.ts'

type EnglishWords = Omit<ParticipantWords, 'brief'>

const people = (seats: number) => (seats > 1 ? ` for ${seats} people` : '')
const facts = (one: ParticipantMailFacts) => [
  `Time: ${sayWallSpan(one.startsAt, one.endsAt, 'en')} (Beijing time, UTC+8)`,
  ...(one.place ? [`Place: ${one.place.en}`] : []),
  ...(one.onlineLink ? [`Online: ${one.onlineLink}`] : []),
]
const until = ({ until: at }: ParticipantMailFacts) => (at === undefined ? '' : sayWallTime(at, 'en'))
const because = ({ reason }: ParticipantMailFacts) => (reason ? ` Reason: ${reason.en}` : '')

export const en: Readonly<Record<ParticipantTopic, EnglishWords>> = {
  'signed-up': {
    subject: 'You are signed up',
    say: (one) => [
      `You are signed up for ${one.title.en}${people(one.seats)}, number ${one.number}.`,
      ...facts(one),
      'Show the QR code or the number of your ticket at the door. The link opens your ticket; please do not pass it on.',
    ],
  },
  waiting: {
    subject: 'You are on the waiting list',
    say: (one) => [
      `${one.title.en} is full. You are ${one.position ? `no. ${one.position} ` : ''}on the waiting list${people(one.seats)}, number ${one.number}.`,
      'Places that come free are offered in the order of signing up, to be confirmed within a time. The link shows where you stand and why.',
    ],
  },
  applied: {
    subject: 'Your entry for the draw was received',
    say: (one) => [
      `You take part in the draw for ${one.title.en}${people(one.seats)}, number ${one.number}.${one.drawAt ? ` It is drawn on ${sayWallTime(one.drawAt, 'en')} (Beijing time).` : ''}`,
      'The digest of the seed was published beforehand; anybody can work out the result again. You will be told.',
    ],
  },
  offered: {
    subject: 'A place is held for you, please confirm',
    say: (one) => [
      `${one.title.en}: ${one.seats === 1 ? 'a place came free and is' : `${one.seats} places came free and are`} held for you until ${until(one)} (Beijing time).`,
      'Please open the link before then to accept or decline. After that they go to the next in line.',
      ...facts(one),
    ],
  },
  expired: {
    subject: 'The place held for you has expired',
    say: (one) => [
      `The place held for you at ${one.title.en} was not confirmed in time and went to the next in line.`,
      'If you still want to come, you can sign up again, behind those who wait now.',
    ],
  },
  cancelled: {
    subject: 'Your sign-up was cancelled',
    say: (one) => [
      `Your sign-up for ${one.title.en} (number ${one.number}) was cancelled.${because(one)}`,
      'The place goes to somebody else. If you still want to come, you can sign up again.',
    ],
  },
  drawn: {
    subject: 'You were drawn',
    say: (one) => [
      `The draw for ${one.title.en} has been held and you have a place${people(one.seats)}, number ${one.number}.`,
      ...facts(one),
      'Show the QR code or the number of your ticket at the door. Please do not pass the link on.',
    ],
  },
  'not-drawn': {
    subject: 'The draw has been held',
    say: (one) => [
      `We are sorry: you were not drawn for ${one.title.en}.${one.position ? ` You are no. ${one.position} on the waiting list and will be told in turn if somebody cancels.` : ''}`,
      'The whole draw can be worked out again on the page.',
    ],
  },
  changed: {
    subject: 'An activity you signed up for has changed',
    say: (one) => [
      `${one.title.en} has changed. You are still signed up:`,
      ...(one.changes ?? []).map((line) => line.en),
      ...facts(one),
      'If you cannot come, please open the link and cancel, so that somebody else can.',
    ],
  },
  'activity-cancelled': {
    subject: 'An activity you signed up for is cancelled',
    say: (one) => [
      `${one.title.en} (planned for ${sayWallTime(one.startsAt, 'en')}) is cancelled. Please do not come.${because(one)}`,
    ],
  },
  'moved-online': {
    subject: 'An activity you signed up for moves online',
    say: (one) => [
      `${one.title.en} takes place online. Please do not come to the place. You are still signed up.`,
      ...facts(one),
      'If you do not want to take part online, please open the link and cancel.',
    ],
  },
  reminder: {
    subject: 'A reminder of your activity',
    say: (one) => [
      `${one.title.en} begins soon${people(one.seats)}, number ${one.number}.`,
      ...facts(one),
      'If you cannot come, please cancel early so that somebody who waits can.',
    ],
  },
  questionnaire: {
    subject: 'Please tell us what you think',
    say: (one) => [
      `Thank you for coming to ${one.title.en}. Please take a few minutes for the questions: answers are kept apart from names and contacts, and nobody can join them.`,
    ],
  },
}
