import type { BoardKind } from '@gongkai/messages/values'
import type { Named } from '@gongkai/ui'

export const BOARD_WORDS = {
  lead: {
    zh: '对政策有不明白的地方，在对应的留言板里提问。先看看别人问过什么，答案可能已经在那里。',
    en: 'Ask about a policy on the board that belongs to it. Look first at what others have asked: your answer may already be there.',
  },
  boardLead: {
    zh: '就这项政策提问或提建议。先看看下面的答复，也许已经有人问过。',
    en: 'Ask about this policy or suggest a change. Your question may already be answered below.',
  },
  policy: { zh: '对应政策', en: 'Policy' },
  clause: { zh: '条款', en: 'Clause' },
  howTitle: { zh: '怎样留言', en: 'How it works' },
  how1: { zh: '选一个留言板，先搜一搜已有的答复。', en: 'Choose a board and search the answers given so far.' },
  how2: { zh: '没有找到，就写下您的问题。', en: 'If yours is not there, write your question.' },
  how3: {
    zh: '记下回执编号和查询码，随时查询办理情况。',
    en: 'Keep the receipt number and the code: with them you can see how far it has come.',
  },
  haveReceipt: { zh: '已经留过言？', en: 'Already written?' },
  none: { zh: '还没有开放的留言板', en: 'No board is open yet' },
  noneText: {
    zh: '留言板开放后会列在这里。现在可以打电话咨询：',
    en: 'Boards are listed here once they open. Until then, call: ',
  },
  search: { zh: '在本板已公开的答复里查找', en: 'Search the published answers of this board' },
  find: { zh: '查找', en: 'Search' },
  published: { zh: '已公开的答复', en: 'Published answers' },
  clear: { zh: '显示全部', en: 'Show all' },
  empty: { zh: '这里还没有公开的答复', en: 'No answer has been published here yet' },
  emptyText: {
    zh: '留言答复后，经留言人同意并通过公开审查的才会列在这里。',
    en: 'An answer is listed here after it was given, if the writer agreed and it was cleared for release.',
  },
  notFound: { zh: '没有找到相符的答复', en: 'Nothing matches' },
  notFoundText: { zh: '换一个短一些的词再试，或者直接留言提问。', en: 'Try a shorter word, or ask your own question.' },
  question: { zh: '留言', en: 'Question' },
  reply: { zh: '答复', en: 'Answer' },
  redacted: {
    zh: '公开前隐去了涉及个人的内容，意思没有改动。',
    en: 'Personal details were removed before publication. The meaning is unchanged.',
  },
  similar: { zh: '您的情况不一样？', en: 'Is your case different?' },
  similarText: { zh: '可以在同一个留言板里提问。', en: 'Ask on the same board.' },
  board: { zh: '留言板', en: 'Board' },
  readOn: { zh: '也可以看', en: 'See also' },
  searchTitle: { zh: '查找答复', en: 'Search the answers' },
  searchAll: { zh: '在全部留言板的答复里查找', en: 'Search the published answers of all boards' },
  everywhere: { zh: '在全部留言板里找', en: 'Search all boards' },
  anyBoard: { zh: '全部留言板', en: 'All boards' },
  anyDepartment: { zh: '全部部门', en: 'All departments' },
  toBoards: { zh: '到留言板提问', en: 'Ask on a board' },
  corrected: { zh: '更正', en: 'Corrected' },
  correctedOn: { zh: '这份答复更正于', en: 'This answer was corrected on' },
  earlier: { zh: '更正以前的答复', en: 'The answer before it was corrected' },
  retracted: { zh: '这份答复已经撤下', en: 'This answer has been withdrawn' },
  retractedOn: { zh: '撤下日期', en: 'Withdrawn on' },
  retractedText: {
    zh: '网址没有写错。答复发布后被撤下，内容不再公开。需要最新的说法，可以在留言板提问。',
    en: 'The address is right. The answer was withdrawn after it was published and is no longer public. Ask on the board for what holds now.',
  },
  responsible: { zh: '负责部门', en: 'Department' },
} as const satisfies Record<string, Named>

/** What a search found; on one page of several only this page is counted. */
export const foundCount: Readonly<Record<'zh' | 'en', (count: number, q: string, paged: boolean) => string>> = {
  zh: (count, q, paged) => {
    if (!q) return `本页${count}条答复，最新的在前`
    return paged ? `含有“${q}”的答复，本页${count}条` : `找到${count}条含有“${q}”的答复`
  },
  en: (count, q, paged) => {
    if (!q) return `${count} ${count === 1 ? 'answer' : 'answers'} on this page, newest first`
    return paged
      ? `Answers with “${q}”: ${count} on this page`
      : `${count} ${count === 1 ? 'answer' : 'answers'} with “${q}”`
  },
}

export const answeredCount: Readonly<Record<'zh' | 'en', (count: number) => string>> = {
  zh: (count) => (count === 0 ? '暂无公开答复' : `已公开${count}条答复`),
  en: (count) =>
    count === 0 ? 'No published answers yet' : `${count} published ${count === 1 ? 'answer' : 'answers'}`,
}

/** What a board belongs to, as the headings of the list say it. */
export const KIND_WORDS: Readonly<Record<BoardKind, Named>> = {
  policy: { zh: '按政策', en: 'By policy' },
  topic: { zh: '按专题', en: 'By topic' },
  department: { zh: '按部门', en: 'By department' },
}
