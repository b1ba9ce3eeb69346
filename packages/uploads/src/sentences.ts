import type { Sentence } from '@gongkai/contract-kit'

const KINDS_ZH = 'PDF、Word（docx）、Excel（xlsx）、PowerPoint（pptx）、图片和纯文本'
const KINDS_EN = 'PDF, Word (docx), Excel (xlsx), PowerPoint (pptx), pictures and plain text'

/** What the reader is told of each refusal: what happened, what was kept, and what to do next. */
export const UPLOADS_SENTENCES = {
  'upload-empty': {
    status: 400,
    zh: '这个文件是空的，没有保存。请检查后重新选择。',
    en: 'This file is empty and was not kept. Please check it and choose again.',
  },
  'upload-too-large': {
    status: 413,
    zh: '文件超过 {megabytes} MB，没有保存。请压缩图片或拆成几个文件后再传。',
    en: 'The file is larger than {megabytes} MB and was not kept. Please make it smaller or send it in parts.',
  },
  'upload-kind': {
    status: 415,
    zh: `这种文件不能接收，没有保存。可以上传${KINDS_ZH}；旧版 Office 文件请另存为新格式。`,
    en: `Files of this kind are not taken; it was not kept. You can send ${KINDS_EN}; please save old Office files in the new format.`,
  },
  'upload-ending': {
    status: 415,
    zh: '文件的扩展名与内容不符，没有保存。按内容应为 .{ending}，请改好文件名后再传。',
    en: 'The ending of the file name does not fit its content; it was not kept. By its content it should be .{ending}; please rename it and send it again.',
  },
  'upload-bomb': {
    status: 422,
    zh: '这个文件展开后过大，不能检查，没有保存。请换一个普通的文件。',
    en: 'This file grows too large when it is opened, so it cannot be checked and was not kept. Please send an ordinary file.',
  },
  'upload-unreadable': {
    status: 422,
    zh: '这个文件打不开，可能已损坏或设有密码，没有保存。请去掉密码或另存一份后再传。',
    en: 'This file cannot be opened; it may be damaged or locked by a password. It was not kept. Please remove the password or save it anew.',
  },
  'upload-broken-off': {
    status: 400,
    zh: '文件没有传完，没有保存。请检查网络后重新上传。',
    en: 'The file did not arrive completely and was not kept. Please check your connection and send it again.',
  },
  'upload-quarantined': {
    status: 422,
    zh: '这个文件带有国家秘密标志，已经隔离，任何人都不能打开。请不要再通过互联网发送，也不要转发；请保留原件，并立即与我局办公室联系。如果标志有误，请去掉后重新上传。',
    en: 'This file carries a state secrecy mark. It has been kept apart and nobody can open it. Please do not send it over the internet again; keep the original and contact our office at once. If the mark is a mistake, remove it and send the file again.',
  },
  'store-full': {
    status: 507,
    zh: '文件暂时存不下，没有保存。您可以先提交留言，以后再补充文件，或者稍后再试。',
    en: 'There is no room for the file just now; it was not kept. You can send your message without it, or try again later.',
  },
  'uploads-busy': {
    status: 503,
    zh: '正在检查的文件较多，这个文件没有保存。请在一分钟后再传。',
    en: 'Many files are being checked; this one was not kept. Please send it again in a minute.',
  },
  'uploads-off': {
    status: 403,
    zh: '这里不接收附件。请在留言中写明情况。',
    en: 'Files are not taken here. Please say what matters in your message.',
  },
  'too-many-files': {
    status: 400,
    zh: '附件最多 {most} 个，留言没有提交。请去掉多余的附件后再提交。',
    en: 'A message takes at most {most} files, so it was not sent. Please remove some and send it again.',
  },
  'upload-gone': {
    status: 404,
    zh: '有一个附件已经失效（上传后保留一天），或者已随另一件留言提交。请重新上传后再提交。',
    en: 'One of the files is no longer here (they wait a day), or went with another message. Please upload it again.',
  },
  'attachment-erased': {
    status: 410,
    zh: '这份附件已随留言删除，只留有编号和校验值。',
    en: 'This file was erased with its message; only its number and checksum are kept.',
  },
  'attachment-damaged': {
    status: 500,
    zh: '这份附件在存储中已损坏或丢失，不能下载。请联系管理员从备份恢复。',
    en: 'This file is damaged or missing in the store. Please ask the administrator to restore it from a backup.',
  },
} as const satisfies Record<string, Sentence>
