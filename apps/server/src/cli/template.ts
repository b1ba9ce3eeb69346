import { listTemplates, seedTemplates } from '../modules/replies/index.ts'
import { print, printJson, type Command } from './command.ts'
import { table } from './table.ts'
import { withBureau } from './with-bureau.ts'

export const templateDefaults: Command = {
  words: ['template', 'defaults'],
  usage: '[--json]',
  summary: 'give a bureau that has no reply templates the ones to begin with',
  bare: true,
  async run({ json }) {
    const by = { person: 'system:command', name: 'gongkai template defaults' }
    const added = await withBureau((bureau) => seedTemplates(bureau, by))
    if (json) printJson({ added })
    else print(added ? 'The templates to begin with are there.' : 'There are templates already; nothing was changed.')
  },
}

export const templateList: Command = {
  words: ['template', 'list'],
  usage: '[--json]',
  summary: 'the reply templates as they stand',
  bare: true,
  async run({ json }) {
    const rows = await withBureau(({ db }) => listTemplates(db))
    if (json) return printJson(rows)
    for (const line of table(
      rows.map(({ name, lang, classes, board, version, retired }) => [
        name,
        lang,
        classes.join(',') || 'every class',
        board ?? 'every board',
        `version ${version}`,
        retired ? 'retired' : '',
      ]),
    ))
      print(line)
    print(`${rows.length} templates.`)
  },
}
