export type Language = 'zh' | 'en'

/**
 * The language of a place: its own `lang`, else the nearest ancestor's, out of shadow roots too, else Chinese.
 * Any tag but `en…` is Chinese.
 */
export function languageOf(place: Element): Language {
  const said = place.closest('[lang]')
  const { host } = place.getRootNode() as Partial<ShadowRoot>
  return !said && host ? languageOf(host) : /^en\b/i.test(said?.getAttribute('lang') ?? '') ? 'en' : 'zh'
}
