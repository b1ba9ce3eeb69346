import type { RouteTable } from '@gongkai/contract-kit'

/** The addresses of the message routes: the only part of this contract a browser carries. */
export const messageRoutes = {
  challenge: ['GET', '/api/challenge'],
  submit: ['POST', '/api/messages'],
  status: ['GET', '/api/messages/{receipt}'],
  lookUp: ['POST', '/api/messages/{receipt}/look-up'],
  rate: ['POST', '/api/messages/{receipt}/rating'],
  supplement: ['POST', '/api/messages/{receipt}/supplement'],
  withdraw: ['POST', '/api/messages/{receipt}/withdrawal'],
  reopen: ['POST', '/api/messages/{receipt}/reopening'],
  boards: ['GET', '/api/boards'],
  publishedAll: ['GET', '/api/messages/published'],
  published: ['GET', '/api/boards/{board}/messages'],
  publication: ['GET', '/api/boards/{board}/messages/{publication}'],
  deskList: ['GET', '/api/desk/messages'],
  deskFigures: ['GET', '/api/desk/message-figures'],
  deskMessage: ['GET', '/api/desk/messages/{receipt}'],
  deskColleagues: ['GET', '/api/desk/messages/{receipt}/colleagues'],
  deskContact: ['POST', '/api/desk/messages/{receipt}/contact'],
  deskAct: ['POST', '/api/desk/messages/{receipt}/actions/{action}'],
  deskScreen: ['POST', '/api/desk/screening'],
} as const satisfies RouteTable
