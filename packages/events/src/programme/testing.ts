import { activityDetails, type ActivityDetails, type ActivityDetailsInput } from './details.ts'

/** An activity that lacks nothing: a visit with questions on 12 August 2026, sign-up from 20 July to 10 August. */
export const COMPLETE: ActivityDetailsInput = {
  series: 'open-month-2026',
  title: '走进知识产权保护中心',
  titleEn: 'A day at the protection centre',
  summary: '看一看纠纷怎么受理，问一问怎么办理。',
  summaryEn: 'See how disputes are taken in, and ask how they are handled.',
  form: 'offline',
  parts: ['visit', 'questions'],
  theme: '营商环境',
  themeEn: 'Doing business',
  participants: ['firm', 'resident'],
  startsAt: '2026-08-12T14:00',
  endsAt: '2026-08-12T16:30',
  tentative: false,
  agenda: [
    { at: '14:00', title: '参观受理大厅', titleEn: 'The hall', part: 'visit' },
    { at: '15:00', title: '现场答疑', titleEn: 'Questions', part: 'questions' },
  ],
  place: {
    name: '保护中心一楼大厅',
    nameEn: 'The centre, ground floor',
    address: '浦东新区一号路1号',
    addressEn: '1 First Road, Pudong',
    district: 'pudong',
    directions: '地铁2号线出口向东200米。',
    directionsEn: '200 m east of the exit of line 2.',
    accessibility: { stepFree: true, toilet: true, hearingLoop: false, signLanguage: false },
    picture: null,
  },
  online: null,
  host: 'protection',
  cohosts: [],
  contactPhone: '12345',
  capacity: { seats: 20, room: null, shares: [] },
  signUp: {
    opensAt: '2026-07-20T09:00',
    closesAt: '2026-08-10T17:00',
    mode: 'arrival',
    waitingList: true,
    parties: { family: 4, group: 5, delegates: 3 },
    showPlaces: true,
    questions: [],
    lottery: null,
  },
  wall: null,
  policy: null,
  speakers: [],
  planTask: null,
}

/** A complete activity; what is said replaces what is usual. */
export function detailsOf(more: Partial<ActivityDetailsInput> = {}): ActivityDetails {
  return activityDetails.parse({ ...COMPLETE, ...more })
}
