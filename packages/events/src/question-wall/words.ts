import type { Lang } from '@gongkai/contract-kit'
import type { DeclineReason, ModeratorAction, UnpublishedReason, WallPhase, WallState } from './values.ts'

type Words = Readonly<Record<Lang, string>>

export const WALL_STATE_WORDS: Readonly<Record<WallState, Words>> = {
  submitted: { zh: '等待主持人查看', en: 'Waits for a moderator' },
  held: { zh: '等待主持人核对', en: 'Held for a closer look' },
  visible: { zh: '已上墙', en: 'On the wall' },
  merged: { zh: '已并入相同问题', en: 'Joined with the same question' },
  chosen: { zh: '即将回答', en: 'Coming up' },
  'answered-live': { zh: '现场已回答', en: 'Answered live' },
  'passed-on': { zh: '会后书面答复', en: 'To be answered in writing' },
  'answered-in-writing': { zh: '已书面答复', en: 'Answered in writing' },
  published: { zh: '答复已公开', en: 'Answer published' },
  'not-published': { zh: '已答复，不公开', en: 'Answered, not published' },
  declined: { zh: '没有上墙', en: 'Not put on the wall' },
}

export const WALL_PHASE_WORDS: Readonly<Record<WallPhase, Words>> = {
  'not-yet': { zh: '还没有开始提问', en: 'Questions are not open yet' },
  open: { zh: '正在提问', en: 'Open for questions' },
  closed: { zh: '提问已结束', en: 'Closed for questions' },
}

export const DECLINE_WORDS: Readonly<Record<DeclineReason, Words>> = {
  'off-topic': { zh: '与本次活动的主题无关', en: 'It is not about the subject of this activity' },
  'personal-data': { zh: '含有个人信息，不宜公开展示', en: 'It holds personal data that should not be shown' },
  insulting: { zh: '含有侮辱或者攻击性的话', en: 'It insults or attacks somebody' },
  'asked-already': { zh: '已有相同的问题并且答过', en: 'The same was asked and answered already' },
  'not-ours': { zh: '不属于本单位职责', en: 'It is not within this bureau’s duties' },
  unclear: { zh: '看不出要问什么', en: 'It is not clear what is asked' },
}

export const UNPUBLISHED_WORDS: Readonly<Record<UnpublishedReason, Words>> = {
  'asker-declined': { zh: '提问人不同意公开', en: 'The asker did not agree to publication' },
  'personal-matter': { zh: '涉及提问人的个别事项', en: 'It concerns the asker’s own matter' },
  'withheld-by-law': { zh: '内容依法不予公开', en: 'The law does not allow publication' },
  'answered-by-others': { zh: '由其他单位答复', en: 'Another organ answers it' },
}

export const MODERATOR_ACTION_WORDS: Readonly<Record<ModeratorAction, Words>> = {
  accept: { zh: '上墙', en: 'Put on the wall' },
  decline: { zh: '不上墙', en: 'Decline' },
  merge: { zh: '并入', en: 'Merge into' },
  separate: { zh: '取消合并', en: 'Undo the merge' },
  'separate-unseen': { zh: '取消合并', en: 'Undo the merge' },
  choose: { zh: '选中', en: 'Choose' },
  'put-back': { zh: '放回', en: 'Put back' },
  place: { zh: '调整顺序', en: 'Reorder' },
  'answer-live': { zh: '现场已答', en: 'Answered live' },
  'take-back-live': { zh: '撤销已答', en: 'Undo answered' },
  'write-answer': { zh: '写书面答复', en: 'Write an answer' },
  'leave-unpublished': { zh: '不公开答复', en: 'Leave unpublished' },
  'pass-on-now': { zh: '转书面答复', en: 'Answer in writing later' },
}
