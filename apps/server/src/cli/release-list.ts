import { listFaults, listPacks, NEVER, readState } from '../modules/releases/index.ts'
import { shanghaiTime } from '@gongkai/messages'
import { print, printJson, type Command } from './command.ts'
import { withShop } from './release-shop.ts'
import { table } from './table.ts'

const minute = (at: number) => shanghaiTime(at).slice(0, 16).replace('T', ' ')

/** Every app with what it shows since when and by whom, and every version in the store. */
async function releaseReport() {
  return withShop(async ({ db, builds }) => {
    const [packs, state, faults] = [await listPacks(db), await readState(db), await listFaults(db)]
    const apps = [...new Set([...builds.map(({ name }) => name), ...packs.map(({ app }) => app)])].sort()
    const built = new Map(builds.map((build) => [build.name, build]))
    return apps.map((app) => {
      const { version: active, canary, previous, since } = state.standings.get(app) ?? NEVER
      const build = built.get(app)
      const versions = packs
        .filter((pack) => pack.app === app)
        .map(({ version, sha256, facts, addedAt, addedBy }) => ({
          version,
          shown:
            version === active
              ? 'active'
              : version === canary?.version
                ? 'canary'
                : version === previous
                  ? 'previous'
                  : null,
          api: facts.api,
          widgets: facts.widgets.map(({ tag }) => tag),
          addedAt: new Date(addedAt).toISOString(),
          addedBy,
          sha256,
          fault: faults.get(`${app} ${version}`) ?? null,
        }))
      return {
        app,
        active,
        checkout: build?.version ?? null,
        since: since && { at: new Date(since.at).toISOString(), by: since.by.name },
        canary: canary && { version: canary.version, percent: canary.percent },
        previous: previous === undefined ? null : { version: previous },
        versions,
      }
    })
  })
}

type Report = Awaited<ReturnType<typeof releaseReport>>[number]

function headOf({ app, active, checkout, since, canary, previous }: Report): string {
  const build = checkout === null ? 'nothing' : `the build of this checkout (${checkout})`
  const parts = [
    `shows ${active ?? build}`,
    ...(since ? [`since ${minute(Date.parse(since.at))} by ${since.by}`] : []),
    ...(canary ? [`canary ${canary.version} for ${canary.percent} %`] : []),
    ...(previous ? [`rollback goes to ${previous.version ?? build}`] : []),
  ]
  return `${app}: ${parts.join('; ')}`
}

export const releaseList: Command = {
  words: ['release', 'list'],
  usage: '[--json]',
  summary: 'every app with what it shows, since when and by whom, and the versions in the store',
  bare: true,
  async run(given) {
    const apps = await releaseReport()
    if (given.json) return printJson({ apps })
    if (apps.length === 0) print('There is no release, and no build of this checkout.')
    for (const app of apps) {
      print(headOf(app))
      const rows = app.versions.map(({ version, shown, api, addedAt, addedBy, fault }) => [
        version,
        shown ?? '',
        `API ${api}`,
        `added ${minute(Date.parse(addedAt))} by ${addedBy}`,
        fault === null ? '' : `cannot be served: ${fault}`,
      ])
      for (const line of table(rows)) print(`  ${line}`)
    }
  },
}
