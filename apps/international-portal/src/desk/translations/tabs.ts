import type { Component } from 'vue'

/** One tab of a translation: the last part of its address, its name in the words, and the page, which is given `translation` (the id). */
export interface TranslationTab {
  /** '' is the editor. */
  readonly path: string
  readonly name: 'editor' | 'release' | 'exchange' | 'history'
  readonly component: () => Promise<{ default: Component }>
}

export const TRANSLATION_TABS: readonly TranslationTab[] = [
  { path: '', name: 'editor', component: () => import('../editor/EditorTab.vue') },
  { path: 'release', name: 'release', component: () => import('./ReleaseTab.vue') },
  { path: 'exchange', name: 'exchange', component: () => import('../exchange/ExchangeTab.vue') },
  { path: 'history', name: 'history', component: () => import('./HistoryTab.vue') },
]
