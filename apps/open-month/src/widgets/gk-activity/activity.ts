import type { AnswerOf } from '@gongkai/contract-kit'
import type { programmeContract } from '@gongkai/events/programme/contract'
import type { programmeRoutes } from '@gongkai/events/programme/routes'
import type { Answer, WidgetContext } from '@gongkai/widget-kit'
import type { widget } from './widget.ts'

export type ActivityContext = WidgetContext<typeof widget>
export type Activity = AnswerOf<typeof programmeContract.activity>

const ONE = '/api/activities/{activity}' satisfies (typeof programmeRoutes)['activity'][1]

export function askActivity({
  attributes,
  call,
}: Pick<ActivityContext, 'attributes' | 'call'>): Promise<Answer<Activity>> {
  return call('GET', ONE.replace('{activity}', encodeURIComponent(attributes().activity)))
}
