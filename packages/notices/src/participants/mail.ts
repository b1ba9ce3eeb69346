import type { ParticipantMailFacts } from './facts.ts'
import type { ParticipantTopic } from './values.ts'
import { en } from './words-en.ts'
import { zh } from './words-zh.ts'
import { layMail, type Mail, type MailPart } from '../mail-layout.ts'

/** The words of every topic, by language. */
export const PARTICIPANT_WORDS = { zh, en } as const

/** Who may still give a place back by one press. */
const MAY_CANCEL: readonly ParticipantTopic[] = [
  'signed-up',
  'waiting',
  'applied',
  'drawn',
  'changed',
  'moved-online',
  'reminder',
]

/** The ticket's page with what somebody came to do: it asks once more before it does it, for programs open links of mails by themselves. */
const toDo = (link: string, act: 'accept' | 'decline' | 'cancel') => `${link}${link.includes('?') ? '&' : '?'}do=${act}`

function linksOf(topic: ParticipantTopic, { link }: ParticipantMailFacts): MailPart[] {
  if (topic !== 'offered') return [{ text: link, href: link }]
  const [accept, decline] = [toDo(link, 'accept'), toDo(link, 'decline')]
  return [
    { text: `参加 · Accept: ${accept}`, href: accept },
    { text: `放弃 · Decline: ${decline}`, href: decline },
  ]
}

/**
 * The mail of a topic to somebody who signed up: Chinese first, then English. Its subject has the bureau and the kind of news, never the
 * activity, the person or the number; the body has public facts, the number, and links that are the reader's own.
 */
export function composeParticipantMail(topic: ParticipantTopic, facts: ParticipantMailFacts): Mail {
  const { bureau, phone, link } = facts
  const cancel = toDo(link, 'cancel')
  return layMail(`〔${bureau.zh}〕${zh[topic].subject} · ${en[topic].subject}`, [
    { text: '您好！' },
    ...zh[topic].say(facts).map((text) => ({ text })),
    ...linksOf(topic, facts),
    ...en[topic].say(facts).map((text) => ({ text })),
    ...(MAY_CANCEL.includes(topic)
      ? [{ text: `来不了？取消报名 · Cannot come? Cancel: ${cancel}`, href: cancel }]
      : []),
    { text: `${bureau.zh} ${bureau.en}` },
    { text: `联系电话：${phone.zh} · Telephone: ${phone.en}` },
    { text: '这封邮件由系统发出，请不要直接回复。 This mail is sent by a system; please do not reply.' },
  ])
}

/** The text message of a topic. */
export function composeParticipantText(topic: ParticipantTopic, facts: ParticipantMailFacts): string {
  return `【${facts.bureau.zh}】${zh[topic].brief(facts)}${facts.link}`
}
