import type { WidgetView } from '../page/api.ts'

type Events = WidgetView['events']

/** What every widget tells the page, from its shell and the loader; a widget's own events stand before them. */
const COMMON: Events = {
  'gk-ready': {
    about: { zh: '内容已经显示。', en: 'Its content is on the page.' },
    cancelable: false,
    detail: { tag: { zh: '组件标签', en: 'Tag of the widget' } },
  },
  'gk-failed': {
    about: {
      zh: '没有载入成功，或者内容没有读到；标签里自带的内容这时会显示。',
      en: 'It could not be loaded, or its content could not be read; the content between its tags shows.',
    },
    cancelable: false,
    detail: {
      tag: { zh: '组件标签', en: 'Tag of the widget' },
      reason: {
        zh: '原因：load（文件取不到）、off（已暂停）、unknown（没有这个组件），或者内容没有读到：refused（平台拒绝）、unreachable（连不上）、broken（平台出错）',
        en: 'Why: load (a file is missing), off (switched off), unknown (no such widget), or its content could not be read: refused (by the platform), unreachable, broken (an error there)',
      },
    },
  },
}

export const eventsOf = ({ events }: Pick<WidgetView, 'events'>): Events => ({ ...COMMON, ...events })
