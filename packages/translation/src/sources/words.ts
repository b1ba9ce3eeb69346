import type {
  Importance,
  ImportState,
  ReadingNote,
  SourceAction,
  SourceEnding,
  SourceOrigin,
  SourceState,
} from './values.ts'

type Both = { readonly zh: string; readonly en: string }

export const IMPORTANCE_WORDS: Readonly<Record<Importance, Both>> = {
  high: { zh: '重要', en: 'High' },
  normal: { zh: '一般', en: 'Normal' },
  low: { zh: '较低', en: 'Low' },
}

export const SOURCE_STATE_WORDS: Readonly<Record<SourceState, Both>> = {
  registered: { zh: '待导入', en: 'No text yet' },
  standing: { zh: '已有原文', en: 'Standing' },
  withdrawn: { zh: '原文已撤下', en: 'Taken down' },
}

export const SOURCE_ACTION_WORDS: Readonly<Record<SourceAction, Both>> = {
  describe: { zh: '修改分类', en: 'Change how it is filed' },
  adopt: { zh: '采用新版本', en: 'Adopt a version' },
  end: { zh: '登记废止或者代替', en: 'Enter that it was repealed or replaced' },
  withdraw: { zh: '登记原文撤下', en: 'Enter that it was taken down' },
  restore: { zh: '恢复', en: 'Restore' },
}

export const SOURCE_ENDING_WORDS: Readonly<Record<SourceEnding, Both>> = {
  repealed: { zh: '废止', en: 'repealed' },
  superseded: { zh: '被代替', en: 'replaced' },
}

export const SOURCE_ORIGIN_WORDS: Readonly<Record<SourceOrigin, Both>> = {
  policy: { zh: '政策库', en: 'the policy register' },
  docx: { zh: 'Word文件', en: 'a Word document' },
  html: { zh: '网页', en: 'a web page' },
  txt: { zh: '文本文件', en: 'a text file' },
  typed: { zh: '粘贴的文字', en: 'pasted text' },
}

export const IMPORT_STATE_WORDS: Readonly<Record<ImportState, Both>> = {
  open: { zh: '待核对', en: 'To be looked at' },
  adopted: { zh: '已采用', en: 'Adopted' },
  dropped: { zh: '已放弃', en: 'Dropped' },
}

/** What was met while a text was read, and what to do about it. */
export const READING_NOTE_WORDS: Readonly<Record<ReadingNote, Both>> = {
  'direction-marks-removed': {
    zh: '文字里有改变书写方向的控制符，已经去掉。请核对文字的先后顺序。',
    en: 'Marks that turn the direction of the text were removed. Please check that the words stand in the right order.',
  },
  'hidden-characters-removed': {
    zh: '文字里有看不见的字符，已经去掉。',
    en: 'Characters that nobody sees were removed.',
  },
  'right-to-left-text': {
    zh: '文字里有从右向左书写的内容。请核对是不是贴错了。',
    en: 'Some of the text is written from right to left. Please check that the right text was pasted.',
  },
  'changes-accepted': {
    zh: '文件有修订痕迹，按全部接受修订后的文字读取。',
    en: 'The file has tracked changes. It was read with all of them accepted.',
  },
  'changes-rejected': {
    zh: '文件有修订痕迹，按全部拒绝修订的文字读取。',
    en: 'The file has tracked changes. It was read with all of them rejected.',
  },
  'comments-left-out': {
    zh: '文件里的批注没有读取。',
    en: 'The comments in the file were left out.',
  },
  'hidden-text-left-out': {
    zh: '文件里的隐藏文字没有读取。',
    en: 'Hidden text in the file was left out.',
  },
  'pictures-left-out': {
    zh: '文件里的图片没有读取。图片里的文字要另外录入。',
    en: 'Pictures in the file were left out. What is written in them has to be typed.',
  },
  'footnotes-left-out': {
    zh: '文件里的脚注、尾注没有读取。',
    en: 'Footnotes and endnotes were left out.',
  },
  'headers-left-out': {
    zh: '文件的页眉、页脚没有读取。',
    en: 'Headers and footers were left out.',
  },
  'tables-as-lines': {
    zh: '表格按行读取，一行一段，单元格之间用制表符隔开。请核对。',
    en: 'Tables were read row by row, cells parted by tabs. Please check them.',
  },
  'title-missing': {
    zh: '没有读出标题。请在采用前填写。',
    en: 'No title was found. Please give it before adopting.',
  },
  'no-numbers': {
    zh: '没有读出条款编号，每一段算一条。',
    en: 'No numbered clauses were found, so every paragraph counts as one.',
  },
  'screening-found': {
    zh: '文件检查发现需要注意的内容。公布前的审查会逐处列出。',
    en: 'The screening found something to look at. The review before release lists every place.',
  },
}
