import { layMail, type Mail, type MailPart } from './mail-layout.ts'
import { MAIL_WORDS, type MailFacts } from './mail-words.ts'
import type { WriterTopic } from './values.ts'

/** The paragraphs of a mail: Chinese first, then English, then who writes and how to end it. */
function partsOf(topic: WriterTopic, facts: MailFacts): MailPart[] {
  const { bureau, phone, confirmUrl, cancelUrl, statusUrl } = facts
  const asks = topic === 'subscription'
  const address = asks ? confirmUrl : statusUrl
  const link = address === null ? [] : [{ text: address, href: address }]
  return [
    { text: '您好！' },
    ...MAIL_WORDS.zh[topic].say(facts).map((text) => ({ text })),
    ...link,
    ...MAIL_WORDS.en[topic].say(facts).map((text) => ({ text })),
    { text: `${bureau.zh} ${bureau.en}` },
    { text: `联系电话：${phone.zh} · Telephone: ${phone.en}` },
    { text: '这封邮件由系统发出，请不要直接回复。 This mail is sent by a system; please do not reply.' },
    ...(asks ? [] : [{ text: `不想再收到通知 · To end these mails: ${cancelUrl}`, href: cancelUrl }]),
  ]
}

/**
 * The mail of a topic, as plain text and as simple HTML without pictures, scripts or anything loaded from elsewhere. The subject names the bureau
 * and the kind of news, nothing of the message or its writer; the body has its number, never its text, its answer or its code.
 */
export function composeMail(topic: WriterTopic, facts: MailFacts): Mail {
  const subject = `〔${facts.bureau.zh}〕${MAIL_WORDS.zh[topic].subject} · ${MAIL_WORDS.en[topic].subject}`
  return layMail(subject, partsOf(topic, facts))
}

const SHORT: Partial<Readonly<Record<WriterTopic, string>>> = {
  'not-taken-up': '有了处理结果',
  'asked-for-more': '需要您补充内容',
  answered: '已经答复',
  corrected: '答复有更正',
}

/** The text message of a topic, or null where none is sent. Its link carries no number and no code. */
export function composeText(topic: WriterTopic, { bureau, receipt, statusUrl }: MailFacts): string | null {
  const short = SHORT[topic]
  if (short === undefined) return null
  return `【${bureau.zh}】您的留言（回执${receipt}）${short}。请凭回执编号和查询码查看：${statusUrl}`
}
