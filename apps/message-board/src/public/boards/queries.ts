import type { AnswerOf } from '@gongkai/contract-kit'
import type { messagesContract } from '@gongkai/messages/contract'
import type { MessagesApi } from '../page/api.ts'

type Contract = typeof messagesContract
export type Board = AnswerOf<Contract['boards']>['items'][number]
export type PublishedItem = AnswerOf<Contract['published']>['items'][number]
export type PublishedMessage = AnswerOf<Contract['publication']>

/** A message whose answer stands, as far as it may be read: withdrawn ones say so and have no texts. */
export type EarlierAnswer = PublishedMessage['earlier'][number]

/** The board of an address, or nothing when there is none of that name. */
export async function findBoard(api: MessagesApi, id: string): Promise<Board | undefined> {
  return (await api.boards()).items.find((board) => board.id === id)
}
