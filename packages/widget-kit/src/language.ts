export type Language = 'zh' | 'en'

/**
 * The language of a place: its own `lang`, else the nearest ancestor's, through shadow roots, else Chinese.
 * Any tag but `en…` is Chinese.
 */
export function languageOf(place: Element): Language {
  const said = place.closest('[lang]')
  const root = place.getRootNode()
  if (!said && root instanceof ShadowRoot) return languageOf(root.host)
  return /^en\b/i.test(said?.getAttribute('lang') ?? '') ? 'en' : 'zh'
}

/** Runs `changed` when any `lang` of the page changes. Returns the way to stop. */
export function watchLanguage(changed: () => void): () => void {
  const observer = new MutationObserver(changed)
  observer.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true })
  return () => observer.disconnect()
}
