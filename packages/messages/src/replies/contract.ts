import { defineRoutes } from '@gongkai/contract-kit'
import * as z from 'zod'
import { replyRoutes } from './routes.ts'
import { draftToCheck, pastAnswerView, policyView, replyCheckView } from './shapes.ts'
import { filledTemplateView, templateInput, templateView } from './template-shapes.ts'
import { REPLY_LENGTHS } from './values.ts'

const lang = z.enum(['zh', 'en']).optional()
const receiptParams = z.object({ receipt: z.string().max(40) })
const templateParams = z.object({ template: z.string().max(60) })
const version = { version: z.number().int() }

export const repliesContract = defineRoutes({
  checkReply: {
    at: replyRoutes.checkReply,
    summary: 'Check a draft reply as it is typed: its questions, elements, promises, findings; nothing is kept',
    audience: 'staff',
    params: receiptParams,
    query: z.object({ lang }),
    body: draftToCheck,
    answer: replyCheckView,
    refusals: ['not-found'],
  },
  pastAnswers: {
    at: replyRoutes.pastAnswers,
    summary: 'Answers to similar questions that this person may see, most alike first',
    audience: 'staff',
    params: receiptParams,
    query: z.object({ lang }),
    answer: z.object({ items: z.array(pastAnswerView) }).meta({ id: 'PastAnswers' }),
    refusals: ['not-found'],
  },
  messageTemplates: {
    at: replyRoutes.messageTemplates,
    summary: 'The templates for a reply to this message, filled in, those made for its class or board first',
    audience: 'staff',
    params: receiptParams,
    query: z.object({ lang }),
    answer: z.object({ items: z.array(filledTemplateView) }).meta({ id: 'FilledReplyTemplates' }),
    refusals: ['not-found'],
  },
  policies: {
    at: replyRoutes.policies,
    summary: 'Find a policy by title, number or article',
    audience: 'staff',
    query: z.object({ q: z.string().max(REPLY_LENGTHS.policySearch).optional(), lang }),
    answer: z.object({ items: z.array(policyView) }).meta({ id: 'ReplyPolicies' }),
  },
  checkLink: {
    at: replyRoutes.checkLink,
    summary: 'Look now whether the address of a policy answers, and keep the result',
    audience: 'staff',
    params: z.object({ policy: z.string().max(60) }),
    query: z.object({ lang }),
    body: z.object({}),
    answer: policyView,
    refusals: ['not-found', 'no-address'],
  },
  templates: {
    at: replyRoutes.templates,
    summary: 'All reply templates, those retired last',
    audience: 'staff',
    query: z.object({ lang }),
    answer: z.object({ items: z.array(templateView) }).meta({ id: 'ReplyTemplates' }),
  },
  templateHistory: {
    at: replyRoutes.templateHistory,
    summary: 'Every version of a template, newest first',
    audience: 'staff',
    params: templateParams,
    query: z.object({ lang }),
    answer: z.object({ items: z.array(templateView) }).meta({ id: 'ReplyTemplateHistory' }),
    refusals: ['not-found'],
  },
  addTemplate: {
    at: replyRoutes.addTemplate,
    summary: 'The office adds a reply template',
    audience: 'staff',
    query: z.object({ lang }),
    body: templateInput,
    answer: templateView,
    status: 201,
    refusals: ['unknown-placeholder', 'no-such-board'],
  },
  changeTemplate: {
    at: replyRoutes.changeTemplate,
    summary: 'The office changes a template: a new version, the old ones kept',
    audience: 'staff',
    params: templateParams,
    query: z.object({ lang }),
    body: templateInput.extend(version),
    answer: templateView,
    refusals: ['not-found', 'unknown-placeholder', 'no-such-board', 'stale-template'],
  },
  retireTemplate: {
    at: replyRoutes.retireTemplate,
    summary: 'The office retires a template: it is offered no more',
    audience: 'staff',
    params: templateParams,
    query: z.object({ lang }),
    body: z.object(version),
    answer: templateView,
    refusals: ['not-found', 'stale-template'],
  },
})
