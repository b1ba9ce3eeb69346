import type { ActivityDetails } from '@gongkai/events/programme'
import { inject, provide, toRaw, type InjectionKey } from 'vue'

type Part<Name extends keyof ActivityDetails> = NonNullable<ActivityDetails[Name]>
type Optional = 'place' | 'online' | 'signUp' | 'wall' | 'policy' | 'planTask' | 'capacity'

/**
 * What stands in the form. A part that is switched off keeps what was typed in it until the page is left, so that switching it on
 * again loses nothing; {@link detailsOf} leaves it out of what is saved.
 */
export interface TypedActivity {
  main: Omit<ActivityDetails, Optional>
  /** The district is chosen by a person, never for one: a wrong one sends people across the city. */
  place: Omit<Part<'place'>, 'district'> & { district: Part<'place'>['district'] | '' }
  online: Part<'online'>
  capacity: Omit<Part<'capacity'>, 'room'>
  room: { id: string; seats: number }
  signUp: Omit<Part<'signUp'>, 'lottery'>
  lottery: NonNullable<Part<'signUp'>['lottery']>
  wall: Part<'wall'>
  policy: { id: string; title: string; url: string }
  planTask: { year: number; number: string }
  has: { room: boolean; signUp: boolean; wall: boolean; policy: boolean }
  /** Seen at the desk only: who is invited, one a line, and the link told to ticket holders. */
  desk: { invited: string; onlineLink: string }
}

export type TypedQuestion = TypedActivity['signUp']['questions'][number]
export type TypedShare = TypedActivity['capacity']['shares'][number]

const noAccess = { stepFree: false, toilet: false, hearingLoop: false, signLanguage: false, note: '', noteEn: '' }

/** An activity of which nothing is known but the series, the host and the year. */
export function blankActivity(series: string, host: string, year: number): TypedActivity {
  return {
    main: {
      series,
      title: '',
      titleEn: '',
      summary: '',
      summaryEn: '',
      form: 'offline',
      parts: [],
      theme: '',
      themeEn: '',
      participants: [],
      startsAt: '',
      endsAt: '',
      tentative: false,
      agenda: [],
      host,
      cohosts: [],
      contactPhone: '',
      speakers: [],
    },
    place: {
      name: '',
      nameEn: '',
      address: '',
      addressEn: '',
      district: '',
      directions: '',
      directionsEn: '',
      accessibility: { ...noAccess },
      picture: null,
    },
    online: { how: '', howEn: '' },
    capacity: { seats: 20, shares: [] },
    room: { id: '', seats: 0 },
    signUp: {
      opensAt: '',
      closesAt: '',
      mode: 'arrival',
      waitingList: true,
      parties: { family: 0, group: 0, delegates: 0 },
      showPlaces: true,
      questions: [],
    },
    lottery: { commitment: '', drawAt: '', publicSource: '' },
    wall: { opensAt: '', closesAt: '' },
    policy: { id: '', title: '', url: '' },
    planTask: { year, number: '' },
    has: { room: false, signUp: true, wall: false, policy: false },
    desk: { invited: '', onlineLink: '' },
  }
}

/** The form of an activity as it is; parts that it has not are blank and switched off. */
export function typedOf(
  given: ActivityDetails,
  desk: { invited: readonly string[]; onlineLink: string },
): TypedActivity {
  const { place, online, capacity, signUp, wall, policy, planTask, ...main } = structuredClone(toRaw(given))
  const blank = blankActivity(main.series, main.host, Number(main.startsAt.slice(0, 4)))
  const { lottery, ...rest } = signUp ?? { ...blank.signUp, lottery: null }
  return {
    main,
    place: place ?? blank.place,
    online: online ?? blank.online,
    capacity: { seats: capacity.seats, shares: capacity.shares },
    room: { id: capacity.room?.id ?? '', seats: capacity.room?.seats ?? 0 },
    signUp: rest,
    lottery: lottery ?? blank.lottery,
    wall: wall ?? blank.wall,
    policy: { id: policy?.id ?? '', title: policy?.title ?? '', url: policy?.url ?? '' },
    planTask: planTask ?? blank.planTask,
    has: {
      room: capacity.room !== null,
      signUp: signUp !== null,
      wall: wall !== null,
      policy: policy !== null,
    },
    desk: { invited: desk.invited.join('\n'), onlineLink: desk.onlineLink },
  }
}

/** Puts another state into a form part by part: the sections of the form hold its parts, so the parts themselves must stay. */
export function fillForm(form: TypedActivity, state: TypedActivity): void {
  for (const part of Object.keys(state) as (keyof TypedActivity)[]) Object.assign(form[part], state[part])
}

/** What is saved of a form: the parts that are switched on, and those that its form and mode need. */
export function detailsOf(typed: TypedActivity): ActivityDetails {
  const { main, place, has, signUp, capacity, room, policy, planTask } = typed
  return {
    ...main,
    place: main.form === 'online' || place.district === '' ? null : { ...place, district: place.district },
    online: main.form === 'offline' ? null : typed.online,
    capacity: {
      seats: capacity.seats,
      room: has.room ? { id: room.id, ...(room.seats > 0 && { seats: room.seats }) } : null,
      shares: capacity.shares.map((share) => ({ ...share, releaseAt: share.releaseAt || null })),
    },
    signUp: has.signUp ? { ...signUp, lottery: signUp.mode === 'lottery' ? typed.lottery : null } : null,
    wall: has.wall ? typed.wall : null,
    policy: has.policy
      ? { ...(policy.id && { id: policy.id }), title: policy.title, url: policy.url.trim() || null }
      : null,
    planTask: planTask.number.trim() ? { year: planTask.year, number: planTask.number.trim() } : null,
  }
}

/** What of the form is the desk's own and never published. */
export function deskPartOf({ desk }: TypedActivity): { invited: string[]; onlineLink: string } {
  const invited = desk.invited.split('\n').map((one) => one.trim())
  return { invited: invited.filter((one) => one !== ''), onlineLink: desk.onlineLink.trim() }
}

const TYPED: InjectionKey<TypedActivity> = Symbol('the activity in the form')

/** The form shares one reactive activity with its sections. */
export function provideTyped(typed: TypedActivity): void {
  provide(TYPED, typed)
}

export function useTyped(): TypedActivity {
  const typed = inject(TYPED)
  if (!typed) throw new Error('a section of the editor stands outside the form')
  return typed
}
