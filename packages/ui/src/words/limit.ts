import type { Light } from '@gongkai/task-model'
import type { Named } from '../language.ts'

/** A light is always a shape and a word beside its colour. */
export const LIGHT_WORDS: Readonly<Record<Light, Named & { readonly shape: string }>> = {
  'on-time': { shape: '●', zh: '期限内', en: 'On time' },
  'due-soon': { shape: '▲', zh: '即将到期', en: 'Due soon' },
  late: { shape: '■', zh: '已逾期', en: 'Late' },
  met: { shape: '●', zh: '按期答复', en: 'Answered on time' },
  missed: { shape: '■', zh: '逾期答复', en: 'Answered late' },
  none: { shape: '○', zh: '不计期限', en: 'No limit' },
}

/** ◌ stands beside a date that the coming year's holiday notice may still move. */
export const PROVISIONAL_WORDS: Named & { readonly shape: string } = {
  shape: '◌',
  zh: '暂定：放假安排公布后可能调整',
  en: 'Provisional: may move when the holiday notice is published',
}
