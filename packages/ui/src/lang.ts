import { inject, type InjectionKey, provide } from 'vue'
import type { Lang } from './language.ts'

const key: InjectionKey<Lang> = Symbol('lang')

/** Gives every component below its language; without it they speak Chinese. */
export function provideLang(lang: Lang): void {
  provide(key, lang)
}

export function useLang(): Lang {
  return inject(key, 'zh')
}
