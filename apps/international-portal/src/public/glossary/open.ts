import type { Open } from '../page/open.ts'
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

export const term: Open = async (asked, id = '') => {
  const found = await glossaryApi(asked).publicTerm({ params: { term: id } })
  const { lang } = asked.reader
  return {
    component: TermPage,
    props: { term: found },
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
