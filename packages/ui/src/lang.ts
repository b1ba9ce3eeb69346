import { inject, type InjectionKey, provide } from 'vue'

/** The two languages of the screens. Chinese is the default; English is asked for in the address. */
export const LANGS = ['zh', 'en'] as const
export type Lang = (typeof LANGS)[number]

/** What a thing is called in each language. */
export type Named = Readonly<Record<Lang, string>>

const key: InjectionKey<Lang> = Symbol('lang')

/** Gives every component below its language; without it they speak Chinese. */
export function provideLang(lang: Lang): void {
  provide(key, lang)
}

export function useLang(): Lang {
  return inject(key, 'zh')
}

export function parseLang(text: unknown): Lang {
  return text === 'en' ? 'en' : 'zh'
}
