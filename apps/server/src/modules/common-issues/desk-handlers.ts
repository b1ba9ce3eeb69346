import { fieldFaults, isRefusal, type Lang, type Refusal } from '@gongkai/contract-kit'
import { asOurs, faqInputs, issueInputs, openIssueInput, type IssueProcedure } from '@gongkai/messages/common-issues'
import type { commonIssuesContract } from '@gongkai/messages/common-issues/contract'
import type { ZodType } from 'zod'
import type { ModuleHandlers } from '../../platform/module.ts'
import type { StaffSession } from '../../platform/session.ts'
import { cleanDeep, seesAll } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { countAlone, countsOf, unraised } from './cluster-counts.ts'
import { findEntry } from './faq-store.ts'
import { doFaqAct, draftFaq } from './faq-act.ts'
import { faqDeskViewOf } from './faq-view.ts'
import { isId } from './ids.ts'
import { doIssueAct } from './issue-act.ts'
import { figuresOf, issueItemOf } from './issue-item.ts'
import { findIssue, issueOf, listIssues, type IssueRow } from './issue-store.ts'
import { issueViewOf } from './issue-view.ts'
import { measurement } from './measuring.ts'
import { raiseAs, titleOfCluster, windowStart } from './raise.ts'

type Handlers = Omit<ModuleHandlers<typeof commonIssuesContract>, 'suggestions' | 'faq' | 'faqEntry' | 'rateFaq'>

const NOBODY = { refused: 'unauthenticated' } as const
/** A cluster is worth showing before it reaches the threshold, but not every pair. */
const GROWING = 3
const MOST_CLUSTERS = 12

/** Fields that were not accepted get sentences in the reader's language. */
function inWords(refused: Refusal, shape: ZodType | undefined, input: unknown, lang: Lang): Refusal {
  const refusal = asOurs(refused)
  if (refusal.refused !== 'invalid-input' || !shape) return refusal
  const { error } = shape.safeParse(input)
  return error ? { ...refusal, fields: fieldFaults(error, input, lang) } : refusal
}

/** What the staff do about common issues and the FAQ. Who may do what is the procedures' question; everybody may look. */
export function deskHandlers(surroundings: Surroundings, procedure: IssueProcedure): Handlers {
  const { db, config } = surroundings

  async function inFull(id: string, session: StaffSession, lang: Lang) {
    const row = isId(id) ? await findIssue(db, id) : null
    return row ? issueViewOf(surroundings, procedure, row, session, lang) : { refused: 'not-found' as const }
  }

  async function entryInFull(id: string, session: StaffSession, lang: Lang) {
    const row = isId(id) ? await findEntry(db, id) : null
    return row ? faqDeskViewOf(surroundings, row, session.capacities, lang) : { refused: 'not-found' as const }
  }

  /** Completes what only the server knows: the name of the person, the numbers of a measuring. */
  async function completed(action: string, input: Readonly<Record<string, unknown>>, row: IssueRow) {
    if (action === 'measure') return { ...input, ...(await measurement(surroundings, issueOf(row))) }
    if (action !== 'own') return input
    if (typeof input['person'] !== 'string') return { ...input, personName: null }
    if (!isId(input['person'])) return { refused: 'unknown-owner' }
    const [person] = await db.sql<{ name: string }>(
      'issue.owner',
      'select name from person where active and id::text = $1 and department = $2',
      [input['person'], input['department']],
    )
    return person ? { ...input, personName: person.name } : { refused: 'unknown-owner' }
  }

  return {
    async deskIssues({ query, session, lang }) {
      if (!session) return NOBODY
      const since = windowStart(surroundings)
      const rows = await listIssues(db, query.state ?? null)
      // A heading of messages nobody has assigned yet is for those who see every message.
      const growing = seesAll(session) ? await unraised(db, since, GROWING, MOST_CLUSTERS) : []
      const figures = await figuresOf(
        surroundings,
        [...rows, ...growing].map(({ cluster }) => cluster),
        lang,
      )
      const { commonIssueMessages: messages, commonIssueDays: days } = config.messages
      return {
        items: await Promise.all(rows.map((row) => issueItemOf(surroundings, row, figures, lang))),
        clusters: await Promise.all(
          growing.map(async ({ cluster, messages: all, recent }) => ({
            cluster,
            title: await titleOfCluster(surroundings, cluster),
            messages: all,
            recent,
            threshold: messages,
            trend: figures(cluster).trend,
          })),
        ),
        unassigned: await countAlone(db, since),
        threshold: { messages, days },
      }
    },

    async deskIssue({ params, session, lang }) {
      return session ? inFull(params.issue, session, lang) : NOBODY
    },

    async openIssue({ body, session, lang }) {
      if (!session) return NOBODY
      const [counts] = await countsOf(db, [cleanDeep(body.cluster)], windowStart(surroundings))
      if (!counts) return { refused: 'unknown-cluster' }
      const raising = { counts, title: body.title, threshold: null, reason: body.reason }
      const done = await raiseAs(surroundings, procedure, session.capacities, raising)
      if (done === null) return { refused: 'issue-open-already' }
      if (isRefusal(done)) return inWords(done, openIssueInput, { ...raising, ...counts }, lang)
      return inFull(done.id, session, lang)
    },

    async actOnIssue({ params, body, session, lang }) {
      if (!session) return NOBODY
      const { issue: id, action } = params
      const row = isId(id) ? await findIssue(db, id) : null
      if (!row || action === 'be-merged') return { refused: 'not-found' }
      const { version, ...given } = body
      const input = await completed(action, cleanDeep(given), row)
      if (isRefusal(input)) return input
      const { capacities } = session
      const done = await doIssueAct(surroundings, procedure, { id, capacities, action, input, version })
      return isRefusal(done) ? inWords(done, issueInputs[action], input, lang) : inFull(id, session, lang)
    },

    async draftFaq({ params, body, session, lang }) {
      if (!session) return NOBODY
      const row = isId(params.issue) ? await findIssue(db, params.issue) : null
      if (!row) return { refused: 'not-found' }
      const id = await draftFaq(surroundings, row, session.capacities, cleanDeep(body))
      return isRefusal(id) ? asOurs(id) : entryInFull(id, session, lang)
    },

    async deskFaq({ params, session, lang }) {
      return session ? entryInFull(params.entry, session, lang) : NOBODY
    },

    async actOnFaq({ params, body, session, lang }) {
      if (!session) return NOBODY
      const { entry: id, action } = params
      if (!isId(id)) return { refused: 'not-found' }
      const { version, ...given } = body
      const input = cleanDeep(given)
      const done = await doFaqAct(surroundings, { id, capacities: session.capacities, action, input, version })
      return isRefusal(done) ? inWords(done, faqInputs[action], input, lang) : entryInFull(id, session, lang)
    },
  }
}
