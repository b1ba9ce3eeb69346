import {
  drawPublicPage,
  type PublicAssets,
  type PublicSite,
  type Rendered,
  type RenderRequest,
} from '@gongkai/ui/public'
import { MOUNT } from './page/address.ts'
import { PAGE_WORDS } from './page/words.ts'
import { openPage } from './routes.ts'

declare const __PUBLIC_ASSETS__: PublicAssets

const site: PublicSite = {
  mount: MOUNT,
  service: PAGE_WORDS.service,
  title: PAGE_WORDS.gallery,
  links: [
    { path: '', text: PAGE_WORDS.gallery },
    { path: 'sends', text: PAGE_WORDS.sends },
    { path: 'check', text: PAGE_WORDS.check },
    { path: 'guide', text: PAGE_WORDS.guide },
  ],
}

/** Draws one public page, as the host asks for it. */
export const render = (request: RenderRequest): Promise<Rendered> =>
  drawPublicPage(request, { site, assets: __PUBLIC_ASSETS__, open: openPage })
