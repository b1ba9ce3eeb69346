import { mailStateText } from '@gongkai/notices'
import { mailSituation } from '../modules/notices/index.ts'
import { print, printJson, type Command } from './command.ts'
import { withBureau } from './with-bureau.ts'

/** How mail stands: for whoever keeps the server running. */
export const noticesStatus: Command = {
  words: ['notices', 'status'],
  usage: '[--json]',
  summary: 'whether mail goes out, how much waits, and what was refused for good in the last week',
  bare: true,
  async run({ json }) {
    await withBureau(async (surroundings) => {
      const { state, waiting, failed } = await mailSituation(surroundings)
      if (json) return printJson({ mail: state, waiting, failed })
      print(mailStateText(state, waiting, 'en') ?? `Mail goes out. ${waiting} wait.`)
      if (failed > 0) print(`${failed} were refused for good in the last seven days.`)
    })
  },
}
