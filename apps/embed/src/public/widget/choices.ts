import type { Lang, Named } from '@gongkai/ui'
import type { MessagesApi, WidgetView } from '../page/api.ts'
import type { Choice } from './options.ts'

/** The two languages there are: the attribute takes any tag, and these are what it makes of one. */
const LANGUAGES: readonly Choice[] = [
  { value: 'zh-Hans', text: 'zh-Hans · 中文' },
  { value: 'en', text: 'en · English' },
]

/** What the fixed values of attributes that every widget has are called. */
const VALUE_WORDS: Readonly<Record<string, Named>> = {
  light: { zh: '浅色', en: 'light' },
  dark: { zh: '深色', en: 'dark' },
  contrast: { zh: '高对比', en: 'high contrast' },
  auto: { zh: '跟随读者的系统', en: 'as the reader’s system' },
  standard: { zh: '标准', en: 'standard' },
  large: { zh: '大字', en: 'large text' },
  lazy: { zh: '滚动到附近', en: 'when scrolled near' },
  eager: { zh: '马上', en: 'at once' },
}

/** A fixed value as it is offered: what is written, then what it is called where that says more. */
export function valueChoice(value: string, lang: Lang): Choice {
  const said = Object.hasOwn(VALUE_WORDS, value) ? VALUE_WORDS[value]?.[lang] : undefined
  return { value, text: said && said !== value ? `${value} · ${said}` : value }
}

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
