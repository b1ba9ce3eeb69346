import type { LimitView } from '@gongkai/messages'
import type { DeskLang } from './language.ts'

const SHAPES: Readonly<Record<LimitView['light'], string>> = {
  'on-time': '●',
  'due-soon': '▲',
  late: '■',
  met: '✓',
  missed: '■',
  none: '–',
}

const zhWord: Readonly<Record<LimitView['light'], (days: number) => string>> = {
  'on-time': (days) => `剩 ${days} 日`,
  'due-soon': (days) => (days === 0 ? '今日到期' : `剩 ${days} 日`),
  late: (days) => `逾期 ${Math.abs(days)} 日`,
  met: () => '按时',
  missed: () => '逾期答复',
  none: () => '无时限',
}
const enWord: Readonly<Record<LimitView['light'], (days: number) => string>> = {
  'on-time': (days) => `${days} ${days === 1 ? 'day' : 'days'} left`,
  'due-soon': (days) => (days === 0 ? 'due today' : `${days} ${days === 1 ? 'day' : 'days'} left`),
  late: (days) => `${Math.abs(days)} ${days === -1 ? 'day' : 'days'} late`,
  met: () => 'on time',
  missed: () => 'was late',
  none: () => 'no limit',
}

/** The short form of a limit for a row: a shape and a word, so that colour is never alone. Days are working days. */
export function limitWords(limit: LimitView, lang: DeskLang): { shape: string; word: string; provisional: string } {
  const word = (lang === 'zh' ? zhWord : enWord)[limit.light](limit.daysLeft)
  return { shape: SHAPES[limit.light], word, provisional: lang === 'zh' ? '暂定' : 'provisional' }
}
