import { isRefusal, wordSentence, type Refusal } from '@gongkai/contract-kit'
import type { SheetPreview } from '@gongkai/messages/forwarded'
import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import {
  beginImport,
  changeViewsOf,
  exportAll,
  faultsOf,
  faultViewOf,
  findImport,
  importViewOf,
  previewSheet,
  runImport,
} from '../modules/forwarded/index.ts'
import { forwardedDescription } from '../modules/forwarded/module.ts'
import type { Surroundings } from '../modules/index.ts'
import { bureauProcedure } from '../modules/messages/index.ts'
import { CommandFailed, namedPath, print, printJson, readNamedFile, type Command } from './command.ts'
import { withBureau } from './with-bureau.ts'

const SENTENCES: Readonly<Record<string, Parameters<typeof wordSentence>[0]>> = forwardedDescription.sentences
const FORMATS = ['csv', 'xlsx', 'json'] as const

function failed(refusal: Refusal): CommandFailed {
  const sentence = SENTENCES[refusal.refused]
  return new CommandFailed(sentence ? wordSentence(sentence, refusal.facts ?? {}, 'en') : refusal.refused)
}

type Told = Pick<SheetPreview, 'rows' | 'fresh' | 'known' | 'changed' | 'faulty' | 'faults' | 'changes'>

function tell(said: string, { rows, fresh, known, changed, faulty, faults, changes }: Told): void {
  print(
    `${said}: ${rows} rows, ${fresh} new, ${known} known (${changed} of them changed at their source), ${faulty} wrong.`,
  )
  for (const { row, column, letter, message, value } of faults)
    print(`  row ${row}${letter ? `, column ${letter} (${column})` : ''}: ${message}${value ? ` [${value}]` : ''}`)
  for (const { row, outerId, receipt, fields } of changes) {
    const what = fields.map(({ column, was, now }) => `${column}: ${was} → ${now}`).join('; ')
    print(`  row ${row}, ${outerId} (${receipt}): ${what}. Nothing here was changed.`)
  }
}

async function imported(bureau: Surroundings, platform: string, name: string, bytes: Uint8Array) {
  const actor = { kind: 'system', job: 'gongkai forwarded import' } as const
  const started = await beginImport(bureau, { platform, name, bytes, actor })
  if (typeof started !== 'string') throw failed(started)
  await runImport(bureau, bureauProcedure(bureau), started, {
    onBatch: ({ done, rows }) => void process.stderr.write(`${done} rows gone through of ${rows}\n`),
  })
  const row = await findImport(bureau.db, started)
  if (!row) throw new CommandFailed('The import is gone.')
  const faults = (await faultsOf(bureau, started)).map((fault) => faultViewOf(fault, 'en'))
  return { ...importViewOf(bureau, row, 'en'), faults, changes: await changeViewsOf(bureau, started) }
}

export const forwardedImport: Command = {
  words: ['forwarded', 'import'],
  usage: 'FILE --platform NAME [--preview] [--json]',
  summary:
    'import a sheet (.csv, .xlsx or .json) of messages that another body forwarded; a second time changes nothing',
  options: { platform: { type: 'string' }, preview: { type: 'boolean' } },
  async run({ positionals, text, flag, json }) {
    const [file] = positionals
    const platform = text('platform')
    if (file === undefined || positionals.length > 1 || platform === undefined)
      throw new CommandFailed('Name one sheet and its platform: gongkai forwarded import FILE --platform gov-cn')
    const bytes = await readNamedFile(file)
    if (flag('preview')) {
      const seen = await withBureau((bureau) => previewSheet(bureau, platform, bytes, 'en'))
      if (isRefusal(seen)) throw failed(seen)
      return json ? printJson(seen) : tell('An import would find', seen)
    }
    const done = await withBureau((bureau) => imported(bureau, platform, basename(file), bytes))
    if (json) printJson(done)
    else tell('Imported', done)
  },
}

export const forwardedExport: Command = {
  words: ['forwarded', 'export'],
  usage: '--platform NAME [--from DAY --to DAY] [--json] --out FILE',
  summary:
    'write what became of a platform’s messages, in the columns of its newest sheet; the ending of FILE says the form',
  bare: true,
  options: {
    platform: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    out: { type: 'string', short: 'o' },
  },
  async run({ text, json }) {
    const [platform, out] = [text('platform'), text('out')]
    if (platform === undefined || out === undefined)
      throw new CommandFailed(
        'Name the platform and the file: gongkai forwarded export --platform gov-cn --out FILE.xlsx',
      )
    const format = FORMATS.find((one) => out.toLowerCase().endsWith(`.${one}`))
    if (!format) throw new CommandFailed(`${out} ends in none of .csv, .xlsx and .json.`)
    const file = await withBureau((bureau) =>
      exportAll(bureau, { platform, from: text('from'), to: text('to'), format }),
    )
    if (isRefusal(file)) throw failed(file)
    const path = namedPath(out)
    await writeFile(path, file.bytes)
    if (json) printJson({ path, bytes: file.bytes.length })
    else print(`${path} written.`)
  },
}
