import ts from 'typescript'
import type { Repository } from './repository.ts'
import { lineOf, scriptsOf, walk } from './script.ts'
import type { Violation } from './violation.ts'

const VAGUE = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'lib', 'types', 'constants'])
const VAGUE_CLASS = /(?:Manager|Service|Helper)$/

/** Files, folders and classes are named after what they hold, not after the kind of thing it is. */
export function checkVagueNames({ files }: Repository): Violation[] {
  return [...paths(files.map(({ path }) => path)), ...files.flatMap(classes)]
}

function paths(all: readonly string[]): Violation[] {
  const seen = new Set<string>()
  return all.flatMap((path) => {
    const segments = path.split('/')
    return segments.flatMap((segment, at) => {
      const prefix = segments.slice(0, at + 1).join('/')
      const [stem = ''] = segment.split('.')
      if (!VAGUE.has(stem.toLowerCase()) || seen.has(prefix)) return []
      seen.add(prefix)
      return [
        { path: prefix, line: 1, rule: 'vague-name', message: `"${segment}" says nothing: name the noun it holds` },
      ]
    })
  })
}

function classes(file: Repository['files'][number]): Violation[] {
  return scriptsOf(file).flatMap((script) => {
    const found: Violation[] = []
    walk(script.source, (node) => {
      if (!ts.isClassLike(node) || node.name === undefined || !VAGUE_CLASS.test(node.name.text)) return
      const message = `class ${node.name.text}: name what it is`
      found.push({ path: file.path, line: lineOf(script, node), rule: 'vague-name', message })
    })
    return found
  })
}
