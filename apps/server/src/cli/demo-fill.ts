import { fillBoard } from '../demo/index.ts'
import { CommandFailed, print, printJson, type Command } from './command.ts'
import { withBureau } from './with-bureau.ts'

const MOST = 5_000_000

export const demoFill: Command = {
  words: ['demo', 'fill'],
  usage: 'COUNT [--json]',
  summary: 'add so many made-up messages to a demonstration, for measuring; they have no record',
  async run({ positionals: [typed = '', ...others], json }) {
    const count = Number(typed)
    if (!Number.isSafeInteger(count) || count < 1 || count > MOST || others.length > 0) {
      throw new CommandFailed(`Say how many messages to add, such as 1000, at most ${MOST}.`)
    }
    await withBureau(async (bureau) => {
      const [row] = await bureau.db.sql('demo.is', `select 1 from meta where name = 'demonstration'`)
      if (!row) throw new CommandFailed('This is no demonstration, so nothing was added. Load one first: demo load.')
      const [there] = await bureau.db.sql<{ count: number }>('demo.filled', 'select count(*) as count from message')
      await fillBoard(bureau, count, there?.count ?? 0)
    })
    if (json) return printJson({ added: count })
    print(`${count} made-up messages were added.`)
  },
}
