import { accessibility, contact } from './about/open.ts'
import { activities } from './activities/open.ts'
import { ask } from './ask/open.ts'
import { coverage } from './coverage/open.ts'
import { byNeed, document, list } from './documents/open.ts'
import { feed, sitemap } from './feeds/open.ts'
import { glossary, term } from './glossary/open.ts'
import { home } from './home/open.ts'
import type { Asked, Open, PortalFile, PortalPage } from './page/open.ts'
import { question, questions } from './questions/open.ts'
import { search } from './search/open.ts'

/** The pages by the path below the mount and the language; the first that fits is drawn. */
const ROUTES: readonly (readonly [RegExp, Open])[] = [
  [/^$/, home],
  [/^policies$/, list('policy')],
  [/^policies\/([^/]+)$/, document('policy')],
  [/^guides$/, list('guide')],
  [/^guides\/([^/]+)$/, document('guide')],
  [/^notices$/, list('notice')],
  [/^notices\/([^/]+)$/, document('notice')],
  [/^needs\/([^/]+)$/, byNeed],
  [/^activities$/, activities],
  [/^glossary$/, glossary],
  [/^glossary\/([^/]+)$/, term],
  [/^search$/, search],
  [/^questions$/, questions],
  [/^questions\/([^/]+)$/, question],
  [/^ask$/, ask],
  [/^coverage$/, coverage],
  [/^contact$/, contact],
  [/^accessibility$/, accessibility],
  [/^feed\.xml$/, feed],
  [/^sitemap\.xml$/, sitemap],
]

/** The page of an address below this app's mount, or nothing. */
export async function openPage(asked: Asked): Promise<PortalPage | PortalFile | undefined> {
  for (const [pattern, open] of ROUTES) {
    const match = pattern.exec(asked.reader.path)
    if (match) return open(asked, ...match.slice(1).map(decodeURIComponent))
  }
  return undefined
}
