import { portalAddress } from '../page/address.ts'
import { portalApi } from '../page/api.ts'
import type { Asked, Open } from '../page/open.ts'
import { questionsApi } from '../questions/places.ts'
import { sinceAsked } from '../questions/since.ts'
import { FIRST_LANGUAGE } from '../words/index.ts'
import GlossaryPage from './GlossaryPage.vue'
import TermPage from './TermPage.vue'
import { glossaryApi } from './terms.ts'

/** The glossary as a whole, as its terms name it to search engines. */
const termSet = ({ reader: { words, language } }: Asked, origin: string) => ({
  '@type': 'DefinedTermSet',
  name: words.glossary.title,
  url: origin + portalAddress({ language, large: false }, 'glossary'),
})

export const glossary: Open = async (asked) => {
  const { words } = asked.reader
  const q = (asked.query.get('q') ?? '').trim().slice(0, 100)
  const [{ items }, { origin }] = await Promise.all([
    glossaryApi(asked).publicGlossary({ query: q === '' ? {} : { q } }),
    portalApi(asked).site({ query: {} }),
  ])
  return {
    component: GlossaryPage,
    props: { items, q },
    title: words.glossary.title,
    description: words.glossary.lead,
    trail: [{ name: words.glossary.title, path: 'glossary' }],
    origin,
    data: { '@context': 'https://schema.org', ...termSet(asked, origin), description: words.glossary.lead },
    ...(q === '' ? {} : { meta: { robots: 'noindex' } }),
  }
}

/** How a term is used is read in public answers: so many of the newest are shown. */
const ANSWERS = 3

export const term: Open = async (asked, id = '') => {
  const { lang, language, words } = asked.reader
  const [found, { origin }] = await Promise.all([
    glossaryApi(asked).publicTerm({ params: { term: id } }),
    portalApi(asked).site({ query: {} }),
  ])
  const path = `glossary/${encodeURIComponent(found.id)}`
  const { items } = await questionsApi(asked).questions({
    query: { language: language === 'zh' ? FIRST_LANGUAGE : language, q: found.zh.slice(0, 100), size: ANSWERS },
  })
  return {
    component: TermPage,
    props: { term: found, answers: items, since: await sinceAsked(asked, items) },
    title: found.en,
    description: found.definition[lang],
    data: {
      '@context': 'https://schema.org',
      '@type': 'DefinedTerm',
      name: found.en,
      alternateName: [found.zh, ...found.alternatives],
      description: found.definition.en,
      termCode: found.id,
      url: origin + portalAddress({ language, large: false }, path),
      inDefinedTermSet: termSet(asked, origin),
    },
    trail: [
      { name: words.glossary.title, path: 'glossary' },
      { name: found.en, path },
    ],
    origin,
  }
}
