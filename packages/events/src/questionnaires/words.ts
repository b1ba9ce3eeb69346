import type { Lang } from '@gongkai/contract-kit'
import type { AnsweringWay, Beginning, QuestionKind, QuestionnairePhase, TextState } from './values.ts'

type Words = Readonly<Record<Lang, string>>

export const QUESTION_KIND_WORDS: Readonly<Record<QuestionKind, Words>> = {
  single: { zh: '单选', en: 'One choice' },
  multiple: { zh: '多选', en: 'Several choices' },
  scale: { zh: '量表', en: 'Scale' },
  matrix: { zh: '矩阵', en: 'Matrix' },
  text: { zh: '文字', en: 'Text' },
}

export const ANSWERING_WORDS: Readonly<Record<AnsweringWay, Words>> = {
  open: { zh: '人人可填', en: 'Anyone may answer' },
  invited: { zh: '凭入场凭证填写，一证一份', en: 'Ticket holders, once each' },
}

export const PHASE_WORDS: Readonly<Record<QuestionnairePhase, Words>> = {
  'not-yet': { zh: '还没有开始', en: 'Not open yet' },
  open: { zh: '填写中', en: 'Open' },
  closed: { zh: '已截止', en: 'Closed' },
  'taken-down': { zh: '已撤下', en: 'Taken down' },
}

export const TEXT_STATE_WORDS: Readonly<Record<TextState, Words>> = {
  unread: { zh: '待筛查', en: 'To be read' },
  cleared: { zh: '可以给别人看', en: 'May be shown' },
  held: { zh: '仅组织者看', en: 'Organisers only' },
}

export const BEGINNING_WORDS: Readonly<Record<Beginning, Words>> = {
  empty: { zh: '空白问卷', en: 'Empty' },
  satisfaction: { zh: '满意度问题', en: 'Questions on satisfaction' },
  copy: { zh: '照抄上次', en: 'A copy of an earlier one' },
}
