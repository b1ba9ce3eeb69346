import {
  drawPublicPage,
  type PublicAssets,
  type PublicSite,
  type Rendered,
  type RenderRequest,
} from '@gongkai/ui/public'
import { MOUNT, PROGRAMME_PATH, TICKET_PATH } from './page/address.ts'
import { sharedDrawing } from './page/shared-drawing.ts'
import { PAGE_WORDS } from './page/words.ts'
import { openPage } from './routes.ts'

declare const __PUBLIC_ASSETS__: PublicAssets

const site: PublicSite = {
  mount: MOUNT,
  service: PAGE_WORDS.service,
  title: PAGE_WORDS.title,
  links: [
    { path: '', text: PAGE_WORDS.title },
    { path: PROGRAMME_PATH, text: PAGE_WORDS.programme },
    { path: TICKET_PATH, text: PAGE_WORDS.ticket },
  ],
}

/** Pages that take a form without scripts, by the beginning of their path. */
export const receives: readonly string[] = ['questionnaires/', 'activities/', 'ticket']

/** Draws one public page, as the host asks for it; once for all who ask for it at the same moment. */
export const render: (request: RenderRequest) => Promise<Rendered> = sharedDrawing((request) =>
  drawPublicPage(request, { site, assets: __PUBLIC_ASSETS__, open: openPage }),
)
