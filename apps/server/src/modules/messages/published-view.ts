import type { Lang } from '@gongkai/contract-kit'
import { formatDate, localDateOf } from '@gongkai/work-calendar'
import { nameAt } from '../departments/names.ts'
import type { Surroundings } from '../surroundings.ts'
import type { SearchQuery } from '../search/bigram.ts'
import { excerptFound } from './excerpt.ts'
import { versionsOf, type Publication, type PublicationForm, type Version } from './publication.ts'

type Listed = Omit<Publication, 'note' | 'language' | 'translated' | 'about'>

const ANSWER = { zh: '答复：', en: 'Answer: ' } as const

/** A row of a list; `query` is what was searched, so that its excerpt shows where that stands. */
export function publishedItemOf(
  { registry }: Pick<Surroundings, 'registry'>,
  publication: Listed,
  lang: Lang,
  query: SearchQuery | null = null,
) {
  const { id, board, subject, department, receivedOn, answeredOn, redacted } = publication
  const departmentName = nameAt(registry, department, Date.parse(`${answeredOn}T12:00:00+08:00`), lang)
  const excerpt = excerptFound(publication, query, ANSWER[lang])
  return { id, board, subject, excerpt, department, departmentName, receivedOn, answeredOn, redacted }
}

const GONE = { zh: '已撤下的答复', en: 'An answer that was taken off' } as const

/** What stands in place of a text that was taken off: that it was, when and why. Older pages show it where the reply stood. */
function goneSentence(withdrawn: NonNullable<Version['withdrawn']>, lang: Lang): string {
  const on = formatDate(localDateOf(withdrawn.at.getTime()), lang)
  return lang === 'zh'
    ? `这份答复已于${on}撤下。原因：${withdrawn.reason}`
    : `This answer was taken off on ${on}. Reason: ${withdrawn.reason}`
}

/** How little each form shows: what a newer version holds back, an older one gives away no more. */
const HELD_BACK: Readonly<Record<PublicationForm, number>> = { full: 0, redacted: 1, summary: 2 }

/**
 * One publication in full: its newest version, and those before it with their notes that show no more of it. What was taken off shows neither question nor
 * answer, but that it was, when and why; nothing of it can be had by an older version either.
 */
export async function publishedInFull(surroundings: Surroundings, publication: Publication, lang: Lang) {
  const versions = await versionsOf(surroundings.db, publication.id)
  const withdrawn = versions.find(({ version }) => version === publication.version)?.withdrawn ?? null
  const { question, reply, version, note, form } = publication
  if (withdrawn) {
    const empty = { ...publication, subject: GONE[lang], question: '' }
    return {
      ...publishedItemOf(surroundings, empty, lang),
      question: '',
      reply: goneSentence(withdrawn, lang),
      version,
      note: null,
      earlier: [],
      retracted: { on: localDateOf(withdrawn.at.getTime()), reason: withdrawn.reason },
      language: publication.language,
      translated: null,
    }
  }
  const earlier = versions.filter(
    (one) => one.version < version && !one.withdrawn && HELD_BACK[one.form] >= HELD_BACK[form],
  )
  return {
    ...publishedItemOf(surroundings, publication, lang),
    question,
    reply,
    version,
    note,
    earlier: earlier
      .map((one) => ({ version: one.version, answeredOn: one.answeredOn, reply: one.reply, note: one.note }))
      .toReversed(),
    retracted: null,
    language: publication.language,
    translated: publication.translated,
  }
}
