import type { Lang } from '@gongkai/contract-kit'
import { DRAFT_STAGE_WORDS } from '@gongkai/events/programme/words'
import { ACTIVITY_STATE_WORDS, FORM_WORDS } from '@gongkai/events/words'
import { activityProcedure, DESK_ACTIONS, type DeskActivityItem } from '@gongkai/events/programme'
import { actionsFor, type ActionState, type Capacities } from '@gongkai/task-model'
import { nameAt } from '../departments/names.ts'
import type { Surroundings } from '../surroundings.ts'
import { activityOf, type ActivityRow } from './activity-store.ts'

/** What somebody may do with an activity, of the actions that people do. */
export function deskActions(
  { clock, calendar }: Pick<Surroundings, 'clock' | 'calendar'>,
  row: ActivityRow,
  who: Capacities,
): ActionState<(typeof DESK_ACTIONS)[number]>[] {
  const states = actionsFor(activityProcedure, activityOf(row), who, { now: clock.now(), calendar })
  return DESK_ACTIONS.flatMap((action) => {
    const state = states.find((one) => one.action === action)
    return state ? [{ ...state, action }] : []
  })
}

/** One activity in the desk's list. */
export function deskItemOf(
  surroundings: Surroundings,
  row: ActivityRow,
  who: Capacities,
  lang: Lang,
): DeskActivityItem {
  const { registry, clock } = surroundings
  const { facts, state } = row
  const { details } = facts.draft
  const open = deskActions(surroundings, row, who).filter((one) => one.open)
  return {
    id: row.id,
    version: row.version,
    series: row.series,
    title: (lang === 'en' && details.titleEn) || details.title,
    state,
    stateName: ACTIVITY_STATE_WORDS[state][lang],
    stage: facts.stage,
    stageName: DRAFT_STAGE_WORDS[facts.stage][lang],
    form: details.form,
    formName: FORM_WORDS[details.form][lang],
    startsAt: details.startsAt,
    endsAt: details.endsAt,
    tentative: details.tentative,
    placeName: details.place && ((lang === 'en' && details.place.nameEn) || details.place.name),
    host: details.host,
    hostName: nameAt(registry, details.host, clock.now(), lang),
    seats: details.capacity.seats,
    signUp: details.signUp && { opensAt: details.signUp.opensAt, closesAt: details.signUp.closesAt },
    publishedVersion: facts.publishedVersion,
    open: open.map(({ action }) => action),
  }
}
