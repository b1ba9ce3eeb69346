import { listActivations, listPacks } from '../modules/releases/index.ts'
import { EVENT_COLUMNS, eventOf, type EventRow } from '../platform/history.ts'
import type { Surroundings } from '../modules/index.ts'
import type { Broken } from './audit-task.ts'

type Facts = Readonly<Record<string, unknown>>

/**
 * Where the packs and activations are not what the record says: a version that nobody added or with another content, an act that nobody
 * did, or one that is gone. Whoever writes to the database could otherwise put code of their own on every page.
 */
export async function releasesDiffer({ db }: Pick<Surroundings, 'db'>): Promise<Broken[]> {
  return db.transaction(async () => {
    // Acts wait meanwhile: rows and record are of one instant.
    await db.sql('audit.releases-hold', 'select revision from release_revision where id = 1 for share')
    const rows = await db.sql<EventRow>(
      'audit.releases',
      `select ${EVENT_COLUMNS} from event where task_id like 'release/%' order by task_id, seq`,
    )
    const packs = (await listPacks(db)).map(({ app, version, sha256 }) => ({ app, row: `${version} ${sha256}` }))
    const acts = (await listActivations(db)).map(({ app, ...act }) => ({ app, row: actText(act) }))
    const events = Map.groupBy(rows.map(eventOf), ({ taskId }) => taskId.slice('release/'.length))
    const apps = new Set([...events.keys(), ...packs.map(({ app }) => app), ...acts.map(({ app }) => app)])
    const of = (list: readonly { readonly app: string; readonly row: string }[], app: string) =>
      list.flatMap((one) => (one.app === app ? [one.row] : [])).join('\n')
    return [...apps].flatMap((app) => {
      const told = events.get(app) ?? []
      const stored = new Map<string, string>()
      const done: string[] = []
      for (const { action, input } of told) {
        const { version, sha256, percent } = { ...(input as Facts) }
        if (action === 'add') stored.set(String(version), `${String(version)} ${String(sha256)}`)
        else if (action === 'remove') stored.delete(String(version))
        else done.push(actText({ act: action, version: version ?? null, percent: percent ?? null }))
      }
      const packsTold = [...stored.values()].sort().join('\n')
      const packsHere = of(packs, app).split('\n').sort().join('\n')
      const same = packsTold === packsHere && done.join('\n') === of(acts, app)
      return same ? [] : [{ task: `release/${app}`, seq: told.length, why: 'row-differs' }]
    })
  })
}

const actText = ({
  act,
  version,
  percent,
}: {
  readonly act: string
  readonly version: unknown
  readonly percent: unknown
}) => `${act} ${String(version)} ${String(percent)}`
