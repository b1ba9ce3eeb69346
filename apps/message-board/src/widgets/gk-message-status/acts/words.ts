import type { Language } from '@gongkai/widget-kit'

/** Each language is its own file: the build says which, and drops the other. A test holds them to the words of the public page. */
declare const __GK_LANG__: Language

export const zh = {
  rateTitle: '您对答复满意吗？',
  comment: '想说的话',
  optional: '（选填）',
  commentHint: '只给承办部门看，不公开',
  rate: '提交评价',
  sending: '正在提交…',
  notSent: '还没有提交',
  chooseScore: '请选择一个评价',
  unreachable: '没有连上服务器，还没有交上去。您写的还在，请过一会儿再试。',
  broken: '服务器出了故障，不能确定是否收到。请稍后再提交一次；同样的内容不会记两次。',
  scores: ['很不满意', '不满意', '基本满意', '满意', '很满意'],
  faultNo: (id: string) => `需要时请告诉我们故障编号：${id}`,
  supplement: {
    title: '',
    text: '等您补充的时间不算在答复期限里。',
    until: (day: string) => `请在${day}前补充，过后按已有材料办理。`,
    label: '您的补充',
    hint: '最多2000字。请不要写身份证号、银行卡号。',
    send: '提交补充',
    need: '请写补充内容',
  },
  reopen: {
    title: '问题没有解决？可以请求重办一次',
    text: '写明哪里没有解决。重办由局领导审签，重新计算答复期限；一件留言只能重办一次。',
    until: (day: string) => `可以请求到${day}。`,
    label: '哪里没有解决',
    hint: '',
    send: '请求重办',
    need: '请写哪里没有解决',
  },
  withdraw: {
    title: '撤回这件留言',
    text: '撤回后不再办理、不再答复，也不能恢复；要问可以重新留言。已经写的内容按规定保存，不公开。',
    until: () => '',
    label: '撤回的原因',
    hint: '只给承办部门看，不公开',
    send: '确认撤回',
    need: '',
  },
}

export const en: typeof zh = {
  rateTitle: 'Are you satisfied with the answer?',
  comment: 'Anything to add',
  optional: ' (optional)',
  commentHint: 'For the department only. It is not published.',
  rate: 'Send rating',
  sending: 'Sending…',
  notSent: 'Not sent yet',
  chooseScore: 'Choose a rating',
  unreachable:
    'The server could not be reached and nothing was taken. What you wrote is still here: please try again in a moment.',
  broken:
    'The server had a fault, so we cannot tell whether it arrived. Send it again later: the same is never recorded twice.',
  scores: ['Very dissatisfied', 'Dissatisfied', 'Fairly satisfied', 'Satisfied', 'Very satisfied'],
  faultNo: (id) => `If you report this, quote ${id}`,
  supplement: {
    title: '',
    text: 'The time until you answer does not count towards the time limit.',
    until: (day) => `Please answer by ${day}; after it we go on with what we have.`,
    label: 'Your answer',
    hint: 'Up to 2,000 characters. Please leave out identity and bank card numbers.',
    send: 'Send',
    need: 'Write your answer first',
  },
  reopen: {
    title: 'Not solved? You can have it handled once more',
    text: 'Say what is not solved. A leader of the bureau signs the new answer and a new time limit begins. This is possible once for each message.',
    until: (day) => `Possible until ${day}.`,
    label: 'What is not solved',
    hint: '',
    send: 'Have it handled again',
    need: 'Say what is not solved',
  },
  withdraw: {
    title: 'Withdraw this message',
    text: 'It will not be handled or answered any more, and this cannot be undone; you can write again. What you wrote is kept as the rules require and not published.',
    until: () => '',
    label: 'Why',
    hint: 'For the department only. It is not published.',
    send: 'Withdraw',
    need: '',
  },
}

export type ActWords = typeof zh
export const ACT_WORDS: ActWords = __GK_LANG__ === 'en' ? en : zh
