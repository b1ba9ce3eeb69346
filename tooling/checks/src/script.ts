import ts from 'typescript'
import type { SourceFile } from './repository.ts'

/** A piece of TypeScript or JavaScript with the line of the file on which it starts (0 in a script of its own). */
export interface Script {
  readonly source: ts.SourceFile
  readonly firstLine: number
}

export interface ImportedModule {
  readonly specifier: string
  readonly line: number
}

const SCRIPT_FILE = /\.[cm]?[tj]s$/
const VUE_SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script>/g

/** The scripts of a file: itself, or the script blocks of a Vue component; none in a style sheet. */
export function scriptsOf({ path, text }: SourceFile): Script[] {
  if (SCRIPT_FILE.test(path)) return [{ source: parse(path, text), firstLine: 0 }]
  if (!path.endsWith('.vue')) return []
  return [...text.matchAll(VUE_SCRIPT)].map((match) => {
    const code = match[1] ?? ''
    const start = match.index + match[0].indexOf('>') + 1
    return { source: parse(`${path}.ts`, code), firstLine: text.slice(0, start).split('\n').length - 1 }
  })
}

function parse(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
}

export function lineOf({ source, firstLine }: Script, node: ts.Node): number {
  return firstLine + source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
}

export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  ts.forEachChild(node, (child) => walk(child, visit))
}

/** Everything a file imports, by any form: import, export … from, import(), import types, require, and @import in style sheets. */
export function importsOf(file: SourceFile): ImportedModule[] {
  if (file.path.endsWith('.css')) return styleImports(file.text, 0)
  const found = scriptsOf(file).flatMap((script) => {
    const here: ImportedModule[] = []
    walk(script.source, (node) => {
      const specifier = specifierOf(node)
      if (specifier !== null) here.push({ specifier, line: lineOf(script, node) })
    })
    return here
  })
  return file.path.endsWith('.vue') ? [...found, ...vueStyleImports(file.text)] : found
}

function specifierOf(node: ts.Node): string | null {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier)
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? textOf(node.argument.literal) : null
  if (!ts.isCallExpression(node)) return null
  const loads =
    node.expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(node.expression) && node.expression.text === 'require')
  return loads ? textOf(node.arguments[0]) : null
}

function textOf(node: ts.Node | undefined): string | null {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : null
}

function styleImports(text: string, before: number): ImportedModule[] {
  return [...text.matchAll(/@import\s+(?:url\(\s*)?['"]([^'"]+)['"]/g)].map((match) => ({
    specifier: match[1] ?? '',
    line: before + text.slice(0, match.index).split('\n').length,
  }))
}

function vueStyleImports(text: string): ImportedModule[] {
  return [...text.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].flatMap((match) =>
    styleImports(match[1] ?? '', text.slice(0, match.index + match[0].indexOf('>') + 1).split('\n').length - 1),
  )
}

/** The package a bare specifier names: `@gongkai/ui` of `@gongkai/ui/tokens.css`; null for paths and `node:` modules. */
export function packageNamed(specifier: string): string | null {
  if (/^(?:[./#]|node:|virtual:|\w+:)/.test(specifier)) return null
  const parts = specifier.split('/')
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? null)
}
