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
export function release(workspace: Workspace, app: string, version: string): void {
  const { status, said } = workspace.run('npm', ['run', '--silent', 'release', '--', app, '--as', version])
  if (status !== 0) throw new Error(`${app} ${version} was not packed:\n${said}`)
}

/** Makes the releases of all journeys in a copy of this repository, with the sources of each version. */
export default function makeReleases(project: TestProject): () => void {
  const workspace = copyWorkspace()
  try {
    release(workspace, 'embed', '1.0.0')
    release(workspace, 'message-board', '1.0.0')
    edit(workspace.root, MESSAGE_BOARD_1_3_0)
    release(workspace, 'message-board', '1.3.0')
    edit(workspace.root, DESK_1_1_0)
    release(workspace, 'desk', '1.1.0')
    edit(workspace.root, DESK_1_2_0)
    release(workspace, 'desk', '1.2.0')
  } catch (fault) {
    workspace.remove()
    throw fault
  }
  project.provide('copy', workspace.root)
  return () => workspace.remove()
}
