import type { Named } from '@gongkai/ui'

/** What stands round the questions, on our page and in the widget. */
export const FORM_WORDS = {
  optional: { zh: '（选填）', en: ' (optional)' },
  error: { zh: '错误：', en: 'Error: ' },
  full: { zh: '已满', en: 'full' },
  onlyIf: { zh: '只在上面选了下列之一时回答：', en: 'Only if you chose one of these above: ' },
  asWhom: { zh: '您是？', en: 'You are' },
  asWhomHint: {
    zh: '只用来看不同人群的看法，人数少时不分列。',
    en: 'To see how views differ; small groups are not told apart.',
  },
  send: { zh: '提交答卷', en: 'Send answers' },
  anonymous: {
    zh: '答卷不记名：不保存姓名、电话，也不保存具体时间。',
    en: 'Answers are anonymous: no name, no telephone number, no time of day is kept.',
  },
  anonymousLink: {
    zh: '这个链接只记下“用过了”，和答案分开保存，谁也不能把两者对上。',
    en: 'Of your link only “used” is kept, apart from the answers: nobody can put the two together.',
  },
  kept: {
    zh: '填到一半可以离开，答案留在这个标签页里。',
    en: 'You may leave half-way: your answers stay in this tab.',
  },
} as const satisfies Record<string, Named>

export const FORM_SENTENCES = {
  atMost: { zh: (most: number) => `最多选${most}项`, en: (most: number) => `At most ${most}` },
  characters: { zh: (most: number) => `最多${most}字`, en: (most: number) => `At most ${most} characters` },
  progress: {
    zh: (done: number, all: number) => `已答${done}题，共${all}题`,
    en: (done: number, all: number) => `${done} of ${all} questions answered`,
  },
} as const
