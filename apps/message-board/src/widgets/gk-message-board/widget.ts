import { describeWidget } from '@gongkai/widget-kit'

/** The message board of one policy: published messages with their replies, and the form to write one. */
export const widget = describeWidget({
  tag: 'gk-message-board',
  major: 1,
  title: { zh: '留言与答复', en: 'Messages and replies' },
  summary: {
    zh: '列出一个留言板上已经公开答复的留言，可以搜索、翻看，也可以就地提交新的留言。',
    en: 'Lists the published messages of a board with their replies; readers search, read on, and write a message in place.',
  },
  attributes: {
    board: {
      kind: 'text',
      required: true,
      about: { zh: '留言板的代号，见它在平台上的地址。', en: 'Name of the board, as in its address on the platform.' },
      example: 'administrative-ruling',
    },
    'page-size': {
      kind: 'count',
      least: 1,
      most: 50,
      default: 5,
      about: { zh: '一次显示几条。', en: 'How many messages are shown at a time.' },
    },
  },
  events: {
    'gk-open': {
      about: {
        zh: '读者点开一条留言，即将就地展开；可以取消，由网页自己打开。',
        en: 'A message was pressed and is about to open in place; cancel it to open it your own way.',
      },
      cancelable: true,
      detail: {
        publication: { zh: '公开留言的编号', en: 'Number of the published message' },
        href: { zh: '平台上的地址', en: 'Its address on the platform' },
      },
    },
    'gk-submit': {
      about: {
        zh: '填写无误、即将提交；可以取消，这次就不提交，写的内容留在表里。事件里没有写的内容。',
        en: 'The form is complete and about to be sent; cancel it and nothing is sent, all that was written stays in the form. The event carries none of it.',
      },
      cancelable: true,
      detail: { board: { zh: '留言板的代号', en: 'Name of the board' } },
    },
    'gk-submitted': {
      about: { zh: '留言已被平台收下。', en: 'The platform has taken a message.' },
      detail: {
        board: { zh: '留言板的代号', en: 'Name of the board' },
        receipt: { zh: '回执编号（没有查询码，查不到内容）', en: 'Receipt number (without the code it opens nothing)' },
      },
    },
  },
  parts: {
    title: { zh: '组件的标题', en: 'The heading' },
    submit: { zh: '“我要留言”和“提交留言”按钮', en: 'The buttons that open and send the form' },
    list: { zh: '留言列表', en: 'The list of messages' },
  },
  calls: [
    {
      method: 'GET',
      path: '/api/boards/{board}/messages',
      about: {
        zh: '显示列表、翻看更多和搜索时：留言板代号、条数、搜索词、语言、组件版本。',
        en: 'To show, continue and search the list: board, number of messages, search words, language, version of the widget.',
      },
    },
    {
      method: 'GET',
      path: '/api/boards/{board}/messages/{publication}',
      about: { zh: '打开一条留言时：它的编号。', en: 'When a message is opened: its number.' },
    },
    {
      method: 'GET',
      path: '/api/suggestions',
      about: {
        zh: '写留言时停笔0.35秒后：标题和内容的前200字、留言板代号、语言、组件版本，用来找相似的答复；不保存。',
        en: 'While somebody writes, 0.35 seconds after the last key: the first 200 characters of subject and text, board, language, version of the widget, to find similar answers; nothing is kept.',
      },
    },
    {
      method: 'POST',
      path: '/api/uploads',
      about: {
        zh: '选了附件时：文件和文件名，逐个发送并检查。没有随留言提交的，一天后删除。',
        en: 'When files are chosen: each file with its name, to be checked. What goes with no message is erased after a day.',
      },
    },
    {
      method: 'DELETE',
      path: '/api/uploads/{token}',
      about: {
        zh: '移除一个已上传的附件时：它的凭据和防止重复的随机标识。平台随即删除这个文件。',
        en: 'When an uploaded file is removed: its token and a random Idempotency-Key. The platform erases the file.',
      },
    },
    {
      method: 'GET',
      path: '/api/boards',
      about: {
        zh: '打开留言表时：语言、组件版本，用来说明附件最多几个、多大。',
        en: 'When the form is opened: language and version of the widget, to say how many files are taken and how large.',
      },
    },
    {
      method: 'GET',
      path: '/api/challenge',
      about: {
        zh: '提交之前：取一道人机验证的题目，在读者的浏览器里算出来，不经过别的网站。',
        en: 'Before sending: a proof-of-work task, solved in the reader’s browser; no other site is asked.',
      },
    },
    {
      method: 'POST',
      path: '/api/messages',
      about: {
        zh: '按“提交留言”时：留言板代号、标题、内容、姓名和选填的电话、邮箱、附件的凭据、是否同意公开、语言、验证的解答，以及防止重复的随机标识（Idempotency-Key）。没有连上时，同一份内容用同一个标识再交。',
        en: 'On “Send message”: board, subject, text, name, telephone and email if given, the tokens of files, consent to publish, language, the solved task, and a random Idempotency-Key against sending twice. When the answer was lost, the same content goes again under the same key.',
      },
    },
  ],
  height: { wide: 820, narrow: 960 },
  first: '/api/boards/{board}/messages?size={page-size|5}&lang={lang}',
  page: '/message-board/boards/{board}',
})
