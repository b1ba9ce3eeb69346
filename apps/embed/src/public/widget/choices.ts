import type { Lang } from '@gongkai/ui'
import type { MessagesApi, WidgetView } from '../page/api.ts'
import type { Choice } from './options.ts'

/** The two languages there are: the attribute takes any tag, and these are what it makes of one. */
const LANGUAGES: readonly Choice[] = [
  { value: 'zh-Hans', text: 'zh-Hans · 中文' },
  { value: 'en', text: 'en · English' },
]

/**
 * What there really is to choose from, by attribute: the languages, and the boards for `board`. Asked only where a widget takes one; where the
 * answer cannot be had the field stays one to write in, for the guide must stand when a module does not.
 */
export async function choicesOf(
  api: MessagesApi,
  widgets: readonly WidgetView[],
  lang: Lang,
): Promise<Readonly<Record<string, readonly Choice[]>>> {
  if (!widgets.some(({ attributes }) => 'board' in attributes)) return { lang: LANGUAGES }
  const { items } = await api.boards().catch(() => ({ items: [] }))
  return {
    lang: LANGUAGES,
    board: items.map(({ id, title, titleEn }) => ({ value: id, text: lang === 'en' ? titleEn : title })),
  }
}
