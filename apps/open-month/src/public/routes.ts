import type { PublicPage, Visit } from '@gongkai/ui/public'
import AccessibilityPage from './about/AccessibilityPage.vue'
import { ABOUT_WORDS } from './about/words.ts'
import { activity } from './activity/open.ts'
import { home } from './home/open.ts'
import { lottery } from './lottery/open.ts'
import type { Open } from './page/open.ts'
import { programme } from './programme/open.ts'
import { questionnaire, questionnaireOfActivity } from './questionnaire/open.ts'
import { wall, wallScreen } from './question-wall/open.ts'
import { recap } from './recap/open.ts'
import { signUp } from './sign-up/open.ts'
import { ticket } from './ticket/open.ts'

const accessibility: Open = async ({ reader }) => ({
  component: AccessibilityPage,
  props: {},
  title: ABOUT_WORDS.accessibility[reader.lang],
})

/** The pages by the path below the mount; the first that fits is drawn. */
const ROUTES: readonly (readonly [RegExp, Open])[] = [
  [/^$/, home],
  [/^programme$/, programme],
  [/^activities\/([^/]+)$/, activity],
  [/^activities\/([^/]+)\/recap$/, recap],
  [/^activities\/([^/]+)\/questions$/, wall],
  [/^activities\/([^/]+)\/questions\/screen$/, wallScreen],
  [/^activities\/([^/]+)\/sign-up$/, signUp],
  [/^activities\/([^/]+)\/lottery$/, lottery],
  [/^ticket$/, ticket],
  [/^activities\/([^/]+)\/questionnaire$/, questionnaireOfActivity],
  [/^questionnaires\/([^/]+)$/, questionnaire],
  [/^accessibility$/, accessibility],
]

/** The page of an address below this app's mount, or nothing. */
export async function openPage({ reader, path, query, api, sent }: Visit): Promise<PublicPage | undefined> {
  for (const [pattern, open] of ROUTES) {
    const match = pattern.exec(path)
    if (match) return open({ reader, query, api, sent }, ...match.slice(1).map(decodeURIComponent))
  }
  return undefined
}
