import type { Named } from '@gongkai/ui'
import type { Component } from 'vue'

/** One tab of an activity: the last part of its address, its words, and the page, which is given `activity` (the id). */
export interface ActivityTab {
  /** '' is the overview. */
  readonly path: string
  readonly words: Named
  readonly component: () => Promise<{ default: Component }>
}

/** The tabs of an activity in the order of its life. A part of the desk that works on an activity adds its line here. */
export const ACTIVITY_TABS: readonly ActivityTab[] = [
  { path: '', words: { zh: '概况', en: 'Overview' }, component: () => import('./OverviewTab.vue') },
  { path: 'seats', words: { zh: '名额', en: 'Places' }, component: () => import('../seats/SeatsTab.vue') },
  {
    path: 'wall',
    words: { zh: '提问墙', en: 'Question wall' },
    component: () => import('../question-wall/WallTab.vue'),
  },
  { path: 'record', words: { zh: '座谈记录', en: 'Record' }, component: () => import('../record/RecordTab.vue') },
  {
    path: 'attendance',
    words: { zh: '签到', en: 'Attendance' },
    component: () => import('../check-in/AttendanceTab.vue'),
  },
  {
    path: 'questionnaires',
    words: { zh: '问卷', en: 'Questionnaire' },
    component: () => import('../questionnaires/QuestionnairesTab.vue'),
  },
  { path: 'report', words: { zh: '总结', en: 'Report' }, component: () => import('../report/ReportTab.vue') },
]
