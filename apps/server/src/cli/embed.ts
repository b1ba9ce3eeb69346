import { shanghaiTime } from '@gongkai/messages'
import { allowOrigin, listOrigins, removeOrigin } from '../modules/releases/index.ts'
import { print, printJson, type Command } from './command.ts'
import { BY_OPTION, orFail, whoTypes, wordsOf } from './release-shop.ts'
import { table } from './table.ts'
import { withBureau } from './with-bureau.ts'

export const embedAllow: Command = {
  words: ['embed', 'allow'],
  usage: 'ORIGIN [--note TEXT] [--by NAME] [--json]',
  summary: 'let a site embed, such as https://www.example.gov.cn; running servers follow within a second',
  options: { ...BY_OPTION, note: { type: 'string' } },
  async run(given) {
    const [site] = wordsOf(given, ['the origin of a site'])
    const done = await withBureau(async (bureau) =>
      orFail(await allowOrigin(bureau, site, given.text('note')?.trim() ?? '', whoTypes(given))),
    )
    if (given.json) printJson(done)
    else print(`${done.origin} may embed${done.changed ? '' : ' already'}.`)
  },
}

export const embedRemove: Command = {
  words: ['embed', 'remove'],
  usage: 'ORIGIN [--by NAME] [--json]',
  summary: 'let a site embed no longer; running servers follow within a second',
  options: BY_OPTION,
  async run(given) {
    const [site] = wordsOf(given, ['the origin of a site'])
    const { done, configured } = await withBureau(async (bureau) => {
      const removed = orFail(await removeOrigin(bureau, site, whoTypes(given)))
      const { embedOrigins } = bureau.config
      return { done: removed, configured: embedOrigins === '*' || embedOrigins.includes(removed.origin) }
    })
    if (given.json) printJson({ ...done, configured })
    else if (configured) print(`${done.origin} may embed all the same: the configuration says so (embedOrigins).`)
    else print(done.changed ? `${done.origin} may embed no longer.` : `${done.origin} was not on the list.`)
  },
}

export const embedList: Command = {
  words: ['embed', 'list'],
  usage: '[--json]',
  summary: 'the sites that may embed, of the configuration and of this list',
  bare: true,
  async run(given) {
    const { configured, listed } = await withBureau(async ({ db, config }) => ({
      configured: config.embedOrigins,
      listed: await listOrigins(db),
    }))
    const origins = listed.map(({ addedAt, ...one }) => ({ ...one, addedAt: new Date(addedAt).toISOString() }))
    if (given.json)
      return printJson({ any: configured === '*', configured: configured === '*' ? [] : configured, origins })
    if (configured === '*') print('Any site may embed: the configuration says so (embedOrigins).')
    else if (configured.length + listed.length === 0) print('No site may embed yet.')
    const rows = [
      ...(configured === '*' ? [] : configured.map((origin) => [origin, 'from the configuration', ''])),
      ...listed.map(({ origin, note, addedAt, addedBy }) => [
        origin,
        `since ${shanghaiTime(addedAt).slice(0, 16).replace('T', ' ')} by ${addedBy}`,
        note,
      ]),
    ]
    for (const line of table(rows)) print(line)
  },
}
