import type { Lang } from '@gongkai/contract-kit'
import { releaseTask } from '@gongkai/publishing'
import type { TaskEvent } from '@gongkai/task-model'
import { TRANSLATION_RELEASE, translationTask, type DeskTranslation } from '@gongkai/translation/editions'
import { TRANSLATION_ACTION_WORDS } from '@gongkai/translation/editions/words'
import { shanghaiTime } from '@gongkai/work-calendar'
import { eventsOf } from '../../platform/history.ts'
import { namesInEnglish } from '../../platform/people.ts'
import type { Surroundings } from '../surroundings.ts'

/** What somebody did with the release where the translation only follows it. */
const FOLLOWS: Readonly<Record<string, string>> = {
  'be-approved': 'review',
  'be-sent-back': 'send-back',
  'be-published': 'publish',
  'be-withdrawn': 'withdraw',
  'be-taken-down': 'withdraw',
}
type Who = Pick<TaskEvent, 'by' | 'byName'>

/** Who did it: of what followed the release, whoever acted on the release last before; else whom the record names. */
function whoDid(event: TaskEvent, released: readonly TaskEvent[]): Who {
  if (event.by !== 'system:publishing') return event
  const acted = released.findLast(({ action, at }) => action === FOLLOWS[event.action] && at <= event.at)
  return acted ?? event
}

/** Who did what and when with a translation, in the order it happened, the review and publication of its release among it. */
export async function historyOf({ db }: Surroundings, id: string, lang: Lang): Promise<DeskTranslation['history']> {
  const [events, released] = await Promise.all([
    eventsOf(db, translationTask(id)),
    eventsOf(db, releaseTask(TRANSLATION_RELEASE, id)),
  ])
  const done = events.map((event) => ({ ...event, who: whoDid(event, released) }))
  const english =
    lang === 'en'
      ? await namesInEnglish(
          db,
          done.map(({ who }) => who.by),
        )
      : new Map<string, string>()
  const words: Readonly<Record<string, Readonly<Record<Lang, string>>>> = TRANSLATION_ACTION_WORDS
  const nameOf = ({ by, byName }: Who) => {
    if (by.startsWith('system:')) return lang === 'zh' ? '系统' : 'the system'
    return english.get(by) ?? byName
  }
  return done.map(({ seq, at, action, who }) => ({
    seq,
    at: shanghaiTime(at),
    byName: nameOf(who),
    action,
    text: words[action]?.[lang] ?? '',
  }))
}
