import type { PublicPage, Visit } from '@gongkai/ui/public'
import HomePage from './HomePage.vue'
import { APP_WORDS } from './words.ts'

/** The page of a path below this app's mount, or nothing. What a page shows it reads here, through `visit.api`. */
export async function openPage({ path, reader }: Visit): Promise<PublicPage | undefined> {
  if (path !== '') return undefined
  return {
    component: HomePage,
    props: {},
    title: APP_WORDS.title[reader.lang],
    description: APP_WORDS.lead[reader.lang],
  }
}
