import type { Named } from '@gongkai/ui'

/** What the form says before there is a file; the rest comes with the list. */
export const FIELD_WORDS = {
  title: { zh: '附件', en: 'Files' },
  choose: { zh: '选择文件或拍照', en: 'Choose files or take a photo' },
  drop: { zh: '也可以把文件拖到这里', en: 'or drop them here' },
  notLoaded: {
    zh: '上传功能没有载入，可能是网络不通。您写的都还在。',
    en: 'What uploads files could not be loaded; the network may be down. All you wrote is still here.',
  },
  again: { zh: '再试一次', en: 'Try again' },
} as const satisfies Record<string, Named>

export const filesHint: Readonly<Record<'zh' | 'en', (most: number, megabytes: number) => string>> = {
  zh: (most, megabytes) =>
    `最多${most}个，每个不超过${megabytes} MB。可以是照片、PDF、Word（docx）、Excel（xlsx）、PowerPoint（pptx）或纯文本。请遮住身份证号、银行卡号。`,
  en: (most, megabytes) =>
    `Up to ${most}, each at most ${megabytes} MB: photos, PDF, Word (docx), Excel (xlsx), PowerPoint (pptx) or plain text. Please cover identity and bank card numbers.`,
}
