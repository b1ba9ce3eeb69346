import type { programmeRoutes } from '@gongkai/events/programme/routes'
import type { Lang } from '@gongkai/ui/lang'

const SERIES = '/api/series/{series}/calendar.ics' satisfies (typeof programmeRoutes)['calendar'][1]
const ACTIVITY = '/api/activities/{activity}/calendar.ics' satisfies (typeof programmeRoutes)['activityCalendar'][1]

/** The calendar file of a series, which calendar programs read again from time to time. */
export const calendarAddress = (series: string, lang: Lang) =>
  `${SERIES.replace('{series}', encodeURIComponent(series))}?lang=${lang}`
export const activityCalendarAddress = (activity: string, lang: Lang) =>
  `${ACTIVITY.replace('{activity}', encodeURIComponent(activity))}?lang=${lang}`
