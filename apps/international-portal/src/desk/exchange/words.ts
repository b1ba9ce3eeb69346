import { wordsIn } from '../words.ts'

const zh = {
  give: '给翻译机构的文件',
  giveText: '下载后交给机构；译好的同一个文件再从这里传回来。',
  download: (format: string) => `下载 ${format}`,
  take: '传回译好的文件',
  file: '文件（XLIFF 2.1 或 TMX 1.4b）',
  maker: '谁译的',
  preview: '先看改动',
  import: (n: number) => `采用这${n}条`,
  counts: (fresh: number, changed: number, same: number, empty: number) =>
    `新译${fresh}条，有改动${changed}条，相同${same}条，文件中未译${empty}条`,
  saved: (n: number) => `已采用${n}条。机器译的标为参考文字，须有人采用后才能送审。`,
  nothing: '文件里没有新的译文。',
  heads: { label: '条款', now: '现在', given: '文件里的', standing: '改动' },
  machine: '机器翻译',
  leftOut: (n: number) => `${n}条的中文不在这份文件里，没有采用`,
  line: (n: number) => `第${n}行`,
  readOnly: '这份译文现在不能改，所以不能传回文件。',
}
const en: typeof zh = {
  give: 'Files for an agency',
  giveText: 'Download and hand it over; the same file comes back here once it is translated.',
  download: (format) => `Download ${format}`,
  take: 'A file that comes back',
  file: 'File (XLIFF 2.1 or TMX 1.4b)',
  maker: 'Who translated it',
  preview: 'See what it changes',
  import: (n) => (n === 1 ? 'Take this clause over' : `Take these ${n} clauses over`),
  counts: (fresh, changed, same, empty) =>
    `${fresh} new, ${changed} changed, ${same} the same, ${empty} not translated in the file`,
  saved: (n) =>
    `${n === 1 ? '1 clause was' : `${n} clauses were`} taken over. A machine’s words are suggestions until somebody takes each over.`,
  nothing: 'The file brings nothing new.',
  heads: { label: 'Clause', now: 'Now', given: 'In the file', standing: 'Change' },
  machine: 'machine translation',
  leftOut: (n) =>
    n === 1
      ? 'The Chinese of 1 entry is not in this text; it was left out'
      : `The Chinese of ${n} entries is not in this text; they were left out`,
  line: (n) => `Line ${n}`,
  readOnly: 'This translation cannot be changed now, so no file can come back.',
}
export const useExchangeWords = wordsIn(zh, en)
