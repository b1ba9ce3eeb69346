import type { Lang } from '@gongkai/contract-kit'
import { findingMessage, screenContent } from '@gongkai/disclosure-rules'
import {
  FAQ_ACTIONS,
  FAQ_STATE_WORDS,
  faqContent,
  faqProcedure,
  readPolicies,
  type FaqDeskView,
  type FaqItem,
} from '@gongkai/messages/common-issues'
import { shanghaiTime } from '@gongkai/messages'
import { actionsFor, type Capacities } from '@gongkai/task-model'
import { nameAt } from '../departments/names.ts'
import { screeningOf } from '../messages/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { findPublishedFaq, ratingsOf, type PublishedFaq } from './faq-published.ts'
import { entryOf, type FaqRow } from './faq-store.ts'
import { whyIn } from './sentences.ts'

export function faqItemOf({ registry }: Surroundings, published: PublishedFaq, lang: Lang): FaqItem {
  const { entry, board, question, answer, policies, department, publishedOn, version } = published
  const departmentName = nameAt(registry, department, Date.parse(`${publishedOn}T12:00:00+08:00`), lang)
  return {
    id: entry,
    board,
    question,
    answer,
    policies: readPolicies(policies),
    department,
    departmentName,
    publishedOn,
    version,
  }
}

export async function faqEntryOf(surroundings: Surroundings, published: PublishedFaq, lang: Lang) {
  const ratings = await ratingsOf(surroundings.db, published.entry)
  return { ...faqItemOf(surroundings, published, lang), note: published.note || null, ratings }
}

/** An entry as the desk works on it. */
export async function faqDeskViewOf(
  surroundings: Surroundings,
  row: FaqRow,
  capacities: Capacities,
  lang: Lang,
): Promise<FaqDeskView> {
  const { db, clock, calendar } = surroundings
  const entry = entryOf(row)
  const { draft, reviewed, sentBack, withdrawn } = entry.facts
  const published = await findPublishedFaq(db, row.id)
  const content = faqContent(row.id, draft, draft.note)
  const actions = actionsFor(faqProcedure, entry, capacities, { now: clock.now(), calendar })
  const remark = (one: typeof sentBack) =>
    one && { by: one.person, byName: one.name, at: shanghaiTime(one.at), reason: one.reason }
  return {
    id: row.id,
    issue: row.issue,
    version: entry.version,
    state: entry.state,
    stateName: FAQ_STATE_WORDS[entry.state][lang],
    question: draft.question,
    answer: draft.answer,
    policies: draft.policies,
    board: draft.board,
    note: draft.note,
    drafted: { by: draft.by, byName: draft.byName, at: shanghaiTime(draft.at) },
    reviewed: reviewed && { by: reviewed.person, byName: reviewed.name, at: shanghaiTime(reviewed.at) },
    sentBack: remark(sentBack),
    withdrawn: remark(withdrawn),
    published: published && {
      version: published.version,
      question: published.question,
      answer: published.answer,
      on: published.publishedOn,
    },
    ratings: await ratingsOf(db, row.id),
    findings: screenContent(content, screeningOf(surroundings)).map((finding) => {
      const { key, field, type, start, end, text, severity, rule } = finding
      return { key, field, type, start, end, text, severity, rule, message: findingMessage(finding, lang) }
    }),
    actions: FAQ_ACTIONS.map((action) => {
      const state = actions.find((one) => one.action === action)
      if (!state || state.open) return { action, open: state?.open ?? false }
      return { action, open: false, reason: whyIn({ refused: state.code, facts: state.facts }, lang) }
    }),
  }
}
