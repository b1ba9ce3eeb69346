import type { Lang } from '@gongkai/contract-kit'
import { findingMessage } from '@gongkai/disclosure-rules'
import {
  DECLINE_WORDS,
  MODERATOR_ACTIONS,
  SHOWN_STATES,
  UNPUBLISHED_WORDS,
  WALL_PACE,
  WALL_STATE_WORDS,
  wallFindings,
  type DeskQuestionView,
  type DeskWallView,
  type WallProcedure,
} from '@gongkai/events/question-wall'
import { wallTimeAt } from '@gongkai/events/programme'
import { actionsFor, holds } from '@gongkai/task-model'
import type { StaffSession } from '../../platform/session.ts'
import { findMessage, maySee, screeningOf } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { whyIn } from './sentences.ts'
import { backingOf, type Backing } from './support-store.ts'
import { openTyped } from './typed.ts'
import { titleOf, type Wall } from './wall-of.ts'
import { questionOf, questionsOf, type WallRow } from './wall-store.ts'

const MODERATORS = ['lead', 'lead-head', 'office'] as const
const shownStates: readonly string[] = SHOWN_STATES

/** Whether somebody moderates the wall of a host. */
export function mayModerate({ capacities }: Pick<StaffSession, 'capacities'>, { terms }: Wall): boolean {
  const matter = { lead: [terms.host], support: [] } as unknown as Parameters<typeof holds>[2]
  return capacities.some((actor) => MODERATORS.some((role) => holds(actor, role, matter)))
}

/** Whether somebody may look at it: who moderates, and the bureau's leaders and reviewers. To anybody else it does not exist. */
export function maySeeWall(session: Pick<StaffSession, 'capacities' | 'roles'>, wall: Wall): boolean {
  const all = ['office', 'office-reviewer', 'leader', 'admin'] as const
  return all.some((role) => session.roles.includes(role)) || mayModerate(session, wall)
}

interface Around {
  readonly backing: Map<string, Backing>
  readonly joined: Map<string, string[]>
  /** Receipts of the messages that this person can open. */
  readonly open: ReadonlySet<string>
  readonly lang: Lang
}

/** A question that became a message belongs to the message board: until it is assigned to a department, only who sees all can open it. */
async function openReceipts(
  { db }: Surroundings,
  rows: readonly WallRow[],
  session: StaffSession,
): Promise<Set<string>> {
  const open = new Set<string>()
  for (const { receipt } of rows) {
    const message = receipt === null ? null : await findMessage(db, receipt)
    if (message && maySee(session, message)) open.add(message.receipt)
  }
  return open
}

function rowView(
  surroundings: Surroundings,
  procedure: WallProcedure,
  row: WallRow,
  { capacities }: StaffSession,
  { backing, joined, open, lang }: Around,
): DeskQuestionView {
  const { clock, calendar, seal } = surroundings
  const { facts, state } = row
  const typed = openTyped(seal, row)
  const text = facts.shown?.text ?? typed ?? ''
  const actions = actionsFor(procedure, questionOf(row), capacities, { now: clock.now(), calendar })
  return {
    id: row.id,
    version: row.version,
    state,
    stateText: WALL_STATE_WORDS[state][lang],
    typed,
    shown: facts.shown?.text ?? null,
    findings: wallFindings(text, screeningOf(surroundings)).map((finding) => {
      const { key, type, start, end, severity } = finding
      return { key, type, start, end, text: finding.text, severity, message: findingMessage(finding, lang) }
    }),
    supports: backing.get(row.id)?.supports ?? 0,
    merged: joined.get(row.id) ?? [],
    mergedInto: facts.mergedInto,
    askedAt: wallTimeAt(facts.askedAt),
    position: facts.position,
    hasContact: row.contact_sealed !== null,
    mayPublish: facts.mayPublish,
    live: facts.live && { note: facts.live.note, speaker: facts.live.speaker },
    receipt: row.receipt !== null && open.has(row.receipt) ? row.receipt : null,
    dueOn: facts.passedOn?.dueOn ?? null,
    declined: facts.declined && {
      reason: facts.declined.reason,
      text: facts.declined.note || DECLINE_WORDS[facts.declined.reason][lang],
    },
    unpublished: facts.unpublished && {
      reason: facts.unpublished.reason,
      text: facts.unpublished.note || UNPUBLISHED_WORDS[facts.unpublished.reason][lang],
    },
    release: facts.written ? row.id : null,
    actions: MODERATOR_ACTIONS.map((action) => {
      const found = actions.find((one) => one.action === action)
      if (!found || found.open) return { action, open: found?.open ?? false }
      return { action, open: false, reason: whyIn({ refused: found.code, facts: found.facts }, lang) }
    }),
  }
}

/** The wall as its moderators see it: everything asked, in the order in which it was asked. */
export async function deskWallOf(
  surroundings: Surroundings,
  procedure: WallProcedure,
  wall: Wall,
  session: StaffSession,
  lang: Lang,
): Promise<DeskWallView> {
  const { db } = surroundings
  const { activity, phase, opensAt, closesAt, times, revision } = wall
  const [rows, backing] = await Promise.all([questionsOf(db, activity), backingOf(db, activity)])
  const open = await openReceipts(surroundings, rows, session)
  const joined = new Map<string, string[]>()
  for (const { id, facts } of rows)
    if (facts.mergedInto !== null) joined.set(facts.mergedInto, [...(joined.get(facts.mergedInto) ?? []), id])
  const count = (states: readonly string[]) => rows.filter(({ state }) => states.includes(state)).length
  return {
    revision,
    changed: true,
    everySeconds: WALL_PACE.everySeconds,
    wall: {
      activity,
      title: await titleOf(surroundings, activity, lang),
      phase,
      opensAt,
      closesAt,
      closedAt: times.closedAt === null ? null : wallTimeAt(times.closedAt),
      mayModerate: mayModerate(session, wall),
      figures: {
        waiting: count(['submitted', 'held']),
        shown: count(shownStates),
        answeredLive: rows.filter(({ facts }) => facts.live !== null).length,
        inWriting: count(['passed-on', 'answered-in-writing', 'published', 'not-published']),
        supports: [...backing.values()].reduce((sum, one) => sum + one.supports, 0),
      },
      questions: rows.map((row) => rowView(surroundings, procedure, row, session, { backing, joined, open, lang })),
    },
  }
}
