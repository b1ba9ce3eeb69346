import type { WidgetContext } from '@gongkai/widget-kit'

type Where = Pick<WidgetContext, 'origin' | 'lang'>

/** Pages of this app on the platform, in the reader's language: where a widget points for what it does not do itself. */
export function appPage(context: Where, path: string, query: Readonly<Record<string, string>> = {}): string {
  const search = new URLSearchParams()
  for (const name of Object.keys(query)) if (query[name]) search.set(name, query[name])
  if (context.lang() === 'en') search.set('lang', 'en')
  return `${context.origin()}/open-month/${path}${`${search}` ? `?${search}` : ''}`
}

const activityPath = (activity: string) => `activities/${encodeURIComponent(activity)}`

export const activityPage = (context: Where, activity: string) => appPage(context, activityPath(activity))
export const signUpPage = (context: Where, activity: string) => appPage(context, `${activityPath(activity)}/sign-up`)
export const programmePage = (context: Where, query: Readonly<Record<string, string>>) =>
  appPage(context, 'programme', query)
