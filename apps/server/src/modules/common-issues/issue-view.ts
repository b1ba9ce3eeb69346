import type { Lang } from '@gongkai/contract-kit'
import { departmentsOn } from '@gongkai/department-registry'
import { shanghaiTime } from '@gongkai/messages'
import {
  ISSUE_ACTION_WORDS,
  ISSUE_ACTIONS,
  issueTask,
  type IssueProcedure,
  type IssueView,
} from '@gongkai/messages/common-issues'
import { actionsFor } from '@gongkai/task-model'
import { localDateOf } from '@gongkai/work-calendar'
import { eventsOf } from '../../platform/history.ts'
import type { StaffSession } from '../../platform/session.ts'
import { nameAt } from '../departments/names.ts'
import type { Surroundings } from '../surroundings.ts'
import { countsOf } from './cluster-counts.ts'
import { entriesOf } from './faq-store.ts'
import { faqDeskViewOf } from './faq-view.ts'
import { figuresOf, issueItemOf } from './issue-item.ts'
import { issueMessagesOf } from './issue-messages.ts'
import { issueOf, listIssues, type IssueRow } from './issue-store.ts'
import { mayDraft } from './may-draft.ts'
import { windowStart } from './raise.ts'
import { whyIn } from './sentences.ts'

const WORDS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = ISSUE_ACTION_WORDS

/** What an event says beside its name: a reason, a note, what was done. */
function said(input: unknown): string {
  const { reason, note, what, title, receipts }: Readonly<Record<string, unknown>> = { ...(input as object) }
  const text = [what, reason, note, title].find((one) => typeof one === 'string' && one !== '')
  return typeof text === 'string' ? text : Array.isArray(receipts) ? receipts.map(String).join('、') : ''
}

async function ownersOf({ db, registry, clock }: Surroundings, lang: Lang): Promise<IssueView['owners']> {
  const people = await db.sql<{ person: string; name: string; department: string }>(
    'issue.people',
    `select id::text as person, case when $1 and name_en <> '' then name_en else name end as name, department
     from person where active and (roles ? 'head' or roles ? 'handler') order by name`,
    [lang === 'en'],
  )
  return departmentsOn(registry, localDateOf(clock.now())).map(({ id }) => ({
    department: id,
    departmentName: nameAt(registry, id, clock.now(), lang),
    people: people.filter(({ department }) => department === id).map(({ person, name }) => ({ person, name })),
  }))
}

/** One common issue as a member of staff sees it now. */
export async function issueViewOf(
  surroundings: Surroundings,
  procedure: IssueProcedure,
  row: IssueRow,
  session: StaffSession,
  lang: Lang,
): Promise<IssueView> {
  const { db, clock, calendar } = surroundings
  const issue = issueOf(row)
  const { capacities } = session
  const figures = await figuresOf(surroundings, [row.cluster], lang)
  const { members, alike, suggested } = await issueMessagesOf(surroundings, row, session, lang)
  const [counts] = await countsOf(db, [row.cluster], windowStart(surroundings))
  const entries = await entriesOf(db, row.id)
  const events = await eventsOf(db, issueTask(row.id))
  const actions = actionsFor(procedure, issue, capacities, { now: clock.now(), calendar })
  const { plan, remedied, mergedInto } = issue.facts
  const running = await listIssues(db, null)
  return {
    ...(await issueItemOf(surroundings, row, figures, lang)),
    plan,
    remedied: remedied && { what: remedied.what, on: remedied.on, byName: remedied.byName },
    mergedInto,
    members,
    more: Math.max(0, (counts?.messages ?? 0) - members.length),
    alike,
    faq: await Promise.all(entries.map((entry) => faqDeskViewOf(surroundings, entry, capacities, lang))),
    suggestedFaq: suggested,
    mayDraftFaq: issue.state !== 'merged' && mayDraft(capacities, issue.lead).length > 0,
    owners: await ownersOf(surroundings, lang),
    others: running
      .filter(({ id, state }) => id !== row.id && state !== 'closed' && state !== 'merged')
      .map(({ id, facts }) => ({ id, title: facts.title })),
    history: events.map(({ seq, at, byName, action, input, by }) => ({
      seq,
      at: shanghaiTime(at),
      byName: by.startsWith('system:') ? (lang === 'zh' ? '系统' : 'the system') : byName,
      action: WORDS[action]?.[lang] ?? action,
      text: said(input),
    })),
    // What only follows from another act is no button.
    actions: ISSUE_ACTIONS.filter((action) => action !== 'be-merged').map((action) => {
      const state = actions.find((one) => one.action === action)
      if (!state || state.open) return { action, open: state?.open ?? false }
      return { action, open: false, reason: whyIn({ refused: state.code, facts: state.facts }, lang) }
    }),
  }
}
