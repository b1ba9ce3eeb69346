import type { PortalDocument } from '@gongkai/translation/portal'
import { NEEDS, type DocumentKind, type Need } from '@gongkai/translation/values'
import { portalAddress } from '../page/address.ts'
import { portalApi } from '../page/api.ts'
import { todayAt } from '../page/dates.ts'
import type { Asked, Open, PortalPage } from '../page/open.ts'
import { placeIn } from '../page/place-in.ts'
import type { PortalWords } from '../words/index.ts'
import { lineOf } from './currency-line.ts'
import { citationOf } from './citation.ts'
import { documentData } from './data.ts'
import DocumentPage from './DocumentPage.vue'
import ListPage from './ListPage.vue'
import { issuerOf } from './issuer.ts'
import { documentPath, PLACES } from './places.ts'
import { questionsAbout } from './questions-about.ts'
import WithdrawnPage from './WithdrawnPage.vue'

const FARTHEST = 100_000

const needOf = (typed: string | null): Need | null => NEEDS.find((one) => one === typed) ?? null

const namesOf = ({ frame }: PortalWords) => ({ policy: frame.policies, guide: frame.guides, notice: frame.notices })

async function listPage(asked: Asked, kind: DocumentKind | null, need: Need | null): Promise<PortalPage> {
  const { reader, query } = asked
  const { words, language } = reader
  const after = placeIn(query, FARTHEST)
  const { items, next, origin } = await portalApi(asked).documents({
    query: { language, after, ...(kind ? { kind } : {}), ...(need ? { need } : {}) },
  })
  const names = namesOf(words)
  const leads = { policy: words.list.policiesLead, guide: words.list.guidesLead, notice: words.list.noticesLead }
  const title = kind ? names[kind] : need ? words.needs[need] : names.policy
  const lead = kind ? leads[kind] : need ? words.home.needLeads[need] : leads.policy
  const address = next === null ? null : portalAddress(reader, reader.path, { after: next, need: kind ? need : null })
  return {
    component: ListPage,
    props: { title, lead, items, kind, need, next: address },
    title,
    description: lead,
    origin,
    trail: [{ name: title, path: reader.path }],
  }
}

/** The documents of one kind: `policies`, `guides`, `notices`. */
export const list =
  (kind: DocumentKind): Open =>
  (asked) =>
    listPage(asked, kind, needOf(asked.query.get('need')))

/** The documents of every kind for one need. */
export const byNeed: Open = async (asked, typed) => {
  const need = needOf(typed ?? null)
  return need ? listPage(asked, null, need) : undefined
}

/** One document in the language of the address. What was taken down is said to be gone (410), with a pointer. */
export const document =
  (kind: DocumentKind): Open =>
  async (asked, id = '') => {
    const { reader, query } = asked
    const { language, words, bureau, lang } = reader
    const [found, questions] = await Promise.all([
      portalApi(asked).document({ params: { document: id }, query: { language } }),
      questionsAbout(asked, id),
    ])
    if (found.kind !== kind) return moved(asked, documentPath(found))
    if (found.withdrawn)
      return {
        ...{ component: WithdrawnPage, props: { document: found }, title: words.document.gone, status: 410 },
        meta: { robots: 'noindex' },
      }
    const address = portalAddress({ language, large: false }, `${PLACES[kind]}/${encodeURIComponent(id)}`)
    const beside = query.get('beside') === 'zh' && language !== 'zh' && found.translation !== null
    return {
      component: DocumentPage,
      props: { document: found, beside, questions, citation: citationOf(found, reader, address, todayAt(Date.now())) },
      title: found.title.text,
      description: describe(found, words),
      meta: { ArticleTitle: found.title.text, PubDate: found.translation?.publishedOn ?? found.changedOn },
      data: documentData(found, address, { words, issuer: issuerOf(found.issuer, bureau, lang).text }),
      trail: [
        { name: namesOf(words)[kind], path: PLACES[kind] },
        { name: found.title.text, path: documentPath(found) },
      ],
      languages: found.languages,
      chinesePage: found.url,
      origin: found.origin,
    }
  }

/** What a search engine shows of it: whether it applies before how current its translation is. */
function describe(found: PortalDocument, words: PortalWords): string {
  const ended = found.validity === 'in-force' ? '' : words.document.notInForce[found.validity]
  return [ended, lineOf(found, words)].filter(Boolean).join(' ')
}

/** It stands at the address of its own kind. */
const moved = ({ reader }: Asked, path: string): PortalPage => ({
  component: ListPage,
  props: { title: '', lead: '', items: [], kind: null, need: null, next: null },
  title: '',
  status: 308,
  headers: { location: portalAddress(reader, path) },
})
