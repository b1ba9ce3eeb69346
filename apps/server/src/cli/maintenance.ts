import { loadDemonstration, signInLines } from '../demo/index.ts'
import { sealPages } from '../platform/history-pages.ts'
import { readMigrations } from '../platform/migrate.ts'
import { print, printJson, type Command } from './command.ts'
import { withBureau } from './with-bureau.ts'

export const migrate: Command = {
  words: ['migrate'],
  usage: '[--json]',
  summary: 'bring the database to this version',
  bare: true,
  async run({ json }) {
    await withBureau(async () => undefined)
    const newest = (await readMigrations()).at(-1)?.name ?? 'none'
    if (json) printJson({ migration: newest })
    else print(`The database is at ${newest}.`)
  },
}

export const demoLoad: Command = {
  words: ['demo', 'load'],
  usage: '[--json]',
  summary: 'load the demonstration bureau into an empty database',
  bare: true,
  async run({ json }) {
    const loaded = await withBureau(async (bureau) => {
      const done = await loadDemonstration(bureau)
      await sealPages(bureau)
      return done
    })
    if (json) return printJson({ loaded })
    print(loaded ? 'The demonstration is loaded.' : 'The demonstration was loaded before; nothing was changed.')
    print(signInLines())
  },
}
