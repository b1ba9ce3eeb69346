import type { WidgetView } from '../page/api.ts'
import type { Values } from './options.ts'

/** The page of the platform that does without scripts what the widget does, for these attributes; cut where one is not given. */
export function fullPage({ page }: Pick<WidgetView, 'page'>, values: Values): string {
  const missing = [...page.matchAll(/\{([^}]+)\}/g)].find(([, name = '']) => !values[name])
  const known = missing ? page.slice(0, missing.index) : page
  return known.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''))
}
