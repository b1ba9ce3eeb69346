import type { RouteTable } from '@gongkai/contract-kit'

/** The addresses of enquiries and of the questions and answers the portal shows: the only part of this contract a browser carries. */
export const enquiryRoutes = {
  ask: ['POST', '/api/portal/enquiries'],
  questions: ['GET', '/api/portal/questions'],
  question: ['GET', '/api/portal/questions/{question}'],
} as const satisfies RouteTable
