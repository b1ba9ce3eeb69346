import type { Lang, Named } from '@gongkai/ui'
import type { Filter, View } from './chosen.ts'

export const PROGRAMME_WORDS = {
  lead: {
    zh: '按日期、月历或者所在区看活动，用下面的条件缩小范围。',
    en: 'Activities by day, month or district; narrow them down with the choices below.',
  },
  views: { zh: '排列方式', en: 'Arranged' },
  filters: { zh: '筛选', en: 'Narrow down' },
  chosen: { zh: '已选条件', en: 'Chosen' },
  any: { zh: '不限', en: 'Any' },
  show: { zh: '查看', en: 'Show' },
  clear: { zh: '清除全部条件', en: 'Clear all' },
  remove: { zh: '去掉：', en: 'Remove: ' },
  onlyLeft: { zh: '还有名额', en: 'Places left' },
  withPast: { zh: '也看已经结束的', en: 'Show past activities too' },
  withoutPast: { zh: '只看还没结束的', en: 'Hide past activities' },
  calendarFile: { zh: '订阅日历（.ics）', en: 'Subscribe to the calendar (.ics)' },
  calendarFileText: {
    zh: '日历软件会跟着更新：改期、取消都能看到。',
    en: 'Your calendar keeps up with changes of time and cancellations.',
  },
  series: { zh: '活动系列', en: 'Series' },
  sameSeries: { zh: '同一系列的活动', en: 'Activities of the same series' },
  allSeries: { zh: '全部系列', en: 'All series' },
  online: { zh: '线上', en: 'Online' },
  previous: { zh: '上个月', en: 'Previous month' },
  next: { zh: '下个月', en: 'Next month' },
  nothingThisMonth: { zh: '这个月没有活动。', en: 'Nothing this month.' },
  emptyTitle: { zh: '没有符合条件的活动', en: 'No activity fits these choices' },
  emptyText: { zh: '去掉一个条件再看，或者看全部活动。', en: 'Take a choice away, or look at everything.' },
  nothingTitle: { zh: '眼下没有活动', en: 'Nothing is on at the moment' },
  nothingText: {
    zh: '新的活动发布后会列在这里；可以订阅日历，也可以先看已经办过的。',
    en: 'New activities are listed here once announced. Subscribe to the calendar, or see what was held before.',
  },
  everything: { zh: '看全部活动', en: 'See everything' },
  seePast: { zh: '看已经结束的活动', en: 'See past activities' },
  today: { zh: '今天', en: 'Today' },
  tentative: { zh: '暂定', en: 'Provisional' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
  times: { zh: '以下时间均为北京时间。', en: 'All times are Beijing time (UTC+8).' },
} as const satisfies Record<string, Named>

export const VIEW_WORDS: Readonly<Record<View, Named>> = {
  list: { zh: '按日期', en: 'By day' },
  calendar: { zh: '月历', en: 'Month' },
  districts: { zh: '按区', en: 'By district' },
}

export const FILTER_WORDS: Readonly<Record<Filter, Named>> = {
  form: { zh: '形式', en: 'How' },
  theme: { zh: '主题', en: 'Theme' },
  participants: { zh: '面向', en: 'For' },
  part: { zh: '环节', en: 'What happens' },
  district: { zh: '所在区', en: 'District' },
  from: { zh: '从', en: 'From' },
  to: { zh: '到', en: 'To' },
  q: { zh: '搜索', en: 'Search' },
  left: { zh: '名额', en: 'Places' },
}

export const foundWords: Readonly<Record<Lang, (n: number) => string>> = {
  zh: (n) => `共${n}场活动`,
  en: (n) => (n === 1 ? '1 activity' : `${n} activities`),
}

export const WEEKDAYS: Readonly<Record<Lang, readonly string[]>> = {
  zh: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
}
