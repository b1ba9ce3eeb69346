import type { AnswerOf } from '@gongkai/contract-kit'
import type { messagesContract } from '@gongkai/messages/contract'

export type { Release } from '@gongkai/messages'
export type DeskItem = AnswerOf<typeof messagesContract.deskList>['items'][number]
export type DeskMessage = AnswerOf<typeof messagesContract.deskMessage>
export type HistoryEntry = DeskMessage['history'][number]
