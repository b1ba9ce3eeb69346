import { RELEASE_SENTENCES } from '@gongkai/releases'
import { releasesContract } from '@gongkai/releases/contract'
import { defineModule } from '../../platform/module.ts'
import { checkPage } from './embed-check.ts'
import { fetchPage, fewAtOnce } from './page-fetch.ts'
import type { Released } from './released.ts'
import { widgetViewOf } from './view.ts'

export const releasesDescription = {
  name: 'releases',
  contract: releasesContract,
  sentences: RELEASE_SENTENCES,
} as const

/** What web teams ask: the widgets there are, and what their page's policy blocks. */
export function releasesModule(released: Released) {
  const look = fewAtOnce(fetchPage)
  return defineModule({
    ...releasesDescription,
    handlers: {
      async widgets({ platformOrigin }) {
        const items = released.widgets().map((one) => widgetViewOf(one, platformOrigin))
        return { platform: platformOrigin, items }
      },
      embedCheck: ({ body, lang, platformOrigin }) => checkPage(body, released, platformOrigin, lang, look),
    },
  })
}
