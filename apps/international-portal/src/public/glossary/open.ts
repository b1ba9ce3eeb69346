import type { Open } from '../page/open.ts'
import { questionsApi } from '../questions/places.ts'
import { FIRST_LANGUAGE } from '../words/index.ts'
import GlossaryPage from './GlossaryPage.vue'
import TermPage from './TermPage.vue'
import { glossaryApi } from './terms.ts'

export const glossary: Open = async (asked) => {
  const { words } = asked.reader
  const q = (asked.query.get('q') ?? '').trim().slice(0, 100)
  const { items } = await glossaryApi(asked).publicGlossary({ query: q === '' ? {} : { q } })
  return {
    component: GlossaryPage,
    props: { items, q },
    title: words.glossary.title,
    description: words.glossary.lead,
    ...(q === '' ? {} : { meta: { robots: 'noindex' } }),
  }
}

/** How a term is used is read in public answers: so many of the newest are shown. */
const ANSWERS = 3

export const term: Open = async (asked, id = '') => {
  const found = await glossaryApi(asked).publicTerm({ params: { term: id } })
  const { lang, language } = asked.reader
  const { items } = await questionsApi(asked).questions({
    query: { language: language === 'zh' ? FIRST_LANGUAGE : language, q: found.zh.slice(0, 100), size: ANSWERS },
  })
  return {
    component: TermPage,
    props: { term: found, answers: items },
    title: found.en,
    description: found.definition[lang],
    data: {
      '@context': 'https://schema.org',
      '@type': 'DefinedTerm',
      name: found.en,
      alternateName: [found.zh, ...found.alternatives],
      description: found.definition.en,
      termCode: found.id,
    },
  }
}
