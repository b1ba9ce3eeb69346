import { portalAddress } from '../page/address.ts'
import type { Open } from '../page/open.ts'
import { FIRST_LANGUAGE } from '../words/index.ts'
import { aboutTitle, questionsApi } from './places.ts'
import QuestionPage from './QuestionPage.vue'
import QuestionsPage from './QuestionsPage.vue'
import { sinceAsked, sinceWords } from './since.ts'

const LONGEST = 100

/** Questions that were answered in public, newest first; `q` looks for words, `about` keeps those of one document. */
export const questions: Open = async (asked) => {
  const { reader, query } = asked
  const { language, words } = reader
  const w = words.questions
  const q = (query.get('q') ?? '').trim().slice(0, LONGEST)
  const document = (query.get('about') ?? '').slice(0, 80)
  const after = query.get('after')?.slice(0, 200)
  const page = await questionsApi(asked).questions({
    query: {
      language: language === 'zh' ? FIRST_LANGUAGE : language,
      ...(q ? { q } : {}),
      ...(document ? { document } : {}),
      ...(after ? { after } : {}),
    },
  })
  const found = page.items.find(({ about }) => about?.document === document)
  const title = found?.about && aboutTitle({ about: found.about, language: found.language }, language).text
  const next = page.next === null ? null : portalAddress(reader, reader.path, { q, about: document, after: page.next })
  return {
    component: QuestionsPage,
    props: {
      items: page.items,
      since: await sinceAsked(asked, page.items),
      q,
      about: document,
      heading: document && title ? w.of(title) : w.title,
      next,
    },
    title: document && title ? w.of(title) : w.title,
    description: w.lead,
    trail: [{ name: w.title, path: 'questions' }],
    ...(q || document || after ? { meta: { robots: 'noindex' } } : {}),
  }
}

/** One question with its answer in both languages. */
export const question: Open = async (asked, id = '') => {
  const found = await questionsApi(asked).question({ params: { question: id } })
  const { words } = asked.reader
  const gone = found.retracted !== null
  const [since = 'unchanged'] = gone ? [] : await sinceAsked(asked, [found])
  const warning = sinceWords(since, words)
  const warned = (text: string) => (warning ? `${warning} ${text}` : text)
  return {
    component: QuestionPage,
    props: { found, since },
    title: found.subject,
    description: warned(found.excerpt),
    trail: [
      { name: words.questions.title, path: 'questions' },
      { name: found.subject, path: `questions/${found.id}` },
    ],
    ...(gone ? { status: 410, meta: { robots: 'noindex' } } : {}),
    ...(gone
      ? {}
      : {
          data: {
            '@context': 'https://schema.org',
            '@type': 'QAPage',
            mainEntity: {
              '@type': 'Question',
              name: found.subject,
              text: found.question,
              inLanguage: found.language,
              dateCreated: found.receivedOn,
              answerCount: 1,
              acceptedAnswer: {
                '@type': 'Answer',
                text: warned(found.reply),
                inLanguage: found.language,
                dateCreated: found.answeredOn,
                author: { '@type': 'GovernmentOrganization', name: found.departmentName },
              },
            },
          },
        }),
  }
}
