import type { AnswerOf } from '@gongkai/contract-kit'
import type { messagesContract } from '@gongkai/messages/contract'
import type { messageRoutes } from '@gongkai/messages/routes'
import type { FileLimits } from '../../../public/ask/attachments/chosen.ts'
import type { BoardContext } from '../published.ts'

type Boards = AnswerOf<(typeof messagesContract)['boards']>

const BOARDS = '/api/boards' satisfies (typeof messageRoutes)['boards'][1]

/** What is said where the board could not be asked: the platform's own setting, unless a bureau changed it. The server decides. */
const USUAL: FileLimits = { most: 3, mostBytes: 10 * 1024 * 1024 }

/** How many files a message to this board may bring along, and how large. */
export async function fileLimits(context: Pick<BoardContext, 'attributes' | 'call'>): Promise<FileLimits> {
  const answer = await context.call<Boards>('GET', BOARDS)
  const { board } = context.attributes()
  return (answer.ok ? answer.value.items.find(({ id }) => id === board)?.files : undefined) ?? USUAL
}
