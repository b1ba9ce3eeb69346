import type { PublicPage, Visit } from '@gongkai/ui/public'
import HomePage from './home/HomePage.vue'
import type { Open } from './page/open.ts'
import { PAGE_WORDS } from './page/words.ts'
import { programme } from './programme/open.ts'

const home: Open = async ({ reader }) => ({
  component: HomePage,
  props: {},
  title: PAGE_WORDS.title[reader.lang],
  description: PAGE_WORDS.lead[reader.lang],
})

/** The pages by the path below the mount; the first that fits is drawn. */
const ROUTES: readonly (readonly [RegExp, Open])[] = [
  [/^$/, home],
  [/^programme$/, programme],
]

/** The page of an address below this app's mount, or nothing. */
export async function openPage({ reader, path, query, api, sent }: Visit): Promise<PublicPage | undefined> {
  for (const [pattern, open] of ROUTES) {
    const match = pattern.exec(path)
    if (match) return open({ reader, query, api, sent }, ...match.slice(1).map(decodeURIComponent))
  }
  return undefined
}
