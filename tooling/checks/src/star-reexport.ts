import ts from 'typescript'
import type { Repository } from './repository.ts'
import { lineOf, scriptsOf, walk } from './script.ts'
import type { Violation } from './violation.ts'

/** `export * from` hides what a package offers and makes cycles through its own index: every export is named. */
export function checkStarReexports({ files }: Repository): Violation[] {
  return files.flatMap((file) =>
    scriptsOf(file).flatMap((script) => {
      const found: Violation[] = []
      walk(script.source, (node) => {
        if (!ts.isExportDeclaration(node) || node.moduleSpecifier === undefined) return
        if (node.exportClause !== undefined && ts.isNamedExports(node.exportClause)) return
        found.push({
          path: file.path,
          line: lineOf(script, node),
          rule: 'star-reexport',
          message: 'name what is exported',
        })
      })
      return found
    }),
  )
}
