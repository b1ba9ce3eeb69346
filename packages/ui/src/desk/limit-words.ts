import type { Light } from '@gongkai/task-model'
import type { DeskLang } from './language.ts'

/** What a mark shows of a limit, whatever subject it belongs to. Days are working days, negative once it is late. */
export interface ShownLimit {
  readonly light: Light
  readonly daysLeft: number
  readonly provisional: boolean
  /** The whole sentence, as the server words it. */
  readonly text: string
}

const SHAPES: Readonly<Record<Light, string>> = {
  'on-time': '●',
  'due-soon': '▲',
  late: '■',
  met: '✓',
  missed: '■',
  none: '–',
}

const zhWord: Readonly<Record<Light, (days: number) => string>> = {
  'on-time': (days) => `剩 ${days} 日`,
  'due-soon': (days) => (days === 0 ? '今日到期' : `剩 ${days} 日`),
  late: (days) => (days === 0 ? '已逾期' : `逾期 ${Math.abs(days)} 日`),
  met: () => '按时',
  missed: () => '逾期答复',
  none: () => '无时限',
}
const enWord: Readonly<Record<Light, (days: number) => string>> = {
  'on-time': (days) => `${days} ${days === 1 ? 'day' : 'days'} left`,
  'due-soon': (days) => (days === 0 ? 'due today' : `${days} ${days === 1 ? 'day' : 'days'} left`),
  late: (days) => (days === 0 ? 'late' : `${Math.abs(days)} ${days === -1 ? 'day' : 'days'} late`),
  met: () => 'on time',
  missed: () => 'was late',
  none: () => 'no limit',
}

/** The short form of a limit for a row: a shape and a word, so that colour is never alone. Days are working days. */
export function limitWords(
  limit: Pick<ShownLimit, 'light' | 'daysLeft'>,
  lang: DeskLang,
): { shape: string; word: string; provisional: string } {
  const word = (lang === 'zh' ? zhWord : enWord)[limit.light](limit.daysLeft)
  return { shape: SHAPES[limit.light], word, provisional: lang === 'zh' ? '暂定' : 'provisional' }
}
