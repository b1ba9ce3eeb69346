import type { RouteTable } from '@gongkai/contract-kit'

/** The addresses of what helps to write a reply: the only part of this contract a browser carries. */
export const replyRoutes = {
  checkReply: ['POST', '/api/desk/messages/{receipt}/reply-check'],
  pastAnswers: ['GET', '/api/desk/messages/{receipt}/past-answers'],
  messageTemplates: ['GET', '/api/desk/messages/{receipt}/reply-templates'],
  policies: ['GET', '/api/desk/policies'],
  checkLink: ['POST', '/api/desk/policies/{policy}/link-check'],
  templates: ['GET', '/api/desk/reply-templates'],
  templateHistory: ['GET', '/api/desk/reply-templates/{template}'],
  addTemplate: ['POST', '/api/desk/reply-templates'],
  changeTemplate: ['POST', '/api/desk/reply-templates/{template}/versions'],
  retireTemplate: ['POST', '/api/desk/reply-templates/{template}/retirement'],
} as const satisfies RouteTable
