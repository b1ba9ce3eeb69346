import { dirname, join } from 'node:path'
import { StartRefused } from '../start-refused.ts'
import { canReach, chooseAccount, type Account } from './account.ts'

/** Where the database of a data directory lives and who runs it. */
export interface Place {
  readonly dataDir: string
  readonly databaseDir: string
  readonly account: Account | null
  /** The account cannot walk down to the data directory: it is started inside its folder instead. */
  readonly hidden: boolean
}

export function findPlace(dataDir: string): Place {
  const databaseDir = join(dataDir, 'postgres')
  const account = chooseAccount(dataDir, databaseDir)
  const hidden = !canReach(dataDir, account)
  if (hidden && process.platform !== 'linux') {
    throw new StartRefused(
      `The database cannot run as root, and user ${account?.uid} cannot enter ${dataDir}. ` +
        `Choose a DATA_DIR that this user can reach, or start as an ordinary user.`,
    )
  }
  return { dataDir, databaseDir, account, hidden }
}

/**
 * What to give as `-D`. Under a folder that only root may enter, the program is started with the database folder as its
 * working directory and told to use that: the kernel follows this link without walking the path, and no capability
 * has to be left to the database.
 */
export function folderArgument(place: Place, folder: string): string {
  return place.hidden && dirname(folder) === place.dataDir ? '/proc/self/cwd' : folder
}
