import { checkCodeOwners } from './code-owners.ts'
import { checkCorePurity } from './core-purity.ts'
import { checkDirection } from './direction.ts'
import { checkFileLength } from './file-length.ts'
import { checkPackageIndexes } from './package-index.ts'
import { readRepository, type Repository } from './repository.ts'
import { checkStarReexports } from './star-reexport.ts'
import { checkVagueNames } from './vague-name.ts'
import type { Violation } from './violation.ts'
import { checkWidgetSources } from './widget-source.ts'

const CHECKS: readonly ((repository: Repository) => Violation[])[] = [
  checkDirection,
  checkCorePurity,
  checkPackageIndexes,
  checkStarReexports,
  checkFileLength,
  checkVagueNames,
  checkCodeOwners,
  checkWidgetSources,
]

/** Every broken rule of a repository, in the order of path and line. */
export function checkRepository(root: string): Violation[] {
  const repository = readRepository(root)
  return CHECKS.flatMap((check) => check(repository)).sort((a, b) =>
    a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line,
  )
}
