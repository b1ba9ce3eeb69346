/** The two languages of the screens. Chinese is the default; English is asked for in the address. */
export const LANGS = ['zh', 'en'] as const
export type Lang = (typeof LANGS)[number]

/** What a thing is called in each language. */
export type Named = Readonly<Record<Lang, string>>

export function parseLang(text: unknown): Lang {
  return text === 'en' ? 'en' : 'zh'
}
