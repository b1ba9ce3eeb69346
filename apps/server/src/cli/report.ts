import { REPORT_FORMATS } from '@gongkai/messages/figures'
import { writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { reportFile, reportOf } from '../modules/figures/index.ts'
import { CommandFailed, namedPath, print, printJson, type Command } from './command.ts'
import { withBureau } from './with-bureau.ts'

/** The monthly report (留言办理情况月报) from the command line: the whole bureau’s, as nobody in particular sees it. */
export const reportMessages: Command = {
  words: ['report', 'messages'],
  usage: '[--month 2026-10] [--department ID] [--out FILE.docx|FILE.xlsx] [--json]',
  summary:
    'the monthly report of messages: what was received, answered and answered on time, as a document or a workbook',
  bare: true,
  options: { month: { type: 'string' }, department: { type: 'string' }, out: { type: 'string' } },
  async run(given) {
    const out = given.text('out')
    const ending = out === undefined ? undefined : extname(out).slice(1).toLowerCase()
    const format = REPORT_FORMATS.find((one) => one === ending)
    if (out !== undefined && !format) throw new CommandFailed('--out names a file that ends in .docx or .xlsx.')
    await withBureau(async (surroundings) => {
      const asked = { month: given.text('month'), department: given.text('department') }
      if (asked.month !== undefined && !/^\d{4}-(?:0[1-9]|1[0-2])$/.test(asked.month))
        throw new CommandFailed('--month is a month such as 2026-10.')
      const report = await reportOf(surroundings, null, asked, 'zh')
      if ('refused' in report)
        throw new CommandFailed(
          report.refused === 'month-to-come'
            ? 'This month has not begun.'
            : `There is no department “${asked.department}”.`,
        )
      if (out !== undefined && format) {
        const path = namedPath(out)
        await writeFile(path, (await reportFile(report, format)).bytes)
        if (!given.json) print(`${report.title}: ${path}`)
      } else if (!given.json) print([report.title, ...report.sentences].join('\n'))
      if (given.json) printJson(report)
    })
  },
}
