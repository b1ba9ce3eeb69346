import { createRouter, createWebHistory } from 'vue-router'
import DepartmentsPage from './features/departments/DepartmentsPage.vue'
import HomePage from './features/home/HomePage.vue'
import PlanPage from './features/plan/PlanPage.vue'
import SignInPage from './features/sign-in/SignInPage.vue'

export const router = createRouter({
  history: createWebHistory('/desk/'),
  routes: [
    { path: '/', component: HomePage },
    { path: '/plan', component: PlanPage },
    { path: '/departments', component: DepartmentsPage },
    { path: '/sign-in', component: SignInPage },
    { path: '/:rest(.*)*', redirect: '/' },
  ],
})
