import type { Rendered, RenderRequest } from '@gongkai/ui/public'

type Draw = (request: RenderRequest) => Promise<Rendered>

/**
 * One drawing for all who ask for the same page while it is drawn. Nothing is kept: who comes after the drawing is done gets a new one, so
 * no page is older than the drawing of it takes. What was sent, refused or said to one reader alone (`headers`) is shared with nobody.
 */
export function sharedDrawing(draw: Draw): Draw {
  const underWay = new Map<string, Promise<Rendered>>()
  return async (request) => {
    if (request.sent !== undefined) return draw(request)
    const key = `${request.lang} ${request.large} ${request.url}`
    const first = underWay.get(key)
    if (first) {
      const drawn = await first.catch(() => null)
      return drawn?.status === 200 && !drawn.headers ? drawn : draw(request)
    }
    const mine = draw(request).finally(() => underWay.delete(key))
    underWay.set(key, mine)
    return mine
  }
}
