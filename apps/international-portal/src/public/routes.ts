import { accessibility, contact } from './about/open.ts'
import { home } from './home/open.ts'
import type { Asked, Open, PortalFile, PortalPage } from './page/open.ts'

/** The pages by the path below the mount and the language; the first that fits is drawn. */
const ROUTES: readonly (readonly [RegExp, Open])[] = [
  [/^$/, home],
  [/^contact$/, contact],
  [/^accessibility$/, accessibility],
]

/** The page of an address below this app's mount, or nothing. */
export async function openPage(asked: Asked): Promise<PortalPage | PortalFile | undefined> {
  for (const [pattern, open] of ROUTES) {
    const match = pattern.exec(asked.reader.path)
    if (match) return open(asked, ...match.slice(1).map(decodeURIComponent))
  }
  return undefined
}
