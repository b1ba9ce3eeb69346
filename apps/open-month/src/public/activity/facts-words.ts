import type { ShareKind } from '@gongkai/events/values'
import type { Lang, Named } from '@gongkai/ui'

/** Words of what an activity is: shared by the public page and the editor's preview. */
export const FACTS_WORDS = {
  time: { zh: '时间', en: 'When' },
  tentative: { zh: '暂定', en: 'Provisional' },
  tentativeText: {
    zh: '时间可能调整；有变动会写在本页，并通知已报名的人。',
    en: 'The time may still change; a change is shown here and told to those who signed up.',
  },
  form: { zh: '形式', en: 'How' },
  where: { zh: '地点', en: 'Where' },
  online: { zh: '线上参加', en: 'Taking part online' },
  onlineLink: {
    zh: '参加链接报名成功后发给您，不在网上公开。',
    en: 'The link is sent to those with a place and is not published.',
  },
  forWhom: { zh: '面向', en: 'For' },
  forAll: { zh: '不限', en: 'Everyone' },
  theme: { zh: '主题', en: 'Theme' },
  parts: { zh: '环节', en: 'What happens' },
  host: { zh: '主办', en: 'Host' },
  cohosts: { zh: '协办', en: 'With' },
  speakers: { zh: '出席', en: 'Speakers' },
  policy: { zh: '相关政策', en: 'Policy' },
  phone: { zh: '咨询电话', en: 'Telephone' },
  agenda: { zh: '议程', en: 'Agenda' },
  agendaAt: { zh: '时间', en: 'Time' },
  agendaItem: { zh: '内容', en: 'Item' },
  place: { zh: '地点和交通', en: 'Where it is and how to get there' },
  address: { zh: '地址', en: 'Address' },
  district: { zh: '所在区', en: 'District' },
  directions: { zh: '怎样到达', en: 'Getting there' },
  accessibility: { zh: '无障碍条件', en: 'Accessibility of the place' },
  seats: { zh: '名额', en: 'Places' },
  shares: { zh: '名额分配', en: 'How places are shared' },
  signUp: { zh: '报名', en: 'Signing up' },
  noSignUp: { zh: '不需要报名，到场即可参加。', en: 'No need to sign up: just come.' },
  window: { zh: '报名时间', en: 'Sign-up' },
  howGiven: { zh: '怎样给名额', en: 'How places are given' },
  arrival: {
    zh: '按报名先后。名额满了可以排队等候时，前面有人退出就按顺序递补。',
    en: 'In the order of signing up. Where there is a waiting list, a place that is given back goes to the next in line.',
  },
  lottery: {
    zh: '摇号。报名先后不影响结果，报名截止后统一摇号，人人可以复核。',
    en: 'By lottery. The order of signing up does not matter; the draw is made after sign-up closes and anyone can check it.',
  },
  draw: { zh: '摇号时间', en: 'Draw' },
  commitment: { zh: '种子的校验值', en: 'Hash of the seed' },
  commitmentText: {
    zh: '摇号用的随机种子已经定好并封存，这是它的SHA-256校验值；摇号后公布种子，谁都可以核对。',
    en: 'The secret seed of the draw is already fixed. This is its SHA-256; the seed is published after the draw, so that anyone can check it.',
  },
  publicSource: { zh: '同时使用的公开数', en: 'Public value used as well' },
  parties: { zh: '和谁一起', en: 'Who can come with you' },
  waiting: { zh: '候补', en: 'Waiting list' },
  waitingYes: { zh: '名额满后可以候补。', en: 'You can wait when all places are taken.' },
  waitingNo: { zh: '不设候补。', en: 'There is none.' },
} as const satisfies Record<string, Named>

/** What the place offers to who does not walk, see or hear as others do: said in words, also where the answer is no. */
export const ACCESS_WORDS: Readonly<
  Record<'stepFree' | 'toilet' | 'hearingLoop' | 'signLanguage', { readonly yes: Named; readonly no: Named }>
> = {
  stepFree: {
    yes: {
      zh: '从入口到活动室没有台阶，轮椅可以通行。',
      en: 'No steps from the entrance to the room; wheelchairs get through.',
    },
    no: {
      zh: '途中有台阶，轮椅不便通行；请提前打电话，我们来安排。',
      en: 'There are steps on the way. Call beforehand and we will arrange something.',
    },
  },
  toilet: {
    yes: { zh: '有无障碍卫生间。', en: 'There is an accessible toilet.' },
    no: { zh: '没有无障碍卫生间。', en: 'There is no accessible toilet.' },
  },
  hearingLoop: {
    yes: { zh: '有助听环路，戴助听器的人可以直接收听。', en: 'There is a hearing loop.' },
    no: { zh: '没有助听环路。', en: 'There is no hearing loop.' },
  },
  signLanguage: {
    yes: { zh: '有手语翻译。', en: 'There is sign-language interpretation.' },
    no: {
      zh: '没有安排手语翻译；需要的请提前打电话。',
      en: 'No sign-language interpretation is planned; call beforehand if you need it.',
    },
  },
}

export const seatsWords: Readonly<Record<Lang, (seats: number) => string>> = {
  zh: (seats) => `共${seats}个`,
  en: (seats) => `${seats} in all`,
}

/** What a share of the seats means for those who are meant and for everybody else. */
export const shareMeaning: Readonly<Record<Lang, Record<ShareKind, (seats: number, until: string | null) => string>>> =
  {
    zh: {
      reserved: (seats, until) => `预留${seats}个，${until ? `${until}起` : '报名截止时'}没有用完的给所有人`,
      'at-most': (seats) => `最多${seats}个`,
    },
    en: {
      reserved: (seats, until) =>
        `${seats} kept for them; what is not taken goes to everyone ${until ? `from ${until}` : 'when sign-up closes'}`,
      'at-most': (seats) => `${seats} at most`,
    },
  }

export const partyMeaning: Readonly<Record<Lang, Record<'family' | 'group' | 'delegates', (most: number) => string>>> =
  {
    zh: {
      family: (most) => `家庭（最多${most}人）`,
      group: (most) => `团体（最多${most}人）`,
      delegates: (most) => `单位代表（最多${most}人）`,
    },
    en: {
      family: (most) => `family, up to ${most} people`,
      group: (most) => `a group of up to ${most}`,
      delegates: (most) => `up to ${most} delegates of an organisation`,
    },
  }
export const aloneWords: Named = { zh: '个人', en: 'alone' }
