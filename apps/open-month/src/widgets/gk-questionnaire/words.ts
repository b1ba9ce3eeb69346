import type { Language } from '@gongkai/widget-kit'

/** Each language is its own file: the build says which, and drops the other. */
declare const __GK_LANG__: Language

const zh = {
  title: '问卷',
  reading: '正在读取…',
  gone: '没有找到这份问卷，可能已经撤下。',
  notYet: '这份问卷还没有开始：',
  closed: '这份问卷已经截止，不再收答卷。',
  invited: '这份问卷请参加者填写：请从您的入场凭证页面打开。',
  toPage: '打开问卷页面',
  sending: '正在提交，要算几秒钟…',
  thanks: '谢谢，答卷已经收到',
  thanksText: '答卷不记名，无法查询或者修改。',
  unreachable: '没有连上，您填的还在。请过一会儿再试。',
  correct: '请改好下面几处',
}

export type QuestionnaireWidgetWords = typeof zh

const en: QuestionnaireWidgetWords = {
  title: 'Questionnaire',
  reading: 'Reading…',
  gone: 'This questionnaire was not found; it may have been taken down.',
  notYet: 'This questionnaire is not open yet: ',
  closed: 'This questionnaire is closed.',
  invited: 'This questionnaire is for participants: please open it from the page of your ticket.',
  toPage: 'Open its page',
  sending: 'Sending; your device works for a few seconds…',
  thanks: 'Thank you, your answers have arrived',
  thanksText: 'Answers are anonymous: they cannot be looked up or changed.',
  unreachable: 'There is no connection; what you filled in is kept. Please try again.',
  correct: 'Please correct these',
}

export const QUESTIONNAIRE_WIDGET_WORDS: QuestionnaireWidgetWords = __GK_LANG__ === 'zh' ? zh : en
