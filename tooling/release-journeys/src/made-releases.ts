import { join } from 'node:path'
import { copyWorkspace, type Workspace } from '@gongkai/templates/copied-workspace'
import type { TestProject } from 'vitest/node'
import { edit } from './edit.ts'
import { DESK_1_1_0, DESK_1_2_0, MESSAGE_BOARD_1_3_0 } from './versions.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The copy of this repository in which the releases were made. Its sources are those of the newest versions. */
    copy: string
  }
}

/** Packs an app as its team does: `npm run release -- APP --as VERSION`, in the folder of all packs. */
export async function release(workspace: Workspace, app: string, version: string): Promise<void> {
  const words = ['run', '--silent', 'release', '--', app, '--as', version]
  const { status, said } = await workspace.runBeside('npm', words)
  if (status !== 0) throw new Error(`${app} ${version} was not packed:\n${said}`)
}

/** Makes the releases of all journeys in a copy of this repository, with the sources of each version; two apps at a time. */
export default async function makeReleases(project: TestProject): Promise<() => void> {
  const workspace = copyWorkspace()
  // Commands and servers are started dozens of times: what Node compiled of them is kept meanwhile, and half of each start saved.
  process.env['NODE_COMPILE_CACHE'] = join(workspace.root, 'node_modules/.cache/compiled')
  // Looks at what is installed, once, before two commands would do it at the same time.
  workspace.run('npm', ['run', '--silent', 'release', '--', '--help'])
  const messageBoard = async () => {
    await release(workspace, 'message-board', '1.0.0')
    edit(workspace.root, MESSAGE_BOARD_1_3_0)
    await release(workspace, 'message-board', '1.3.0')
  }
  const others = async () => {
    edit(workspace.root, DESK_1_1_0)
    await release(workspace, 'desk', '1.1.0')
    edit(workspace.root, DESK_1_2_0)
    await release(workspace, 'desk', '1.2.0')
    await release(workspace, 'embed', '1.0.0')
  }
  const ended = await Promise.allSettled([messageBoard(), others()])
  const failed = ended.find((one) => one.status === 'rejected')
  if (failed) {
    workspace.remove()
    throw failed.reason
  }
  project.provide('copy', workspace.root)
  return () => workspace.remove()
}
