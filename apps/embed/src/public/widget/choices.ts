import type { Lang, Named } from '@gongkai/ui'
import type { NamedThing, ThingsApi, WidgetView } from '../page/api.ts'
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

/** How many of the things there are, at most, are asked whether the widget can show them. */
const MOST_ASKED = 8

/**
 * What there really is for one widget to choose from, by attribute: the languages, the boards for `board`, and for `activity` the coming
 * activities that have what the widget shows. Asked only where the widget takes one; where the answer cannot be had the field stays one to
 * write in, for the guide must stand when a module does not.
 */
export async function choicesOf(
  things: ThingsApi,
  widget: WidgetView,
  lang: Lang,
): Promise<Readonly<Record<string, readonly Choice[]>>> {
  const path = widget.calls.find((call) => call.method === 'GET')?.path
  const choices: Record<string, readonly Choice[]> = { lang: LANGUAGES }
  const named = (items: readonly NamedThing[]) =>
    items.map(({ id, title, titleEn }) => ({ value: id, text: (lang === 'en' && titleEn) || title }))
  if ('board' in widget.attributes) choices['board'] = named(await things.boards().catch(() => []))
  if ('activity' in widget.attributes) {
    const items = (await things.activities().catch(() => [])).slice(0, MOST_ASKED)
    const shown = await Promise.all(
      items.map(({ id }) => path === undefined || things.hasAnswer(path.replace('{activity}', encodeURIComponent(id)))),
    )
    choices['activity'] = named(items.filter((_, at) => shown[at]))
  }
  for (const [name, { required, example }] of Object.entries(widget.attributes)) {
    if (name in choices || !required || !path?.includes(`{${name}}`)) continue
    // An example that nothing is called by: the field is one to write in, and nothing is shown until then.
    if (!(await things.hasAnswer(path.replace(`{${name}}`, encodeURIComponent(example ?? ''))))) choices[name] = []
  }
  return choices
}
