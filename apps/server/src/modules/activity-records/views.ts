import type { Lang } from '@gongkai/contract-kit'
import { departmentsOn } from '@gongkai/department-registry'
import { wallTimeAt } from '@gongkai/events/programme'
import {
  OPINION_ACTIONS,
  opinionProcedure,
  PROMISE_ACTION_WORDS,
  PROMISE_ACTIONS,
  promiseTask,
  RECAP,
  type OpinionView,
  type PromiseProcedure,
  type PromiseView,
  type RecapDetails,
  type RecordView,
} from '@gongkai/events/record'
import { actionsFor, limitStatus } from '@gongkai/task-model'
import { formatDate, localDateOf } from '@gongkai/work-calendar'
import { eventsOf } from '../../platform/history.ts'
import type { StaffSession } from '../../platform/session.ts'
import { nameAt } from '../departments/names.ts'
import { findActivity } from '../events/index.ts'
import { findItem } from '../publishing/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { opinionOf, opinionsOf, type OpinionRow } from './opinion-store.ts'
import { promiseOf, promisesOf, type PromiseRow } from './promise-store.ts'
import type { Recorded } from './record-of.ts'
import { writtenOf } from './recap.ts'
import { whyIn } from './sentences.ts'
import { speakersOf, speakerShown, speakerViewOf } from './speaker-store.ts'

const DONE: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = PROMISE_ACTION_WORDS

type Closed = { readonly open: boolean; readonly code?: string; readonly facts?: Readonly<Record<string, unknown>> }
function shown<Action extends string>(action: Action, state: Closed | undefined, lang: Lang) {
  if (!state || state.open || state.code === undefined) return { action, open: state?.open ?? false }
  return { action, open: false, reason: whyIn({ refused: state.code, facts: state.facts ?? {} }, lang) }
}

function opinionViewOf(
  { clock, calendar }: Surroundings,
  row: OpinionRow,
  { capacities }: StaffSession,
  lang: Lang,
): OpinionView {
  const { facts, state, version, id } = row
  const actions = actionsFor(opinionProcedure, opinionOf(row), capacities, { now: clock.now(), calendar })
  const { number, speaker, text, theme, policy, decision } = facts
  return {
    id,
    version,
    number,
    state,
    speaker,
    text,
    theme,
    policy,
    decision,
    actions: OPINION_ACTIONS.map((action) =>
      shown(
        action,
        actions.find((one) => one.action === action),
        lang,
      ),
    ),
  }
}

/** When a promise is due or that it is late, in a sentence. */
function dueText(due: string, late: boolean, { state }: PromiseRow, today: string, lang: Lang): string {
  const day = formatDate(due as Parameters<typeof formatDate>[0], lang, Number(today.slice(0, 4)))
  if (state !== 'owed') return lang === 'zh' ? `原定${day}前完成` : `Was due by ${day}`
  if (late) return lang === 'zh' ? `应于${day}前完成，已逾期` : `Was due by ${day} and is late`
  return lang === 'zh' ? `${day}前完成` : `Due by ${day}`
}

/** What an act on a promise says beside its name. */
function saidIn(input: unknown): string {
  const { what, reason }: Readonly<Record<string, unknown>> = { ...(input as object) }
  const said = [what, reason].find((one) => typeof one === 'string' && one !== '')
  return typeof said === 'string' ? said : ''
}

export async function promiseViewOf(
  surroundings: Surroundings,
  procedure: PromiseProcedure,
  row: PromiseRow,
  { capacities }: StaffSession,
  lang: Lang,
): Promise<PromiseView> {
  const { db, clock, calendar, registry, config } = surroundings
  const today = localDateOf(clock.now())
  const [limit] = row.limits
  if (!limit) throw new Error(`promise ${row.id} runs no limit`)
  const { due, light, daysLeft, provisional } = limitStatus(limit, {
    today,
    calendar,
    dueSoonDays: config.messages.dueSoonWorkdays,
  })
  const actions = actionsFor(procedure, promiseOf(row), capacities, { now: clock.now(), calendar })
  const [events, activity] = await Promise.all([eventsOf(db, promiseTask(row.id)), findActivity(db, row.activity)])
  const { facts, state, version, id } = row
  const department = row.lead[0] ?? ''
  return {
    id,
    version,
    activity: row.activity,
    activityTitle: activity?.facts.draft.details.title ?? '',
    what: facts.what,
    state,
    department,
    departmentName: nameAt(registry, department, clock.now(), lang),
    dueOn: facts.dueOn,
    light,
    daysLeft,
    provisional,
    dueText: dueText(due, light === 'late', row, today, lang),
    opinion: facts.opinion,
    kept: facts.kept && { ...facts.kept, evidence: [...facts.kept.evidence] },
    history: events.map(({ seq, at, byName, action, input }) => ({
      seq,
      at: wallTimeAt(at),
      byName,
      action: DONE[action]?.[lang] ?? action,
      text: saidIn(input),
    })),
    actions: PROMISE_ACTIONS.map((action) =>
      shown(
        action,
        actions.find((one) => one.action === action),
        lang,
      ),
    ),
  }
}

/** The record of an activity as its people see it. */
export async function recordViewOf(
  surroundings: Surroundings,
  procedure: PromiseProcedure,
  { id: activity, title, mayWrite }: Recorded,
  session: StaffSession,
  lang: Lang,
): Promise<RecordView> {
  const { db, seal, registry, clock } = surroundings
  const now = clock.now()
  const [speakers, opinions, promises, recap] = await Promise.all([
    speakersOf(db, activity),
    opinionsOf(db, activity),
    promisesOf(db, activity),
    findItem(db, RECAP, activity),
  ])
  return {
    activity,
    title,
    mayWrite,
    speakers: speakers.map((row) => (mayWrite ? speakerViewOf(seal, row, lang) : speakerShown(row, lang))),
    opinions: opinions.map((row) => opinionViewOf(surroundings, row, session, lang)),
    promises: await Promise.all(promises.map((row) => promiseViewOf(surroundings, procedure, row, session, lang))),
    departments: departmentsOn(registry, localDateOf(now)).map(({ id }) => ({
      id,
      name: nameAt(registry, id, now, lang),
    })),
    recap: recap && { kind: RECAP, id: activity, written: writtenOf(recap.facts.draft.details as RecapDetails) },
  }
}
