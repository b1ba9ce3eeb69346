import type { Lang } from '@gongkai/contract-kit'
import { limitStatus } from '@gongkai/task-model'
import type { TranslationLimitView } from '@gongkai/translation/editions'
import { TRANSLATION_LIMIT_WORDS } from '@gongkai/translation/editions/words'
import { localDateOf } from '@gongkai/work-calendar'
import type { Surroundings } from '../surroundings.ts'
import type { TranslationRow } from './translation-store.ts'

const nameOf = (limit: string, lang: Lang) =>
  Object.entries(TRANSLATION_LIMIT_WORDS).find(([one]) => one === limit)?.[1][lang] ?? ''

/** The limits that run on a translation, the most urgent first. */
export function limitsIn(
  { clock, calendar }: Pick<Surroundings, 'clock' | 'calendar'>,
  { limits }: Pick<TranslationRow, 'limits'>,
  lang: Lang,
): TranslationLimitView[] {
  const today = localDateOf(clock.now())
  return limits
    .filter(({ stopped }) => stopped === null)
    .map((limit) => {
      const { due, daysLeft, light } = limitStatus(limit, { today, calendar })
      return { limit: limit.id, limitName: nameOf(limit.id, lang), dueOn: due, daysLeft, light }
    })
    .toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1))
}
