import { anchorText, readAnchor, sealPages } from '../platform/history-pages.ts'
import { PAGES, verifyRecord, type AuditReport } from './audit-record.ts'
import { CommandFailed, print, printJson, type Arguments, type Command } from './command.ts'
import { withBureau } from './with-bureau.ts'

/** A line on standard error every few seconds: a long run says how far it is, standard output stays the answer's. */
function progress(every = 5000): (tasks: number, events: number) => void {
  let last = Date.now()
  return (tasks, events) => {
    if (Date.now() - last < every) return
    last = Date.now()
    process.stderr.write(`${tasks} tasks, ${events} events verified…\n`)
  }
}

function anchorOf(given: Arguments) {
  const text = given.text('anchor')
  if (text === undefined) return undefined
  const anchor = readAnchor(text)
  if (!anchor) throw new CommandFailed(`“${text}” is no anchor: give what audit anchor printed, such as 12:Zk3….`)
  return anchor
}

function printReport({ tasks, events, pages, anchor, broken }: AuditReport): void {
  print(`${tasks} tasks, ${events} events, ${pages} pages, ${broken.length} broken`)
  for (const { task, seq, why } of broken)
    print(task === PAGES ? `  page ${seq} (${why})` : `  ${task}: event ${seq} (${why})`)
  if (broken.length === 0 && anchor) print(`anchor ${anchor}`)
}

export const auditVerify: Command = {
  words: ['audit', 'verify'],
  usage: '[--anchor ANCHOR] [--json]',
  summary: 'verify the record of acts: every chain and seal, and every row against its history',
  bare: true,
  options: { anchor: { type: 'string' } },
  async run(given) {
    const anchor = anchorOf(given)
    const report = await withBureau((bureau) => verifyRecord(bureau, { anchor, onProgress: progress() }))
    if (given.json) printJson(report)
    else printReport(report)
    return report.broken.length > 0 ? 1 : 0
  },
}

export const auditAnchor: Command = {
  words: ['audit', 'anchor'],
  usage: '[--json]',
  summary: 'seal the record up to now and print an anchor to keep on paper, for audit verify --anchor',
  bare: true,
  async run({ json }) {
    const anchor = await withBureau(sealPages)
    if (json) printJson({ anchor: anchor && anchorText(anchor) })
    else print(anchor ? anchorText(anchor) : 'Nothing is recorded yet.')
  },
}
