import { STATUS_OF_REFUSAL, wordSentence, type Lang, type Refusal, type Sentences } from '@gongkai/contract-kit'
import { RELEASE_SENTENCES } from '@gongkai/releases'

/** What the platform itself can refuse. Every sentence says what happened and what to do next. */
export const PLATFORM_SENTENCES = {
  malformed: {
    status: 400,
    zh: ({ line, column, path }) =>
      `提交的内容不是完整的 JSON：第 ${line} 行第 ${column} 个字符${path ? `（${path}）` : ''}处有误。没有保存任何内容，请检查后重新提交。`,
    en: ({ line, column, path }) =>
      `What was sent is not valid JSON: line ${line}, character ${column}${path ? ` (${path})` : ''}. Nothing was saved; please check and send it again.`,
  },
  'not-utf8': {
    status: 400,
    zh: '提交的内容不是 UTF-8 编码，文字会变成乱码。没有保存任何内容，请用 UTF-8 重新提交。',
    en: 'What was sent is not in UTF-8, so its characters would be lost. Nothing was saved; please send it in UTF-8.',
  },
  'wrong-content-type': {
    status: 415,
    zh: '请用 JSON 格式（application/json）提交。没有保存任何内容。',
    en: 'Please send JSON (application/json). Nothing was saved.',
  },
  invalid: {
    status: 400,
    zh: '有几项需要修改，请按提示改好后再提交。没有保存任何内容。',
    en: 'Some fields need changing. Please follow the notes and send it again. Nothing was saved.',
  },
  unauthenticated: {
    status: 401,
    zh: '请先登录。登录可能已经过期。',
    en: 'Please sign in. Your session may have expired.',
  },
  'wrong-sign-in': {
    status: 401,
    zh: '用户名或密码不正确。',
    en: 'The user name or the password is not right.',
  },
  'too-many-sign-ins': {
    status: 429,
    zh: '登录失败次数过多，请在 {minutes} 分钟后再试。',
    en: 'Too many failed sign-ins. Please try again in {minutes} minutes.',
  },
  forbidden: {
    status: 403,
    zh: '您的角色不能查看或办理这一项。如有需要，请联系办公室。',
    en: 'Your role may not see or do this. If you need it, please ask the office.',
  },
  'wrong-origin': {
    status: 403,
    zh: '这个请求来自别的网站，没有执行。请从本平台的页面操作。',
    en: 'This request came from another site and was not carried out. Please use the pages of this platform.',
  },
  'origin-not-allowed': RELEASE_SENTENCES['origin-not-allowed'],
  'not-found': {
    status: 404,
    zh: '没有找到这一项，地址可能有误，也可能已经撤下。',
    en: 'This was not found. The address may be wrong, or it may have been withdrawn.',
  },
  conflict: {
    status: 409,
    zh: '这一项刚刚被别人改动过，您的改动没有保存。请重新打开后再办。',
    en: 'Somebody else has just changed this and your change was not saved. Please open it again.',
  },
  'idempotency-mismatch': {
    status: 422,
    zh: '这个重复提交标识（Idempotency-Key）已经用于另一份内容。没有保存任何内容，请换一个标识再提交。',
    en: 'This Idempotency-Key was already used for something else. Nothing was saved; please send it with a new key.',
  },
  'bad-idempotency-key': {
    status: 400,
    zh: '重复提交标识（Idempotency-Key）应为 8 到 200 个可见字符。没有保存任何内容。',
    en: 'An Idempotency-Key has 8 to 200 visible characters. Nothing was saved.',
  },
  'too-large': {
    status: 413,
    zh: '提交的内容太大，最多 {kilobytes} KB。没有保存任何内容，请缩短后再提交。',
    en: 'What was sent is too large: the most is {kilobytes} KB. Nothing was saved; please shorten it.',
  },
  'too-many': {
    status: 429,
    zh: '操作太频繁，请在 {seconds} 秒后再试。没有保存任何内容。',
    en: 'Too many requests. Please try again in {seconds} seconds. Nothing was saved.',
  },
  'challenge-invalid': {
    status: 400,
    zh: '人机验证没有通过，请重新验证后提交。您填写的内容仍在页面上。',
    en: 'The check that you are a person did not pass. Please do it again; what you wrote is still on the page.',
  },
  'challenge-expired': {
    status: 400,
    zh: '人机验证已经过期，请重新验证后提交。您填写的内容仍在页面上。',
    en: 'The check that you are a person has expired. Please do it again; what you wrote is still on the page.',
  },
  'challenge-replayed': {
    status: 409,
    zh: '这次人机验证已经用过，请重新验证后提交。如果刚才已经收到回执编号，就不必再次提交。',
    en: 'This check has been used already. Please do it again. If you already have a receipt number, you need not send again.',
  },
  unavailable: {
    status: 503,
    zh: '系统暂时不能处理请求，请稍后再试。没有保存任何内容。',
    en: 'The system cannot handle this just now. Please try again shortly. Nothing was saved.',
  },
  fault: {
    status: 500,
    zh: '系统出错了，请稍后再试。如需反映，请提供编号 {requestId}。',
    en: 'Something went wrong. Please try again later. If you report it, please give the number {requestId}.',
  },
} as const satisfies Sentences

export type PlatformRefusal = keyof typeof PLATFORM_SENTENCES

/** Sentence tables of the platform and all modules, looked up together. A module may reword a platform code for itself. */
export interface SentenceBook {
  statusOf(code: string): number
  word(refusal: Refusal, lang: Lang): string
}

export function sentenceBook(tables: readonly Sentences[]): SentenceBook {
  const all: Sentences = Object.assign({}, PLATFORM_SENTENCES, ...tables)
  const statuses: Record<string, number | undefined> = STATUS_OF_REFUSAL
  return {
    statusOf: (code) => all[code]?.status ?? statuses[code] ?? 409,
    word(refusal, lang) {
      const sentence = all[refusal.refused]
      if (!sentence) return refusal.refused
      return wordSentence(sentence, refusal.facts ?? {}, lang)
    },
  }
}
