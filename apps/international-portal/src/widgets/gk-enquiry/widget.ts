import { describeWidget } from '@gongkai/widget-kit'

/** Asking a question in English, perhaps about one document or one clause of it. */
export const widget = describeWidget({
  tag: 'gk-enquiry',
  major: 1,
  title: { zh: '英文咨询', en: 'Ask a question in English' },
  summary: {
    zh: '就地用英文提问，可以指明一份文件或者其中一条。答复有中英文两种，一并审核后发出。写的内容只留在表里，不存进网页。',
    en: 'A question form in place, about a document or one clause of it if you like. The answer comes in English and Chinese, reviewed together. What is written stays in the form and nowhere else.',
  },
  attributes: {
    document: {
      kind: 'text',
      about: {
        zh: '所问文件的代号，见它在门户的地址；不写则不指明文件。',
        en: 'Name of the document it is about, as in its address on the portal; without it, none.',
      },
      example: 'patent-dispute-ruling',
    },
    clause: {
      kind: 'text',
      about: {
        zh: '所问那一条的代号，见门户地址里 # 之后的部分。',
        en: 'Name of the clause, as behind the # of its address on the portal.',
      },
      example: 'c5',
    },
  },
  events: {
    'gk-asked': {
      about: {
        zh: '问题已被平台收下。事件里没有写的内容。',
        en: 'The platform has taken a question. The event carries none of it.',
      },
      detail: {
        receipt: { zh: '回执编号（没有查询码，查不到内容）', en: 'Receipt number (without the code it opens nothing)' },
      },
    },
  },
  parts: {
    title: { zh: '组件的标题', en: 'The heading' },
    submit: { zh: '“提交”按钮', en: 'The button that sends the question' },
  },
  calls: [
    {
      method: 'GET',
      path: '/api/portal/documents/{document}',
      about: {
        zh: '指明了文件的，载入时一次：它的代号和语言，用来显示标题。',
        en: 'With a document named, once on loading: its name and the language, to show its title.',
      },
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
      path: '/api/portal/enquiries',
      about: {
        zh: '按“提交”时：问题、联系方式、可否公开、所问的文件和条、算出的结果和防止重复的随机标识。',
        en: 'On sending: the question, how to reach the writer, whether it may be published, document and clause, the solved task and a random key.',
      },
    },
  ],
  height: { wide: 980, narrow: 1240 },
  page: '/en/ask?about={document}',
})
