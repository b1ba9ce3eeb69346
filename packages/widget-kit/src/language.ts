export type Language = 'zh' | 'en'

/**
 * The language a widget speaks: its own `lang`, else the nearest ancestor's, else Chinese.
 * `closest` starts at the element itself, so the three cases are one look-up; any tag but `en…` is Chinese.
 */
export function languageOf(host: Element): Language {
  const tag = host.closest('[lang]')?.getAttribute('lang') ?? ''
  return /^en\b/i.test(tag) ? 'en' : 'zh'
}
