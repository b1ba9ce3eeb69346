import type { Sentence } from '@gongkai/contract-kit'

/** What the reader is told of each refusal: what happened, and what to do next. */
export const NOTICES_SENTENCES = {
  'wrong-receipt-or-code': {
    status: 404,
    zh: '没有找到对应的留言，请核对回执编号和查询码。',
    en: 'No message was found. Please check the receipt number and the code.',
  },
  'no-address': {
    status: 400,
    zh: '这件留言没有留电子邮箱。请填写接收通知的邮箱。',
    en: 'No e-mail address was given with this message. Please enter the address to be notified at.',
  },
  'bad-address': {
    status: 400,
    zh: '电子邮箱的写法不对，应当像 name@example.com。请改正后再提交。',
    en: 'This is not an e-mail address such as name@example.com. Please correct it and send it again.',
  },
  'no-phone': {
    status: 400,
    zh: '这件留言没有留手机号码，不能发短信。可以改用电子邮箱接收通知。',
    en: 'No mobile number was given with this message, so no text message can be sent. E-mail is possible.',
  },
  'asked-too-often': {
    status: 429,
    zh: '确认邮件刚刚发过。请先查看收件箱和垃圾邮件，{minutes}分钟后可以再要一封。',
    en: 'A confirmation was sent just now. Please look in your inbox and spam folder; you can ask again in {minutes} minutes.',
  },
  'link-invalid': {
    status: 404,
    zh: '这个链接不完整或者已经失效。请从最近一封邮件里重新打开，或者凭回执编号和查询码重新订阅。',
    en: 'This link is incomplete or no longer valid. Open it from the latest mail, or subscribe again with receipt and code.',
  },
  'link-expired': {
    status: 410,
    zh: '确认链接已经过期，没有开通通知。请凭回执编号和查询码重新订阅。',
    en: 'This link has expired and nothing was turned on. Please subscribe again with receipt and code.',
  },
  'bad-notice-cursor': {
    status: 400,
    zh: '翻页地址已经失效，请从第一页重新开始。',
    en: 'This page address is no longer valid. Please start from the first page.',
  },
} as const satisfies Record<string, Sentence>
