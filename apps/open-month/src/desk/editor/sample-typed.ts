import { blankActivity, type TypedActivity } from './typed.ts'

/** A form in which everything needed is filled in, for the tests of the editor's rules. */
export function filledForm(): TypedActivity {
  const typed = blankActivity('2026-season', 'office', 2026)
  Object.assign(typed.main, {
    title: '专利快速预审开放日',
    titleEn: 'Open day',
    startsAt: '2026-08-12T14:00',
    endsAt: '2026-08-12T16:00',
    agenda: [{ at: '14:00', title: '参观', titleEn: 'Visit', part: 'visit' }],
  })
  Object.assign(typed.place, { name: '保护中心', nameEn: 'Centre', address: '某路1号', addressEn: '1 Road' })
  typed.place.district = 'pudong'
  Object.assign(typed.place, { directions: '地铁2号线', directionsEn: 'Line 2' })
  typed.place.accessibility.stepFree = true
  Object.assign(typed.signUp, { opensAt: '2026-07-20T09:00', closesAt: '2026-08-05T18:00' })
  return typed
}
