import type { EmbedCheckView, WidgetView } from '../page/api.ts'
import type { Asked } from './asked.ts'

export function checkedPolicy(
  _asked: Asked,
  _platform: string,
  _widgets: readonly WidgetView[],
): EmbedCheckView | null {
  return null
}
