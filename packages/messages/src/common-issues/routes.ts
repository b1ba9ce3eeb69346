import type { RouteTable } from '@gongkai/contract-kit'

/** The addresses of common issues and frequently asked questions: the only part of this contract a browser carries. */
export const commonIssueRoutes = {
  suggestions: ['GET', '/api/suggestions'],
  faq: ['GET', '/api/faq'],
  faqEntry: ['GET', '/api/faq/{entry}'],
  rateFaq: ['POST', '/api/faq/{entry}/ratings'],
  deskIssues: ['GET', '/api/desk/common-issues'],
  deskIssue: ['GET', '/api/desk/common-issues/{issue}'],
  openIssue: ['POST', '/api/desk/common-issues'],
  actOnIssue: ['POST', '/api/desk/common-issues/{issue}/actions/{action}'],
  draftFaq: ['POST', '/api/desk/common-issues/{issue}/faq'],
  deskFaq: ['GET', '/api/desk/faq/{entry}'],
  actOnFaq: ['POST', '/api/desk/faq/{entry}/actions/{action}'],
} as const satisfies RouteTable
