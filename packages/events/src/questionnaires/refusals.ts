import type { Sentence } from '@gongkai/contract-kit'
import type { AnswerFaultCode } from './values.ts'
import type { StructureFaultCode } from './structure.ts'

/** Why answers are not taken. */
export const ANSWERING_REFUSALS = [
  'unknown-questionnaire',
  'questionnaire-not-open-yet',
  'questionnaire-closed',
  'answers-with-faults',
  'option-full',
  'link-needed',
  'unknown-link',
  'already-answered',
  'too-many-answers',
  'version-not-known',
] as const
export type AnsweringRefusal = (typeof ANSWERING_REFUSALS)[number]

/** Why the desk cannot do something with a questionnaire. */
export const QUESTIONNAIRE_DESK_REFUSALS = [
  'unknown-questionnaire',
  'questionnaire-of-another',
  'nothing-to-copy',
  'not-published-yet',
  'answers-by-open-link',
  'activity-not-known',
  'text-with-findings',
  'unknown-text-answer',
] as const
export type QuestionnaireDeskRefusal = (typeof QUESTIONNAIRE_DESK_REFUSALS)[number]

export const QUESTIONNAIRE_SENTENCES: Readonly<Record<AnsweringRefusal | QuestionnaireDeskRefusal, Sentence>> = {
  'unknown-questionnaire': {
    status: 404,
    zh: '没有找到这份问卷，可能已经撤下。请从活动页面重新打开。',
    en: 'This questionnaire was not found; it may have been taken down. Please open it again from the page of the activity.',
  },
  'questionnaire-not-open-yet': {
    zh: ({ opensOn }) => `这份问卷${String(opensOn)}开始填写，请到时再来。`,
    en: ({ opensOn }) => `This questionnaire opens on ${String(opensOn)}. Please come back then.`,
  },
  'questionnaire-closed': {
    zh: '这份问卷已经截止，不再收答卷。有意见请打页面下方的电话，或者到留言板留言。',
    en: 'This questionnaire is closed. To tell us something, call the number at the foot of the page or leave a message on a message board.',
  },
  'answers-with-faults': {
    status: 400,
    zh: '有的问题还没有答好，请按提示改好再提交。已经填的都还在。',
    en: 'Some answers need a change before they can be sent. What you filled in is kept.',
  },
  'option-full': {
    zh: ({ label }) => `选择「${String(label)}」的人已满，请改选别的。其他答案都还在。`,
    en: ({ labelEn }) => `“${String(labelEn)}” is full. Please choose another; your other answers are kept.`,
  },
  'link-needed': {
    status: 403,
    zh: '这份问卷请参加者填写。请从您的入场凭证页面打开。',
    en: 'This questionnaire is for participants. Please open it from the page of your ticket.',
  },
  'unknown-link': {
    status: 404,
    zh: '这个链接不能用：可能没有复制完整，或者问卷已经换了。请从您的入场凭证页面重新打开。',
    en: 'This link does not work: it may be incomplete or of another questionnaire. Please open it again from the page of your ticket.',
  },
  'already-answered': {
    zh: '这个链接已经交过一次答卷，每个链接只收一次。您的答案已经收到，不用再填。',
    en: 'This link was used once, and each is taken once. Your answers have arrived; there is nothing more to do.',
  },
  'too-many-answers': {
    status: 429,
    zh: '从您的网络刚刚交了好几份答卷。请一小时后再交，或者在浏览器里打开脚本。',
    en: 'Several answers have just come from your network. Please send yours in an hour, or turn scripts on.',
  },
  'version-not-known': {
    zh: '问卷刚刚改过，您打开的不是公布过的版本。请刷新页面，已经填的会留着。',
    en: 'The questionnaire has changed, and the one you opened was never published. Please load the page again; your answers stay.',
  },
  'questionnaire-of-another': {
    status: 403,
    zh: '这份问卷由其他部门负责。如需查看，请联系公开办。',
    en: 'Another department is in charge of this questionnaire. Please ask the openness office.',
  },
  'nothing-to-copy': {
    status: 404,
    zh: '要照抄的问卷没有找到。请从列表中另选一份。',
    en: 'The questionnaire to copy was not found. Please choose another from the list.',
  },
  'not-published-yet': {
    zh: '问卷还没有发布。请先送审、发布，再邀请参加者填写。',
    en: 'The questionnaire is not published. Please have it reviewed and published before inviting anybody.',
  },
  'answers-by-open-link': {
    zh: '这份问卷人人可填，不知道谁填了、谁没填，不能逐个邀请或提醒。',
    en: 'Anyone may answer this questionnaire, so nobody knows who did: participants cannot be invited or reminded one by one.',
  },
  'activity-not-known': {
    status: 404,
    zh: '没有找到这项活动。请从活动列表中选择。',
    en: 'The activity was not found. Please choose it from the list of activities.',
  },
  'text-with-findings': {
    zh: '要给别人看的文字里还有个人信息或者不宜公开的内容。请改掉标出的地方再通过。',
    en: 'The text to be shown still holds personal data or something not for others. Please change what is marked first.',
  },
  'unknown-text-answer': {
    status: 404,
    zh: '没有找到这条文字答案，可能已经按期清除。请刷新列表。',
    en: 'This written answer was not found; it may have been erased on schedule. Please load the list again.',
  },
}

/** What is said at one question. */
export const ANSWER_FAULT_SENTENCES: Readonly<Record<AnswerFaultCode, { readonly zh: string; readonly en: string }>> = {
  'answer-missing': { zh: '请回答这个问题', en: 'Please answer this question' },
  'row-missing': { zh: '请给每一行选一个', en: 'Please choose one in every row' },
  'unknown-option': { zh: '请从列出的选项中选择', en: 'Please choose from the options shown' },
  'too-many-chosen': { zh: '最多选{most}项，请去掉几项', en: 'At most {most}: please take some away' },
  'not-on-scale': { zh: '请选一个数', en: 'Please choose a number' },
  'answer-too-long': { zh: '最多{most}字，请缩短', en: 'At most {most} characters: please shorten it' },
  'unknown-question': {
    zh: '问卷里没有这个问题，请刷新页面',
    en: 'This question is not asked; please load the page again',
  },
}

/** What is said to whoever edits a questionnaire. */
export const STRUCTURE_FAULT_SENTENCES: Readonly<
  Record<StructureFaultCode, { readonly zh: string; readonly en: string }>
> = {
  'id-twice': {
    zh: '这里有重复的项目，请删掉一个重新添加',
    en: 'Something stands here twice; please remove one and add it again',
  },
  'closes-before-opening': { zh: '截止日期不能早于开始日期', en: 'It cannot close before it opens' },
  'scale-without-steps': { zh: '量表的终点要大于起点', en: 'The end of a scale must be greater than its start' },
  'most-too-many': { zh: '最多可选的项数不能多于选项', en: 'Not more can be chosen than there are options' },
  'shown-after-nothing': {
    zh: '显示条件要用前面一个选择题的选项；那个问题移走或者改了，请重新设置',
    en: 'A condition needs options of an earlier question to choose from; it was moved or changed, so please set it again',
  },
  'nothing-asked': { zh: '至少要有一个问题', en: 'There must be at least one question' },
}
