import { listDeeds, type RecordedDeed } from '../modules/releases/index.ts'
import { shanghaiTime } from '@gongkai/messages'
import { print, printJson, type Command } from './command.ts'
import { table } from './table.ts'
import { withBureau } from './with-bureau.ts'

/** What an act was about, beyond its subject: a version and a share of it, sites, a note. Hashes are for programs. */
function aboutOf({ version, percent, origin, origins, note }: RecordedDeed['facts']): string {
  const sites = Array.isArray(origins) ? origins.join(', ') : origin
  return [version, percent === undefined ? undefined : `${String(percent)} %`, sites, note]
    .filter((part) => part !== undefined && part !== '')
    .join(' ')
}

/** Who is named, and the account of the machine that typed it where that is somebody else. */
function whoOf({ id, name }: RecordedDeed['by']): string {
  const account = id.replace(/^command:/, '')
  return account === name ? name : `${name} (${account})`
}

export const releaseLog: Command = {
  words: ['release', 'log'],
  usage: '[--json]',
  summary: 'every act on releases, widgets and embedding sites: when, who, what; audit verify says whether it is whole',
  bare: true,
  async run(given) {
    const deeds = await withBureau(({ db }) => listDeeds(db))
    if (given.json)
      return printJson({
        acts: deeds.map(({ at, by, subject, action, to, facts }) => ({
          at: new Date(at).toISOString(),
          by: by.name,
          account: by.id,
          ...{ subject, action, to, facts },
        })),
      })
    if (deeds.length === 0) print('Nothing was done to releases, widgets or embedding sites.')
    const rows = deeds.map((deed) => [
      shanghaiTime(deed.at).slice(0, 19).replace('T', ' '),
      whoOf(deed.by),
      deed.subject,
      deed.action,
      aboutOf(deed.facts),
    ])
    for (const line of table(rows)) print(line)
  },
}
