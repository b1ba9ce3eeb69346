import type { PublicAssets, Rendered, RenderRequest } from '@gongkai/ui/public'
import { drawPortal } from './page/draw.ts'
import { sharedDrawing } from './page/shared-drawing.ts'
import { openPage } from './routes.ts'

declare const __PUBLIC_ASSETS__: PublicAssets

/** Draws one public page, as the host asks for it; once for all who ask for it at the same moment. */
export const render: (request: RenderRequest) => Promise<Rendered> = sharedDrawing((request) =>
  drawPortal(request, { assets: __PUBLIC_ASSETS__, open: openPage }),
)
