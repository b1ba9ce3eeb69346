import { CHECK_POINTS, type ActivityDetailsInput, type SeriesInput } from '@gongkai/events/programme'
import { COMPLETE } from '@gongkai/events/testing'
import { signIn } from '@gongkai/testing'

const DAY = 86_400_000
/** The Shanghai wall time so many days from now, at an hour of the day. */
export const daysOn = (days: number, at: string) =>
  `${new Date(Date.now() + 8 * 3_600_000 + days * DAY).toISOString().slice(0, 10)}T${at}`
const dayOn = (days: number) => daysOn(days, '00:00').slice(0, 10)

/** A season around today, for activities before and after it. */
export const SEASON: SeriesInput & { readonly id: string } = {
  id: 'journey-season',
  kind: 'season',
  title: '试办的开放月',
  titleEn: 'A trial open month',
  summary: '走进知识产权。',
  summaryEn: 'Into intellectual property.',
  startsOn: dayOn(-40),
  endsOn: dayOn(60),
}

/** What of an activity is relative to today: it takes place in ten days and its sign-up is open. */
export const COMING: Partial<ActivityDetailsInput> = {
  series: SEASON.id,
  startsAt: daysOn(10, '14:00'),
  endsAt: daysOn(10, '16:30'),
  signUp: { ...required(COMPLETE.signUp), opensAt: daysOn(-2, '09:00'), closesAt: daysOn(8, '17:00') },
}

function required<T>(value: T | null): T {
  if (value === null) throw new Error('the sample has no sign-up')
  return value
}

/** The people who bring an activity to the public, over HTTP, each doing what is theirs. */
export async function openOrganiser(origin: string) {
  const [office, handler, head, reviewer] = await Promise.all(
    ['office', 'protection', 'protection-head', 'reviewer'].map((account) => signIn(origin, account)),
  )
  if (!office || !handler || !head || !reviewer) throw new Error('somebody is missing')
  type Who = typeof office

  const act = async (who: Who, id: string, action: string, input: object = {}) => {
    const { version } = await office.get(`/api/desk/activities/${id}`)
    return who.post(`/api/desk/activities/${id}/actions/${action}`, { version, ...input })
  }
  const release = async (action: string, id: string, input: object = {}, kind = 'activity') => {
    const { version } = await office.get(`/api/desk/releases/${kind}/${id}`)
    return reviewer.post(`/api/desk/releases/${kind}/${id}/${action}`, { version, input })
  }
  /** Both checks, review, publication. */
  const bringOut = async (id: string) => {
    await act(reviewer, id, 'check-secrecy', { points: CHECK_POINTS.secrecy })
    await act(head, id, 'check-security', { points: CHECK_POINTS.security })
    await release('review', id, { decisions: [] })
    await release('publish', id)
  }
  return {
    beginSeason: () => office.post('/api/desk/series', SEASON),
    async publish(more: Partial<ActivityDetailsInput> = {}): Promise<string> {
      const planned = await handler.post('/api/desk/activities', { details: { ...COMPLETE, ...COMING, ...more } })
      const id = String(planned['id'])
      await bringOut(id)
      return id
    },
    /** Publishes another version, with the note that readers see. */
    async amend(id: string, more: Partial<ActivityDetailsInput>, note: string): Promise<void> {
      await act(handler, id, 'amend', { details: { ...COMPLETE, ...COMING, ...more }, note })
      await bringOut(id)
    },
    /** Notes an opinion with what became of it, and publishes the recap. */
    async recap(id: string, opinion: object, decision: object): Promise<void> {
      const noted = await handler.post(`/api/desk/activities/${id}/record/opinions`, opinion)
      const [{ id: said, version }] = noted['opinions'] as [{ id: string; version: number }]
      await handler.post(`/api/desk/activities/${id}/record/opinions/${said}/decide`, { version, ...decision })
      await handler.post(`/api/desk/activities/${id}/record/recap`, {})
      await release('review', id, { decisions: [] }, 'recap')
      await release('publish', id, {}, 'recap')
    },
    cancel: (id: string) => act(head, id, 'cancel', { because: 'speaker', reason: '出差' }),
  }
}
export type Organiser = Awaited<ReturnType<typeof openOrganiser>>
