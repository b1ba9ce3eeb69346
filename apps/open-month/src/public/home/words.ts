import type { Lang, Named } from '@gongkai/ui'

export const HOME_WORDS = {
  now: { zh: '近期活动', en: 'Coming up' },
  opening: { zh: '即将开始报名', en: 'Sign-up opens soon' },
  closing: { zh: '即将截止报名', en: 'Sign-up closes soon' },
  series: { zh: '活动系列', en: 'Series' },
  all: { zh: '看全部活动', en: 'See the whole programme' },
  recaps: { zh: '刚刚办过', en: 'Just held' },
  seasonWhen: { zh: '时间', en: 'When' },
  standing: { zh: '常设活动', en: 'All year' },
  nothingYet: { zh: '眼下没有活动', en: 'Nothing is on at the moment' },
  askUs: {
    zh: '新的活动发布后会列在这里。想先问一问，请打电话：',
    en: 'New activities are listed here once announced. To ask beforehand, call ',
  },
  opensAt: { zh: '报名开始', en: 'Opens' },
  closesAt: { zh: '报名截止', en: 'Closes' },
} as const satisfies Record<string, Named>

export const seriesCount: Readonly<Record<Lang, (activities: number, upcoming: number) => string>> = {
  zh: (activities, upcoming) => {
    if (activities === 0) return '暂无活动'
    return upcoming > 0 ? `共${activities}场，还有${upcoming}场未举办` : `共${activities}场，已全部举办`
  },
  en: (activities, upcoming) => {
    if (activities === 0) return 'no activities yet'
    const all = activities === 1 ? '1 activity' : `${activities} activities`
    return upcoming > 0 ? `${all}, ${upcoming} still to come` : `${all}, all held`
  },
}
