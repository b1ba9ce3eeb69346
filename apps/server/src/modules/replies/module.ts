import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import { parseReceipt, type Message } from '@gongkai/messages'
import { repliesContract } from '@gongkai/messages/replies/contract'
import { defineModule } from '../../platform/module.ts'
import type { StaffSession } from '../../platform/session.ts'
import { findMessage, maySee, messageOf } from '../messages/index.ts'
import { searchQuery } from '../search/bigram.ts'
import type { Surroundings } from '../surroundings.ts'
import { templatesFor } from './filled-templates.ts'
import { checkLink, linkJobs, linkSchedules } from './link-jobs.ts'
import { pastAnswersTo } from './past-answers.ts'
import { findPolicy, newestPolicies, searchPolicies } from './policy-store.ts'
import { policyViewOf } from './policy-view.ts'
import { checkDraft } from './reply-check.ts'
import { replySentences } from './sentences.ts'
import { addTemplate, changeTemplate, templateViews } from './template-acts.ts'
import { listTemplates, versionsOf } from './template-store.ts'

export const repliesDescription = { name: 'replies', contract: repliesContract, sentences: replySentences } as const

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const NOBODY = { refused: 'unauthenticated' } as const
const NOT_FOUND = { refused: 'not-found' } as const
const SHOWN_POLICIES = 20

/** What helps to write a reply (答复): checks, templates, policies to cite, past answers. A message outside somebody's departments does not exist. */
export function repliesModule(surroundings: Surroundings) {
  const { db } = surroundings

  async function seen(typed: string, session: StaffSession): Promise<Message | Refusal<'not-found'>> {
    const receipt = parseReceipt(typed)
    const row = receipt && (await findMessage(db, receipt))
    return row && maySee(session, row) ? messageOf(row) : NOT_FOUND
  }

  return defineModule({
    ...repliesDescription,
    jobs: linkJobs(surroundings),
    schedules: linkSchedules,
    viewers: {
      templates: ['office', 'office-reviewer', 'admin'],
      templateHistory: ['office', 'office-reviewer', 'admin'],
      addTemplate: ['office', 'office-reviewer'],
      changeTemplate: ['office', 'office-reviewer'],
      retireTemplate: ['office', 'office-reviewer'],
    },
    // It waits for a server elsewhere, which no transaction should.
    direct: ['checkLink'],
    handlers: {
      async checkReply({ params, body, session, lang }) {
        if (!session) return NOBODY
        const message = await seen(params.receipt, session)
        return isRefusal(message) ? message : checkDraft(surroundings, message, body, lang)
      },
      async pastAnswers({ params, session, lang }) {
        if (!session) return NOBODY
        const message = await seen(params.receipt, session)
        return isRefusal(message) ? message : { items: await pastAnswersTo(surroundings, message, session, lang) }
      },
      async messageTemplates({ params, session }) {
        if (!session) return NOBODY
        const message = await seen(params.receipt, session)
        return isRefusal(message) ? message : { items: await templatesFor(surroundings, message) }
      },
      async policies({ query, lang }) {
        const typed = query.q ?? ''
        const search = searchQuery(typed)
        const rows = search
          ? await searchPolicies(db, search.literal, SHOWN_POLICIES)
          : await newestPolicies(db, SHOWN_POLICIES)
        return { items: rows.map((row) => policyViewOf(row, typed, lang)) }
      },
      async checkLink({ params, lang }) {
        const row = UUID.test(params.policy) ? await findPolicy(db, params.policy) : null
        if (!row) return NOT_FOUND
        return row.url === null ? { refused: 'no-address' } : policyViewOf(await checkLink(surroundings, row), '', lang)
      },
      async templates({ lang }) {
        return { items: await templateViews(surroundings, await listTemplates(db), lang) }
      },
      async templateHistory({ params, lang }) {
        const rows = UUID.test(params.template) ? await versionsOf(db, params.template) : []
        return rows.length === 0 ? NOT_FOUND : { items: await templateViews(surroundings, rows, lang) }
      },
      async addTemplate({ body, session, lang }) {
        if (!session) return NOBODY
        const done = await addTemplate(surroundings, body, session)
        return isRefusal(done) ? done : one(await templateViews(surroundings, [done], lang))
      },
      async changeTemplate({ params, body: { version, ...change }, session, lang }) {
        if (!session) return NOBODY
        if (!UUID.test(params.template)) return NOT_FOUND
        const done = await changeTemplate(surroundings, params.template, version, change, session)
        return isRefusal(done) ? done : one(await templateViews(surroundings, [done], lang))
      },
      async retireTemplate({ params, body, session, lang }) {
        if (!session) return NOBODY
        if (!UUID.test(params.template)) return NOT_FOUND
        const done = await changeTemplate(surroundings, params.template, body.version, 'retire', session)
        return isRefusal(done) ? done : one(await templateViews(surroundings, [done], lang))
      },
    },
  })
}

const one = <T>([view]: readonly T[]) => view ?? NOT_FOUND
