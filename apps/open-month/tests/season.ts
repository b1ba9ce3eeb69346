import type { ActivityDetailsInput } from '@gongkai/events/programme'
import { COMING, daysOn, type Organiser } from './organiser.ts'

/** A class online, without sign-up. */
export const ONLINE: Partial<ActivityDetailsInput> = {
  title: '海外维权公开课',
  titleEn: 'Rights abroad',
  form: 'online',
  place: null,
  online: { how: '直播，报名后告知链接。', howEn: 'Broadcast.' },
  agenda: [],
  participants: ['firm', 'student'],
  parts: ['talk'],
  signUp: null,
  startsAt: daysOn(12, '10:00'),
  endsAt: daysOn(12, '11:00'),
}

/** Activities that stand in every way an activity can stand, published by the people of the demonstration. */
export async function publishSeason(organiser: Organiser) {
  await organiser.beginSeason()
  const signUp = COMING.signUp ?? undefined
  if (!signUp) throw new Error('the sample has no sign-up')
  const window = (opens: string, closes: string) => ({ signUp: { ...signUp, opensAt: opens, closesAt: closes } })
  const visit = await organiser.publish({
    tentative: true,
    wall: { opensAt: daysOn(-1, '09:00'), closesAt: daysOn(10, '16:30') },
  })
  const online = await organiser.publish(ONLINE)
  const later = await organiser.publish({
    title: '两天的知识产权研学营',
    titleEn: 'A camp of two days',
    startsAt: daysOn(20, '14:00'),
    endsAt: daysOn(21, '16:30'),
    ...window(daysOn(5, '09:00'), daysOn(18, '17:00')),
  })
  const past = await organiser.publish({
    title: '已经办过的开放日',
    titleEn: 'An open day that was held',
    startsAt: daysOn(-6, '14:00'),
    endsAt: daysOn(-6, '16:30'),
    ...window(daysOn(-20, '09:00'), daysOn(-8, '17:00')),
  })
  const cancelled = await organiser.publish({ title: '取消的一场座谈', titleEn: 'A symposium that was cancelled' })
  await organiser.cancel(cancelled)
  return { visit, online, later, past, cancelled }
}
