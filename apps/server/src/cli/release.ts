import { isRefusal } from '@gongkai/contract-kit'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { tryRelease } from '../hosting/index.ts'
import {
  activateVersion,
  openSource,
  readPack,
  readPackFolder,
  readState,
  removeVersion,
  rollBackApp,
  storePack,
  type Done,
} from '../modules/releases/index.ts'
import {
  CommandFailed,
  fileFault,
  namedPath,
  print,
  printJson,
  readNamedFile,
  type Arguments,
  type Command,
} from './command.ts'
import { BY_OPTION, orFail, whoTypes, withShop, wordsOf } from './release-shop.ts'

async function isFolder(name: string): Promise<boolean> {
  return (await stat(namedPath(name)).catch(() => null))?.isDirectory() ?? false
}

/** Where an app stands, in words. */
function standingWords({ app, standing: { version, canary, previous } }: Done): string {
  const shown = version === null ? 'the build of this checkout' : version
  const share = canary ? `, and ${canary.version} to ${canary.percent} % of the readers` : ''
  const back = previous === undefined ? '' : `; rollback goes to ${previous ?? 'the build of this checkout'}`
  return `${app} shows ${shown}${share}${canary ? '' : back}.`
}

function tell(given: Arguments, done: Done, sentence: string): void {
  const { app, version, changed, standing } = done
  const { canary, previous, since } = standing
  const active = standing.version
  if (given.json)
    printJson({
      app,
      version,
      changed,
      active,
      canary,
      previous: previous ?? null,
      since: since && { at: new Date(since.at).toISOString(), by: since.by.name },
    })
  else print(`${sentence} ${standingWords(done)}`)
}

const cannotBeShown = (app: string, version: string, { message }: Error) =>
  new CommandFailed(
    `${app} ${version} is in the store but cannot be shown: ${message.replace(/\.$/, '')}. Readers see what they saw; pack a mended one under a new version.`,
  )

/** Loads a stored pack once before readers do: what cannot be shown is not activated. */
async function tryStored(
  shop: Parameters<Parameters<typeof withShop>[0]>[0],
  app: string,
  version: string,
): Promise<void> {
  const found = (await readState(shop.db)).versions.find((one) => one.app === app && one.version === version)
  if (!found) return
  let folder: string
  try {
    folder = await openSource(shop).folderOf(found)
  } catch (error) {
    const { code } = error as { code?: unknown }
    const why = fileFault({ code, path: join(shop.config.dataDir, 'releases') })
    if (why === null) throw cannotBeShown(app, version, error as Error)
    throw new CommandFailed(
      `${app} ${version} is in the store but cannot be unpacked: ${why} Readers see what they saw; mend that, then type "release activate ${app} ${version}".`,
    )
  }
  try {
    await tryRelease(folder)
  } catch (error) {
    throw cannotBeShown(app, version, error as Error)
  }
}

/** Told before anything is unpacked; what a share is, `activate` says again. */
function shareOf(given: Arguments): number | undefined {
  const text = given.text('percent')
  if (text === undefined) return undefined
  return orFail<{ share: number }>(/^[1-9]\d?$/.test(text) ? { share: Number(text) } : { refused: 'bad-share' }).share
}

export const releaseAdd: Command = {
  words: ['release', 'add'],
  usage: 'PACK.zip|FOLDER [--activate] [--by NAME] [--json]',
  summary: 'put a packed release in the store, verified file by file; --activate shows it at once',
  options: { ...BY_OPTION, activate: { type: 'boolean' } },
  async run(given) {
    const [name] = wordsOf(given, ['a pack: a zip file or a folder with a release.json'])
    const pack = (await isFolder(name)) ? await readPackFolder(namedPath(name)) : readPack(await readNamedFile(name))
    if (isRefusal(pack)) orFail(pack)
    else
      await withShop(async (shop) => {
        const by = whoTypes(given)
        const { name: app, version } = pack.facts
        const added = orFail(await storePack(shop, pack, by))
        const words = added.changed
          ? `${app} ${version} is in the store.`
          : `${app} ${version} was in the store already.`
        if (!given.flag('activate')) return tell(given, { ...added, version }, words)
        await tryStored(shop, app, version)
        const done = orFail(await activateVersion(shop, app, { version }, by))
        tell(given, { ...done, version, changed: added.changed || done.changed }, words)
      })
  },
}

export const releaseActivate: Command = {
  words: ['release', 'activate'],
  usage: 'APP VERSION [--percent N] [--by NAME] [--json]',
  summary:
    'show a stored version to everybody, or to a share of the readers (1 to 99); running servers follow within a second',
  options: { ...BY_OPTION, percent: { type: 'string' } },
  async run(given) {
    const [app, version] = wordsOf(given, ['the app', 'the version'])
    const asked = { version, percent: shareOf(given) }
    await withShop(async (shop) => {
      await tryStored(shop, app, version)
      const done = orFail(await activateVersion(shop, app, asked, whoTypes(given)))
      tell(given, { ...done, version }, done.changed ? 'Done.' : 'Nothing changed.')
    })
  },
}

export const releaseRollback: Command = {
  words: ['release', 'rollback'],
  usage: 'APP [--by NAME] [--json]',
  summary: 'end a canary, or go back to what was shown before',
  options: BY_OPTION,
  async run(given) {
    const [app] = wordsOf(given, ['the app'])
    await withShop(async (shop) => tell(given, orFail(await rollBackApp(shop, app, whoTypes(given))), 'Gone back.'))
  },
}

export const releaseRemove: Command = {
  words: ['release', 'remove'],
  usage: 'APP VERSION [--by NAME] [--json]',
  summary: 'take a version that nobody is shown out of the store; pages that still hold its files lose them',
  options: BY_OPTION,
  async run(given) {
    const [app, version] = wordsOf(given, ['the app', 'the version'])
    await withShop(async (shop) =>
      tell(given, orFail(await removeVersion(shop, app, version, whoTypes(given))), `${app} ${version} is gone.`),
    )
  },
}
