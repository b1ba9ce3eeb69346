import type { PublicPage } from '@gongkai/ui/public'
import BoardPage from './boards/BoardPage.vue'
import { boardName } from './boards/board-name.ts'
import BoardsPage from './boards/BoardsPage.vue'
import MessagePage from './boards/MessagePage.vue'
import { findBoard } from './boards/queries.ts'
import SearchPage from './boards/SearchPage.vue'
import { BOARD_WORDS } from './boards/words.ts'
import FaqEntryPage from './faq/FaqEntryPage.vue'
import FaqPage from './faq/FaqPage.vue'
import { FAQ_WORDS } from './faq/words.ts'
import type { Asked, Open } from './page/open.ts'
import { PAGE_WORDS } from './page/words.ts'
import StatisticsPage from './statistics/StatisticsPage.vue'
import { STATISTICS_WORDS } from './statistics/words.ts'

/** Questions of a board that stand above its answers; the rest is on the page of all questions. */
const FAQ_OF_BOARD = 5

const said = (query: URLSearchParams, name: string) => (query.get(name) ?? '').trim().slice(0, 100)
/** Where in a list, and how much of it: large letters take fewer rows. */
const paging = ({ query, reader }: Asked) => {
  const after = query.get('after')
  return { ...(after ? { after } : {}), ...(reader.large ? { size: 10 } : {}) }
}

const boards: Open = async ({ reader, api }) => ({
  component: BoardsPage,
  props: { boards: (await api.messages.boards()).items.filter((board) => board.listed) },
  title: PAGE_WORDS.boards[reader.lang],
  description: BOARD_WORDS.lead[reader.lang],
})

const board: Open = async (asked, id = '') => {
  const { api, query, reader } = asked
  const found = await findBoard(api.messages, id)
  if (!found) return undefined
  const q = said(query, 'q')
  const [{ items, next }, faq] = await Promise.all([
    api.messages.published({ params: { board: id }, query: { ...paging(asked), ...(q ? { q } : {}) } }),
    // What stands above the answers must not take the answers along when it cannot be had.
    api.questions.faq({ query: { board: id, size: FAQ_OF_BOARD } }).catch(() => ({ items: [] })),
  ])
  const props = { board: found, items, faq: faq.items, q, after: query.get('after'), next }
  return { component: BoardPage, props, title: boardName(found, reader.lang), description: found.policyTitle }
}

const search: Open = async (asked) => {
  const { api, query, reader } = asked
  const named = { q: said(query, 'q'), board: said(query, 'board'), department: said(query, 'department') }
  const { q, board: of, department } = named
  const [all, { items, next }] = await Promise.all([
    api.messages.boards(),
    api.messages.publishedAll({
      query: {
        ...paging(asked),
        ...(q ? { q } : {}),
        ...(of ? { board: of } : {}),
        ...(department ? { department } : {}),
      },
    }),
  ])
  const listed = all.items.filter((one) => one.listed || one.id === of)
  return {
    component: SearchPage,
    props: { boards: listed, items, asked: named, after: query.get('after'), next },
    title: BOARD_WORDS.searchTitle[reader.lang],
    meta: { robots: 'noindex' },
  }
}

const message: Open = async ({ api, reader }, id = '', publication = '') => {
  const found = await findBoard(api.messages, id)
  if (!found) return undefined
  const full = await api.messages.publication({ params: { board: id, publication } })
  const facts: Readonly<Record<string, string>> = full.retracted
    ? { robots: 'noindex' }
    : { ArticleTitle: full.subject, PubDate: full.answeredOn, ContentSource: full.departmentName }
  return {
    component: MessagePage,
    props: { board: found, message: full },
    title: full.subject || BOARD_WORDS.retracted[reader.lang],
    description: full.excerpt,
    meta: facts,
  }
}

const faq: Open = async ({ api, query, reader }) => {
  const q = said(query, 'q')
  const of = said(query, 'board')
  const [all, { items }] = await Promise.all([
    api.messages.boards(),
    api.questions.faq({ query: { size: 100, ...(q ? { q } : {}), ...(of ? { board: of } : {}) } }),
  ])
  return {
    component: FaqPage,
    props: { boards: all.items, items, q },
    title: FAQ_WORDS.title[reader.lang],
    description: FAQ_WORDS.lead[reader.lang],
  }
}

const faqEntry: Open = async ({ api }, id = '') => {
  const entry = await api.questions.faqEntry({ params: { entry: id } })
  const of = entry.board === null ? undefined : await findBoard(api.messages, entry.board)
  return {
    component: FaqEntryPage,
    props: { entry, board: of ?? null },
    title: entry.question,
    description: entry.answer.slice(0, 120),
    meta: { ArticleTitle: entry.question, PubDate: entry.publishedOn, ContentSource: entry.departmentName },
    script: 'helped',
  } satisfies PublicPage
}

const statistics: Open = async ({ api, query, reader }) => {
  const months = [24, 36].find((span) => String(span) === query.get('months')) ?? 12
  return {
    component: StatisticsPage,
    props: { statistics: await api.figures.statistics({ query: { months } }), months },
    title: STATISTICS_WORDS.title[reader.lang],
    description: STATISTICS_WORDS.lead[reader.lang],
  }
}

/** Pages that anybody reads. */
export const READING: readonly (readonly [RegExp, Open])[] = [
  [/^$/, boards],
  [/^search$/, search],
  [/^boards\/([^/]+)$/, board],
  [/^boards\/([^/]+)\/messages\/([^/]+)$/, message],
  [/^faq$/, faq],
  [/^faq\/([^/]+)$/, faqEntry],
  [/^statistics$/, statistics],
]
