import { formatDate } from './date-words.ts'
import type { LocalDate } from './local-date.ts'

/** How a request comes in (条例 Art. 28, 29): in person, post that is signed for, ordinary post, internet, fax, orally at the counter. */
export const RECEIPT_CHANNELS = ['in-person', 'post-signed', 'post-unsigned', 'internet', 'fax', 'oral'] as const
export type ReceiptChannel = (typeof RECEIPT_CHANNELS)[number]

/** Channels on which the day of receipt is the day of a confirmation between the organ and the applicant. */
const CONFIRMED: readonly ReceiptChannel[] = ['post-unsigned', 'internet', 'fax']

export function needsConfirmation(channel: ReceiptChannel): boolean {
  return CONFIRMED.includes(channel)
}

/**
 * The day of receipt, which is day zero; or none yet, so that no limit runs. `sameDay` is false where ordinary post was not confirmed on
 * the day it came, as it must be: the limit still runs from the confirmation, the delay is the organ's to answer for.
 */
export type Receipt =
  | { readonly state: 'received'; readonly on: LocalDate; readonly sameDay: boolean }
  | { readonly state: 'awaiting-confirmation'; readonly since: LocalDate }

/**
 * The day a request counts as received (收到之日), by its channel (条例 Art. 31): handed in, that day; post signed for, the day the organ signs;
 * ordinary post, the day the organ confirms it with the applicant, which must be the day it comes; internet or the office's fax, the
 * day both sides confirm. An oral request (Art. 29) is written down by the office; Art. 31 does not name it, it is taken as handed in that day.
 * `arrived` is the day it was handed in, signed for or came in; `confirmed` the day of the confirmation, which other channels do not need.
 * Throws a `RangeError` when it was confirmed before it came.
 */
export function receivedOn(channel: ReceiptChannel, arrived: LocalDate, confirmed: LocalDate | null = null): Receipt {
  if (!needsConfirmation(channel)) return { state: 'received', on: arrived, sameDay: true }
  if (confirmed === null) return { state: 'awaiting-confirmation', since: arrived }
  if (confirmed < arrived) throw new RangeError(`confirmed on ${confirmed}, before it arrived on ${arrived}`)
  return { state: 'received', on: confirmed, sameDay: channel !== 'post-unsigned' || confirmed === arrived }
}

const RULES_ZH = {
  'in-person': '当面提交，以提交之日为收到之日',
  'post-signed': '邮寄且需签收，以行政机关签收之日为收到之日',
  'post-unsigned': '无需签收的邮寄，行政机关应当于收到当日与申请人确认，以确认之日为收到之日',
  internet: '通过互联网提交，以双方确认之日为收到之日',
  fax: '通过传真提交，以双方确认之日为收到之日',
  oral: '口头提出、由公开工作机构代为填写，按当面提交办理，以提出之日为收到之日',
} as const satisfies Record<ReceiptChannel, string>

const RULES_EN = {
  'in-person': 'handed in, so received on that day',
  'post-signed': 'post that is signed for, received on the day the organ signs',
  'post-unsigned':
    'post that is not signed for, to be confirmed with the applicant the day it comes and received on the day of that',
  internet: 'sent by internet, received on the day both sides confirm',
  fax: 'sent by fax, received on the day both sides confirm',
  oral: 'asked orally and written down by the office, taken as handed in and received on that day',
} as const satisfies Record<ReceiptChannel, string>

/** Why a request counts as received on its day, or not yet, in sentences. */
export function explainReceipt(
  channel: ReceiptChannel,
  receipt: Receipt,
): { readonly zh: string[]; readonly en: string[] } {
  const zh = [
    `${RULES_ZH[channel]}（《政府信息公开条例》第${channel === 'oral' ? '二十九条、第三十一条' : '三十一条'}）。`,
  ]
  const en = [
    `${upperFirst(RULES_EN[channel])} (Regulation on the Disclosure of Government Information, Art. ${channel === 'oral' ? '29, 31' : 31}).`,
  ]
  if (receipt.state === 'awaiting-confirmation') {
    zh.push(`${formatDate(receipt.since, 'zh')}提交，尚未确认，不视为收到，时限没有开始。`)
    en.push(
      `Came in on ${formatDate(receipt.since, 'en')} and is not confirmed: not received yet, and no limit has started.`,
    )
  } else {
    zh.push(`收到之日为${formatDate(receipt.on, 'zh')}。`)
    en.push(`Received on ${formatDate(receipt.on, 'en')}.`)
    if (!receipt.sameDay) {
      zh.push('确认晚于收到信件当日，应当说明原因。')
      en.push('It was confirmed later than the day it came, which has to be accounted for.')
    }
  }
  return { zh, en }
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
