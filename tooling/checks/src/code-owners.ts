import type { Repository } from './repository.ts'
import type { Violation } from './violation.ts'

const FILE = 'CODEOWNERS'

/**
 * Every folder of apps/, packages/ and tooling/ has a line of its own in CODEOWNERS, `/apps/desk/ @gongkai/workbench`, and every such
 * line has its folder: who is asked about a change is never a guess. `npm run new` writes the line.
 */
export function checkCodeOwners({ files, packages }: Repository): Violation[] {
  const lines = (files.find((file) => file.path === FILE)?.text ?? '').split('\n')
  const owned = new Map<string, number>()
  for (const [index, line] of lines.entries()) {
    const folder = /^\/((?:apps|packages|tooling)\/[\w-]+)\/\s+@\S/.exec(line)?.[1]
    if (folder) owned.set(folder, index + 1)
  }
  const folders = packages.map(({ folder }) => folder)
  const fault = (line: number, message: string): Violation => ({ path: FILE, line, rule: 'code-owners', message })
  return [
    ...folders
      .filter((folder) => !owned.has(folder))
      .map((folder) => fault(1, `${folder}: no line says who owns it, such as /${folder}/ @gongkai/core`)),
    ...[...owned]
      .filter(([folder]) => !folders.includes(folder))
      .map(([folder, line]) => fault(line, `${folder}: there is no such folder`)),
  ]
}
