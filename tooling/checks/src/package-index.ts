import ts from 'typescript'
import { layerOf } from './layer.ts'
import type { Repository } from './repository.ts'
import { lineOf, scriptsOf } from './script.ts'
import type { Violation } from './violation.ts'

/** The `src/index.ts` of a core or context package is its public face: it names exports of other files and defines nothing. */
export function checkPackageIndexes({ packages }: Repository): Violation[] {
  return packages
    .filter((one) => ['core', 'context'].includes(layerOf(one)))
    .flatMap((one) => one.files.filter((file) => file.path === `${one.folder}/src/index.ts`))
    .flatMap((file) =>
      scriptsOf(file).flatMap((script) =>
        script.source.statements
          .filter((statement) => !(ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined))
          .map((statement) => ({
            path: file.path,
            line: lineOf(script, statement),
            rule: 'index-defines',
            message: 'an index only names exports of other files',
          })),
      ),
    )
}
