import type { PublicAssets, Rendered, RenderRequest } from '@gongkai/ui/public'
import { drawPortal } from './page/draw.ts'
import { openPage } from './routes.ts'

declare const __PUBLIC_ASSETS__: PublicAssets

/** Paths below the mount, as beginnings, whose pages take a form without scripts. */
export const receives: readonly string[] = ['ask', 'zh/ask']

/** Draws one public page, as the host asks for it. */
export const render = (request: RenderRequest): Promise<Rendered> =>
  drawPortal(request, { assets: __PUBLIC_ASSETS__, open: openPage })
