import { describeWidget } from '@gongkai/widget-kit'

/** One questionnaire that anyone may answer, in place. One for participants leads to their ticket. */
export const widget = describeWidget({
  tag: 'gk-questionnaire',
  major: 1,
  title: { zh: '问卷', en: 'Questionnaire' },
  summary: {
    zh: '一份人人可填的问卷，就地填写、提交。答卷不记名，填了一半的内容不写进网页。凭入场凭证填写的问卷，给出平台上的地址。',
    en: 'A questionnaire that anyone may answer, in place. Answers are anonymous and nothing half-filled is written anywhere. One for ticket holders shows the way to its page.',
  },
  attributes: {
    questionnaire: {
      kind: 'text',
      required: true,
      about: {
        zh: '问卷的编号，见它在平台上的地址。',
        en: 'Id of the questionnaire, as in its address on the platform.',
      },
      example: '01980000-0000-7000-8000-000000000000',
    },
  },
  events: {
    'gk-answered': {
      about: {
        zh: '答卷已被平台收下。不说答了什么。',
        en: 'The platform has taken an answer. Not a word of it is told.',
      },
      detail: {},
    },
  },
  parts: {
    title: { zh: '组件的标题', en: 'The heading' },
    submit: { zh: '“提交答卷”按钮', en: 'The button that sends the answers' },
  },
  calls: [
    {
      method: 'GET',
      path: '/api/questionnaires/{questionnaire}',
      about: { zh: '载入时：问卷的编号和语言。', en: 'On loading: the id of the questionnaire and the language.' },
    },
    {
      method: 'GET',
      path: '/api/challenge',
      about: {
        zh: '提交前取一道由设备计算的题，防止机器提交。',
        en: 'Before sending: a task for the device, against machines.',
      },
    },
    {
      method: 'POST',
      path: '/api/questionnaires/{questionnaire}/answers',
      about: {
        zh: '按“提交答卷”时：答案、问卷的版本号、算出的结果和防止重复的随机标识。',
        en: 'On “Send answers”: the answers, the version of the questionnaire, the solved task and a random key.',
      },
    },
  ],
  height: { wide: 640, narrow: 760 },
  page: '/open-month/',
})
