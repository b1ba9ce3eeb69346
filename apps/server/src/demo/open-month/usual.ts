import type { ActivityStory } from './story.ts'

type Usual = Pick<ActivityStory, 'theme' | 'themeEn' | 'online' | 'cohosts' | 'contactPhone' | 'policy' | 'speakers'>

/** A place that most people get into. */
export const access = (note = '', noteEn = '') => ({
  stepFree: true,
  toilet: true,
  hearingLoop: false,
  signLanguage: false,
  note,
  noteEn,
})
/** Where most of it takes place: invented, like every address here. */
export const HALL = {
  name: '知识产权服务大厅二楼多功能厅',
  nameEn: 'Service hall, second floor, multi-purpose room',
  address: '浦东新区世博大道示例段100号',
  addressEn: '100 Shibo Avenue (sample), Pudong',
  district: 'pudong',
  directions: '地铁8号线中华艺术宫站4号口出，沿世博大道向东步行约300米，进门左手有电梯。',
  directionsEn:
    'Metro line 8, China Art Museum, exit 4; 300 m east along Shibo Avenue. The lift is on the left behind the door.',
  accessibility: access(
    '停车场有两个无障碍车位，请提前电话预约。',
    'Two accessible parking places; please call ahead.',
  ),
  picture: null,
} as const
export const SIGN_UP = {
  mode: 'arrival',
  waitingList: true,
  parties: { family: 0, group: 5, delegates: 3 },
  showPlaces: true,
} as const
/** What most activities of the season have. */
export const USUAL: Usual = {
  theme: '营商环境',
  themeEn: 'Doing business',
  online: null,
  cohosts: [],
  contactPhone: '12345',
  policy: null,
  speakers: [],
}
