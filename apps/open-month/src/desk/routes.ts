import { createRouter, createWebHistory, type RouteLocationNormalized, type RouteRecordRaw } from 'vue-router'
import { ACTIVITY_TABS } from './activity/tabs.ts'
import ActivitiesPage from './list/ActivitiesPage.vue'

const activityOf = ({ params }: RouteLocationNormalized) => ({ activity: String(params['activity']) })

/** Every tab of an activity has an address of its own; its page is given the activity's id. */
const tabs: RouteRecordRaw[] = ACTIVITY_TABS.map(({ path, component }) => ({ path, component, props: activityOf }))

export const router = createRouter({
  history: createWebHistory('/open-month/desk/'),
  routes: [
    { path: '/', component: ActivitiesPage },
    { path: '/series/new', component: () => import('./season/SeriesPage.vue') },
    { path: '/series/:series', component: () => import('./season/SeasonPage.vue') },
    { path: '/series/:series/edit', component: () => import('./season/SeriesPage.vue') },
    {
      path: '/series/:series/report',
      component: () => import('./report/SeasonReportPage.vue'),
      props: ({ params }) => ({ series: String(params['series']) }),
    },
    { path: '/promises', component: () => import('./record/PromisesPage.vue') },
    { path: '/rooms', component: () => import('./rooms/RoomsPage.vue') },
    { path: '/activities/new', component: () => import('./editor/EditorPage.vue') },
    { path: '/activities/:activity/edit', component: () => import('./editor/EditorPage.vue') },
    {
      path: '/activities/:activity/check-in',
      component: () => import('./check-in/CheckInPage.vue'),
      props: activityOf,
      meta: { worksAlone: true },
    },
    {
      path: '/activities/:activity/attendance-list',
      component: () => import('./check-in/PaperPage.vue'),
      props: activityOf,
    },
    { path: '/activities/:activity', component: () => import('./activity/ActivityPage.vue'), children: tabs },
    { path: '/:rest(.*)*', redirect: '/' },
  ],
})
