import type { Lang } from '@gongkai/contract-kit'
import { CHANGE_GROUPS, type ChangeGroup } from '../values.ts'
import type { ActivityDetails } from './details.ts'
import { SHOWN_FIELDS } from './fields.ts'
import type { ActivityChange } from './public-views.ts'

const LANGS = ['zh', 'en'] as const

/** What one version changed of another, field by field in the order of the page, in a reader's language. */
export function changesBetween(before: ActivityDetails, after: ActivityDetails, lang: Lang): ActivityChange[] {
  return SHOWN_FIELDS.flatMap(({ field, group, label, text }) => {
    const [old, now] = [text(before, lang), text(after, lang)]
    return old === now ? [] : [{ field, group, label: label[lang], old, new: now }]
  })
}

/** In which groups anything changed, in whichever language: whom a change concerns is decided by these. */
export function groupsChanged(before: ActivityDetails, after: ActivityDetails): ChangeGroup[] {
  const changed = new Set(
    LANGS.flatMap((lang) =>
      SHOWN_FIELDS.filter(({ text }) => text(before, lang) !== text(after, lang)).map(({ group }) => group),
    ),
  )
  return CHANGE_GROUPS.filter((group) => changed.has(group))
}
