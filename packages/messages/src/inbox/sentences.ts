import type { Sentences } from '@gongkai/contract-kit'

/** The sentences of the inbox's own refusals. */
export const INBOX_SENTENCES = {
  'too-many-rows': {
    status: 400,
    zh: '一次最多办理{most}件，您选了{given}件。请分几次办理；这一次没有办理任何一件。',
    en: 'At most {most} messages can be handled at once and {given} were chosen. Choose fewer; none was touched.',
  },
  'row-twice': {
    status: 400,
    zh: '留言{receipt}选了两次，没有办理任何一件。请重新选择。',
    en: 'Message {receipt} was chosen twice, so none was touched. Please choose again.',
  },
  'not-opened': {
    zh: '这件留言还没有人打开看过，没有办理。请先打开看过再办。',
    en: 'Nobody has opened this message yet, so it was left alone. Open and read it first.',
  },
  'view-name-taken': {
    zh: '您已经有一个叫“{name}”的视图。请换一个名称。',
    en: 'You already have a view called “{name}”. Please choose another name.',
  },
  'too-many-views': {
    zh: '最多保存{most}个视图。请先删除不用的视图。',
    en: 'At most {most} views can be kept. Remove one you no longer use first.',
  },
  'sharing-not-yours': {
    status: 403,
    zh: '共享视图由公开办设置。您可以另存为自己的视图。',
    en: 'Shared views are set by the openness office. You can save one of your own.',
  },
} as const satisfies Sentences
