import type { Lang, Refusal } from '@gongkai/contract-kit'
import { aboutOf } from '@gongkai/messages/enquiries'
import {
  findAnyPublication,
  listPublications,
  publishedInFull,
  publishedItemOf,
  type Publication,
} from '../messages/index.ts'
import { searchQuery } from '../search/bigram.ts'
import { readCursor, writeCursor } from '../search/cursor.ts'
import type { Surroundings } from '../surroundings.ts'

const PAGE = 10
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

interface Asked {
  readonly language?: string | undefined
  readonly document?: string | undefined
  readonly q?: string | undefined
  readonly after?: string | undefined
  readonly size?: number | undefined
}

/** A row of the portal's list: an enquiry in its own language, a Chinese question as it stands. */
function itemOf(
  surroundings: Surroundings,
  publication: Publication,
  lang: Lang,
  query: ReturnType<typeof searchQuery>,
) {
  const { language, translated, about } = publication
  const {
    board: _,
    department: __,
    ...item
  } = publishedItemOf(surroundings, { ...publication, ...translated }, lang, query)
  return { ...item, language, about: aboutOf(about ?? undefined) }
}

/** Questions that were answered in public, newest first: from the publication store and nowhere else. Refuses `bad-cursor`. */
export async function publicQuestions(surroundings: Surroundings, asked: Asked, lang: Lang) {
  const { config, db } = surroundings
  const {
    language = config.translation.languages[0] ?? 'en',
    document = null,
    q = '',
    after: typed,
    size = PAGE,
  } = asked
  const after = typed === undefined ? null : readCursor(typed, ['string'])?.[0]
  if (after === undefined || (after !== null && !UUID.test(after))) return { refused: 'bad-cursor' } satisfies Refusal
  const query = q.trim() === '' ? null : searchQuery(q)
  if (q.trim() !== '' && !query) return { items: [], next: null }
  const page = await listPublications(db, { board: null, language, document, after, size, query })
  return {
    items: page.items.map((item) => itemOf(surroundings, item, lang, query)),
    next: page.next === null ? null : writeCursor([page.next]),
  }
}

/** One of them in full, with both languages; what was taken off says so and shows neither. Null for a question in Chinese. */
export async function publicQuestion(surroundings: Surroundings, id: string, lang: Lang) {
  const found = UUID.test(id) ? await findAnyPublication(surroundings.db, id) : null
  if (!found?.translated) return null
  const full = await publishedInFull(surroundings, found, lang)
  const { question, reply, version, note, retracted } = full
  const gone = retracted !== null
  const translated = gone ? { subject: full.subject, question: '', reply } : found.translated
  const shown = { ...found, ...(gone ? { subject: full.subject, question: '', reply: '', translated: null } : {}) }
  return {
    ...itemOf(surroundings, shown, lang, null),
    question: translated.question,
    reply: translated.reply,
    // In full the question is the writer's own: there is no Chinese text of it.
    zh: {
      subject: gone || found.form === 'full' ? null : found.subject,
      question: gone || found.form === 'full' ? null : question,
      reply: gone ? '' : found.reply,
    },
    version,
    note,
    retracted,
  }
}
