import { CHECK_POINTS, type ActivityDetailsInput } from '@gongkai/events/programme'
import { COMPLETE } from '@gongkai/events/testing'
import { rig, type Answer, type Call, type Rig } from './modules-rig.ts'

/** Wednesday 1 July 2026, 10:00 in Shanghai: the season is being planned. */
export const JULY = Date.parse('2026-07-01T10:00:00+08:00')

export const SEASON = {
  id: 'open-month-2026',
  kind: 'season',
  title: '2026年政府开放月',
  titleEn: 'Government Open Month 2026',
  summary: '八月，走进知识产权。',
  summaryEn: 'In August.',
  startsOn: '2026-08-01',
  endsOn: '2026-08-31',
}

export interface ActivitiesRig extends Rig {
  readonly office: Call
  readonly reviewer: Call
  readonly handler: Call
  readonly head: Call
  /** Plans an activity of the protection division and gives its id. */
  plan(more?: Partial<ActivityDetailsInput>, who?: Call): Promise<string>
  view(id: string): Promise<Answer['body']>
  /** Does an action on the version that stands. */
  act(who: Call, id: string, action: string, input?: object): Promise<Answer>
  release(who: Call, id: string, action: string, input?: object): Promise<Answer>
  /** Both checks, review, publication. */
  publish(id: string): Promise<void>
}

/** The whole server with a season, and the people who bring an activity to the public. */
export async function activitiesRig(now = JULY, options: Parameters<typeof rig>[0] = {}): Promise<ActivitiesRig> {
  const r = await rig({ now, ...options })
  /** Signs in again when a session has ended: these tests run through a summer. */
  const person = (signIn: string): Call => {
    let session: Promise<Call> | null = null
    return async (...call) => {
      session ??= r.as(signIn)
      const answer = await (await session)(...call)
      if (answer.status !== 401) return answer
      session = r.as(signIn)
      return (await session)(...call)
    }
  }
  const [office, reviewer, handler, head] = [
    person('office'),
    person('reviewer'),
    person('protection'),
    person('protection-head'),
  ]
  const made = await office('POST', '/api/desk/series', SEASON)
  if (made.status !== 201) throw new Error(JSON.stringify(made.body))

  const must = (answer: Answer): Answer['body'] => {
    if (answer.status >= 300) throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  const view = async (id: string) => must(await office('GET', `/api/desk/activities/${id}`))
  const act: ActivitiesRig['act'] = async (who, id, action, input = {}) =>
    who('POST', `/api/desk/activities/${id}/actions/${action}`, { version: (await view(id)).version, ...input })
  const release: ActivitiesRig['release'] = async (who, id, action, input = {}) => {
    const { version } = must(await office('GET', `/api/desk/releases/activity/${id}`))
    return who('POST', `/api/desk/releases/activity/${id}/${action}`, { version, input })
  }
  return {
    ...r,
    ...{ office, reviewer, handler, head, view, act, release },
    async plan(more = {}, who = handler) {
      return must(await who('POST', '/api/desk/activities', { details: { ...COMPLETE, ...more } })).id
    },
    async publish(id) {
      must(await act(reviewer, id, 'check-secrecy', { points: CHECK_POINTS.secrecy }))
      must(await act(head, id, 'check-security', { points: CHECK_POINTS.security }))
      must(await release(reviewer, id, 'review', { decisions: [] }))
      must(await release(reviewer, id, 'publish'))
    },
  }
}
