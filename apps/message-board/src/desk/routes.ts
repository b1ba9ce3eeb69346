import { createRouter, createWebHistory } from 'vue-router'
import InboxPage from './inbox/InboxPage.vue'
import RulingsPage from './rulings/RulingsPage.vue'

/** The list and a chosen message are one page: the list stays where it is while messages are opened beside it. */
export const router = createRouter({
  history: createWebHistory('/message-board/desk/'),
  routes: [
    { path: '/common-issues', component: () => import('./common-issues/IssuesPage.vue') },
    { path: '/common-issues/:issue', component: () => import('./common-issues/IssuePage.vue') },
    { path: '/figures', component: () => import('./figures/FiguresPage.vue') },
    { path: '/notices', component: () => import('./notices/NoticesPage.vue') },
    { path: '/forwarded', component: () => import('./forwarded/ForwardedPage.vue') },
    { path: '/quarantine', component: () => import('./attachments/QuarantinePage.vue') },
    { path: '/templates', component: () => import('./draft/TemplatesPage.vue') },
    { path: '/rulings', component: RulingsPage },
    { path: '/:where(messages)?/:receipt?', component: InboxPage },
    { path: '/:rest(.*)*', redirect: '/' },
  ],
})
