import {
  drawPublicPage,
  type PublicAssets,
  type PublicSite,
  type Rendered,
  type RenderRequest,
} from '@gongkai/ui/public'
import { openPage } from './routes.ts'
import { APP_WORDS } from './words.ts'

declare const __PUBLIC_ASSETS__: PublicAssets

const site: PublicSite = {
  mount: '/en/',
  service: APP_WORDS.service,
  title: APP_WORDS.title,
  links: [{ path: '', text: APP_WORDS.title }],
}

/** Draws one public page, as the host asks for it. */
export const render = (request: RenderRequest): Promise<Rendered> =>
  drawPublicPage(request, { site, assets: __PUBLIC_ASSETS__, open: openPage })
