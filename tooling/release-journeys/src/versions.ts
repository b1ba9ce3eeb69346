import type { Edit } from './edit.ts'

const PUBLIC = 'apps/message-board/src/public'
const WIDGET = 'apps/message-board/src/widgets/gk-message-board'

/** Words by which a page tells which version of its app it is. */
export const BOARD_LEAD = {
  '1.0.0': '对政策有不明白的地方，在对应的留言板里提问。',
  '1.3.0': '政策哪里不明白，就到对应的留言板里问。',
} as const
export const WIDGET_ABOUT = {
  '1.0.0': '就这项政策提出、已经公开答复的留言，最新的在前。',
  '1.3.0': '大家就这项政策问过、已经公开答复的留言，最新的在前。',
} as const
export const FORM_INTRO = {
  '1.0.0': '请就这项政策提问或提建议。',
  '1.3.0': '这项政策哪里不明白、哪里可以更好，都可以写在这里。',
} as const
export const DESK_TODAY = { '1.1.0': '今天是', '1.2.0': '今天日期' } as const

/**
 * Message board 1.3.0: other words on its pages, in the widget's list and in its form, one more attribute, and a form page that loads
 * what it sends with only when it sends.
 */
export const MESSAGE_BOARD_1_3_0: readonly Edit[] = [
  { within: `${PUBLIC}/boards`, from: BOARD_LEAD['1.0.0'], to: BOARD_LEAD['1.3.0'] },
  { within: `${PUBLIC}/ask`, from: "import { createSubmission } from './submit.ts'\n", to: '' },
  {
    within: `${PUBLIC}/ask`,
    from: 'const submit = createSubmission(browserApi(lang), board, (now) => (stage.value = now))',
    to: "const submit = async (draft: Draft) =>\n  (await import('./submit.ts')).createSubmission(browserApi(lang), board, (now) => (stage.value = now))(draft)",
  },
  { within: WIDGET, from: WIDGET_ABOUT['1.0.0'], to: WIDGET_ABOUT['1.3.0'] },
  { within: WIDGET, from: FORM_INTRO['1.0.0'], to: FORM_INTRO['1.3.0'] },
  {
    within: WIDGET,
    from: "element('p', { class: 'quiet' }, words.about)",
    to: "element('p', { class: 'quiet', hidden: context.attributes().brief }, words.about)",
  },
  {
    within: `${WIDGET}/widget.ts`,
    from: "    'page-size': {",
    to: "    brief: {\n      kind: 'flag',\n      about: { zh: '不显示标题下的说明。', en: 'Leaves out the sentence below the heading.' },\n    },\n    'page-size': {",
  },
]

/** Desk 1.1.0: other words on its first page, and a page that is loaded when it is opened. */
export const DESK_1_1_0: readonly Edit[] = [
  { within: 'apps/desk/src/words.ts', from: "today: '今天'", to: `today: '${DESK_TODAY['1.1.0']}'` },
  {
    within: 'apps/desk/src/routes.ts',
    from: "import DepartmentsPage from './features/departments/DepartmentsPage.vue'",
    to: "const DepartmentsPage = () => import('./features/departments/DepartmentsPage.vue')",
  },
]

/** Desk 1.2.0: other words on its first page and on the page that is loaded when it is opened. */
export const DESK_1_2_0: readonly Edit[] = [
  {
    within: 'apps/desk/src/words.ts',
    from: `today: '${DESK_TODAY['1.1.0']}'`,
    to: `today: '${DESK_TODAY['1.2.0']}'`,
  },
  { within: 'apps/desk/src/features/departments', from: "title: '部门与人员'", to: "title: '部门和人员'" },
]
