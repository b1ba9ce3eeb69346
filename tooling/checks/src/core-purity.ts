import { isBuiltin } from 'node:module'
import ts from 'typescript'
import { isCore } from './layer.ts'
import { isTest, type Repository, type SourceFile, type WorkspacePackage } from './repository.ts'
import { importsOf, lineOf, packageNamed, scriptsOf, walk, type Script } from './script.ts'
import type { Violation } from './violation.ts'

/** Names that reach outside: network, page, process, clock, timers. A file that declares such a name itself means its own. */
const OUTSIDE = new Set([
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'],
  ...[
    'window',
    'document',
    'navigator',
    'location',
    'localStorage',
    'sessionStorage',
    'customElements',
    'globalThis',
    'self',
  ],
  ...['process', 'Buffer', 'console', '__dirname', '__filename'],
  ...['performance', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame'],
  'crypto',
])

/**
 * The core is pure: no input or output, no clock, no randomness, and no third-party dependency but zod. Now, the
 * calendar and digests are arguments. Tests are free.
 */
export function checkCorePurity({ packages }: Repository): Violation[] {
  return packages
    .filter(isCore)
    .flatMap((one) => [
      ...dependencies(one),
      ...one.files.filter((file) => !isTest(file.path)).flatMap((file) => [...imports(file), ...names(file)]),
    ])
}

function dependencies({ folder, manifest, manifestText }: WorkspacePackage): Violation[] {
  const shipped = { ...manifest.dependencies, ...manifest.optionalDependencies, ...manifest.peerDependencies }
  return Object.keys(shipped)
    .filter((name) => name !== 'zod' && !name.startsWith('@gongkai/'))
    .map((name) => ({
      path: `${folder}/package.json`,
      line: manifestText.slice(0, manifestText.indexOf(`"${name}"`)).split('\n').length,
      rule: 'core-dependency',
      message: `${name}: the core depends on zod and its own packages only`,
    }))
}

function imports(file: SourceFile): Violation[] {
  return importsOf(file).flatMap(({ specifier, line }) => {
    const name = packageNamed(specifier)
    const at = { path: file.path, line }
    if (specifier.startsWith('node:') || isBuiltin(specifier)) {
      return [{ ...at, rule: 'core-import', message: `${specifier}: the core does no input or output` }]
    }
    if (name === null || name === 'zod' || name.startsWith('@gongkai/')) return []
    return [{ ...at, rule: 'core-import', message: `${specifier}: the core depends on zod and its own packages only` }]
  })
}

function names(file: SourceFile): Violation[] {
  return scriptsOf(file).flatMap((script) => {
    const own = declaredNames(script)
    const found: Violation[] = []
    walk(script.source, (node) => {
      const message = impurity(node, own)
      if (message !== null) found.push({ path: file.path, line: lineOf(script, node), rule: 'core-purity', message })
    })
    return found
  })
}

function impurity(node: ts.Node, own: ReadonlySet<string>): string | null {
  if (ts.isNewExpression(node) && isName(node.expression, 'Date'))
    return 'new Date: the core has no clock; days are LocalDate, instants numbers'
  if (ts.isCallExpression(node) && isName(node.expression, 'Date')) return 'Date(): the core has no clock'
  if (ts.isPropertyAccessExpression(node)) {
    if (isName(node.expression, 'Date') && node.name.text === 'now')
      return 'Date.now: the core has no clock; now is an argument'
    if (isName(node.expression, 'Math') && node.name.text === 'random') return 'Math.random: the core has no randomness'
  }
  if (ts.isIdentifier(node) && OUTSIDE.has(node.text) && !own.has(node.text) && isReference(node)) {
    return `${node.text}: the core reaches nothing outside its arguments`
  }
  return null
}

function isName(node: ts.Node, text: string): boolean {
  return ts.isIdentifier(node) && node.text === text
}

/** Whether an identifier stands for a value, rather than naming a property, a key or a member. */
function isReference(node: ts.Identifier): boolean {
  const parent = node.parent
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node
  if (ts.isShorthandPropertyAssignment(parent)) return true
  if (ts.isQualifiedName(parent) || ts.isTypeReferenceNode(parent) || ts.isTypeQueryNode(parent)) return false
  return !(
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isLabeledStatement(parent)
  )
}

function declaredNames(script: Script): ReadonlySet<string> {
  const own = new Set<string>()
  walk(script.source, (node) => {
    const named =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isImportSpecifier(node) ||
      ts.isImportClause(node) ||
      ts.isNamespaceImport(node)
    if (named && node.name !== undefined && ts.isIdentifier(node.name)) own.add(node.name.text)
  })
  return own
}
