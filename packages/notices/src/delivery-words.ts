import type { MailState } from './values.ts'

/** Why a mail did not reach its address, for the clerk: what the receiving server meant, without what it said. */
export const DELIVERY_FAULTS = ['no-such-address', 'mailbox-full', 'refused'] as const
export type DeliveryFault = (typeof DELIVERY_FAULTS)[number]

export const FAULT_WORDS: Readonly<Record<DeliveryFault, Readonly<Record<'zh' | 'en', string>>>> = {
  'no-such-address': { zh: '没有这个邮箱', en: 'there is no such address' },
  'mailbox-full': { zh: '对方邮箱已满', en: 'the mailbox is full' },
  refused: { zh: '对方的邮件服务器拒收', en: 'the receiving server refused it' },
}

/** What a reply code that will not change stands for (RFC 5321 §4.2.3). */
export function faultOfReply(code: number): DeliveryFault {
  if (code === 550 || code === 551 || code === 553) return 'no-such-address'
  return code === 552 ? 'mailbox-full' : 'refused'
}

/** How mail stands, in a sentence for those who answer for it; null while it goes out. */
export function mailStateText(state: MailState, waiting: number, lang: 'zh' | 'en'): string | null {
  if (state === 'working') return null
  const zh = {
    absent: `没有配置邮件服务器（GONGKAI_SMTP），邮件发不出去。${waiting}封在等待，配置后自动发出。`,
    down: `连不上邮件服务器，${waiting}封邮件在等待，恢复后自动发出。`,
  }
  const en = {
    absent: `No mail server is configured (GONGKAI_SMTP), so no mail goes out. ${waiting} wait and are sent once there is one.`,
    down: `The mail server cannot be reached. ${waiting} mails wait and go out when it is back.`,
  }
  return (lang === 'zh' ? zh : en)[state]
}
