import type { Named } from '@gongkai/ui'

export const HOME_WORDS = {
  nothingYet: { zh: '还没有公布活动', en: 'No activities are announced yet' },
  askUs: {
    zh: '活动预告发布后会列在这里。想先问一问，请打电话：',
    en: 'They are listed here once announced. To ask beforehand, call ',
  },
} as const satisfies Record<string, Named>
