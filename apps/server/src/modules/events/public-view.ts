import type { Lang } from '@gongkai/contract-kit'
import {
  changesBetween,
  momentOf,
  type ActivitySummary,
  type ActivityVersion,
  type ActivityView,
  type PublicPhase,
} from '@gongkai/events/programme'
import { localDateOf, shanghaiTime } from '@gongkai/work-calendar'
import { nameAt } from '../departments/names.ts'
import type { Surroundings } from '../surroundings.ts'
import type { PublicActivity } from './public-rows.ts'
import type { PublishedActivity } from './published.ts'
import type { Terms } from './terms-store.ts'

const OVER: readonly string[] = ['held', 'follow-up', 'reported', 'archived']

/** What a reader is told now: read from the terms and the clock, so that it does not hang on any job. */
export function phaseOf({ cancelled, state, startsAt, endsAt, signUp }: Terms, now: number): PublicPhase {
  if (cancelled) return 'cancelled'
  if (OVER.includes(state) || now >= momentOf(endsAt)) return 'over'
  if (now >= momentOf(startsAt)) return 'under-way'
  if (!signUp || now < momentOf(signUp.opensAt)) return 'announced'
  return now < momentOf(signUp.closesAt) ? 'sign-up' : 'closed'
}

/** One activity in a list. */
export function summaryOf(
  { registry, clock }: Surroundings,
  { terms, published }: PublicActivity,
  lang: Lang,
): ActivitySummary {
  const { details, version, id } = published
  const { place, signUp, capacity } = details
  const { cancelled } = terms
  return {
    id,
    version,
    series: details.series,
    title: details.title,
    titleEn: details.titleEn,
    summary: details.summary,
    summaryEn: details.summaryEn,
    form: details.form,
    parts: details.parts,
    theme: details.theme,
    themeEn: details.themeEn,
    participants: details.participants,
    startsAt: details.startsAt,
    endsAt: details.endsAt,
    tentative: details.tentative,
    host: details.host,
    hostName: nameAt(registry, details.host, clock.now(), lang),
    district: place?.district ?? null,
    placeName: place?.name ?? null,
    placeNameEn: place ? place.nameEn || place.name : null,
    stepFree: place?.accessibility.stepFree ?? null,
    seats: capacity.seats,
    signUp: signUp && {
      opensAt: signUp.opensAt,
      closesAt: signUp.closesAt,
      mode: signUp.mode,
      waitingList: signUp.waitingList,
    },
    phase: phaseOf(terms, clock.now()),
    cancelled: cancelled && { because: cancelled.because, on: localDateOf(cancelled.at.getTime()) },
    changed: terms.changed && { on: terms.changed.on, groups: [...terms.changed.groups] },
  }
}

export function versionViews(versions: readonly PublishedActivity[], lang: Lang): ActivityVersion[] {
  return versions.map(({ version, at, note, details }, index) => {
    const before = versions[index - 1]
    const changes = before ? changesBetween(before.details, details, lang) : []
    return { version, publishedAt: shanghaiTime(at), note, changes }
  })
}

/** One activity in full, as one of its versions says it; null where there is no such version. */
export function activityViewOf(
  surroundings: Surroundings,
  activity: PublicActivity,
  versions: readonly PublishedActivity[],
  asked: number | null,
  lang: Lang,
): ActivityView | null {
  const shown = asked === null ? activity.published : versions.find(({ version }) => version === asked)
  if (!shown) return null
  return {
    ...summaryOf(surroundings, { ...activity, published: shown }, lang),
    details: shown.details,
    current: shown.version === activity.published.version,
    publishedAt: shanghaiTime(shown.at),
    versions: versionViews(versions, lang),
  }
}
