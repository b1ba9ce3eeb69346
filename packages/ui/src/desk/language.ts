import { readonly, ref, type Ref } from 'vue'

export type DeskLang = 'zh' | 'en'

const KEPT_AS = 'gk-desk-lang'

function kept(): DeskLang {
  if (typeof localStorage === 'undefined') return 'zh'
  return localStorage.getItem(KEPT_AS) === 'en' ? 'en' : 'zh'
}

const lang = ref<DeskLang>(kept())

function setLang(next: DeskLang): void {
  lang.value = next
  if (typeof localStorage !== 'undefined') localStorage.setItem(KEPT_AS, next)
  if (typeof document !== 'undefined') document.documentElement.lang = next === 'zh' ? 'zh-CN' : 'en'
}

/** The language of a desk's words: one choice a person makes, shared by every desk page of this browser. */
export function useDeskLang(): { lang: Readonly<Ref<DeskLang>>; setLang: (next: DeskLang) => void } {
  return { lang: readonly(lang), setLang }
}
