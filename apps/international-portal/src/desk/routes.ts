import { nextTick } from 'vue'
import { createRouter, createWebHistory, type RouteLocationNormalized, type RouteRecordRaw } from 'vue-router'
import { TRANSLATION_TABS } from './translations/tabs.ts'
import WorkPage from './work/WorkPage.vue'

const given =
  <Name extends string>(...names: readonly Name[]) =>
  ({ params }: RouteLocationNormalized) =>
    Object.fromEntries(names.map((name) => [name, String(params[name])]))

/** Every tab of a translation has an address of its own; its page is given the translation's id. */
const tabs: RouteRecordRaw[] = TRANSLATION_TABS.map(({ path, component }) => ({
  path,
  component,
  props: given('translation'),
}))

export const router = createRouter({
  history: createWebHistory('/en/desk/'),
  routes: [
    { path: '/', component: WorkPage },
    {
      path: '/translations/:translation',
      component: () => import('./translations/TranslationPage.vue'),
      children: tabs,
    },
    { path: '/documents', component: () => import('./sources/SourcesPage.vue') },
    { path: '/documents/new', component: () => import('./sources/RegisterPage.vue') },
    { path: '/documents/:document', component: () => import('./sources/SourcePage.vue'), props: given('document') },
    {
      path: '/documents/:document/import',
      component: () => import('./sources/ImportPage.vue'),
      props: given('document'),
    },
    {
      path: '/documents/:document/imports/:reading',
      component: () => import('./sources/AlignPage.vue'),
      props: given('document', 'reading'),
    },
    {
      path: '/documents/:document/versions/:number',
      component: () => import('./sources/VersionPage.vue'),
      props: ({ params }) => ({ document: String(params['document']), number: Number(params['number']) }),
    },
    { path: '/glossary', component: () => import('./glossary/GlossaryPage.vue') },
    { path: '/glossary/new', component: () => import('./glossary/ProposePage.vue') },
    { path: '/glossary/files', component: () => import('./glossary/FilesPage.vue') },
    { path: '/glossary/:term', component: () => import('./glossary/TermPage.vue'), props: given('term') },
    { path: '/memory', component: () => import('./memory/MemoryPage.vue') },
    { path: '/coverage', component: () => import('./coverage/CoveragePage.vue') },
    { path: '/:rest(.*)*', redirect: '/' },
  ],
})

/** Another page begins at its top, and the keyboard with it; a tab or a filter of the same page moves nothing. */
router.afterEach(async (to, from) => {
  if (from.matched.length === 0 || to.matched[0] === from.matched[0]) return
  await nextTick()
  const main = document.getElementById('gk-main')
  main?.scrollTo(0, 0)
  window.scrollTo(0, 0)
  if (document.activeElement === document.body) main?.focus({ preventScroll: true })
})
