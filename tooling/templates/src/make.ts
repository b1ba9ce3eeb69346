import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { OWNERS_FILE, withOwner } from './code-owners.ts'
import type { Request } from './request.ts'
import { replaceIn, replacementsFor } from './words.ts'
import { placeFor, withDependency } from './workspace.ts'

export interface MadeFile {
  /** From the root, with forward slashes. */
  readonly path: string
  readonly text: string
}

const TEMPLATES = join(import.meta.dirname, '..')

/** Everything that the request makes or changes, without writing anything. Throws `Refused` for a name that cannot be taken. */
export function filesFor(root: string, request: Request): MadeFile[] {
  const place = placeFor(root, request)
  const replacements = replacementsFor(request)
  const fill = (text: string) => replaceIn(text, replacements)
  return [
    ...templateOf(request).flatMap(({ from, to }) =>
      filesUnder(join(TEMPLATES, from)).map((file) => ({
        path: fill(placed(place, request, to + file)),
        text: fill(readFileSync(join(TEMPLATES, from, file), 'utf8')),
      })),
    ),
    ...(request.kind === 'widget' ? neededBy(root, request.app) : [owned(root, place, request.owner)]),
    changesetFor(request),
  ]
}

interface Part {
  readonly from: string
  readonly to: string
}

function templateOf(request: Request): readonly Part[] {
  if (request.kind !== 'widget') return [{ from: request.kind, to: '' }]
  return [
    { from: `widget/${request.plain ? 'plain' : 'vue'}`, to: '' },
    { from: 'widget/journey', to: '../../../tests/' },
  ]
}

/** `..` leads from a widget's folder to its app. */
function placed(place: string, request: Request, file: string): string {
  return request.kind === 'widget' && file.startsWith('../../../')
    ? `apps/${request.app}/${file.slice('../../../'.length)}`
    : `${place}/${file}`
}

function filesUnder(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (['node_modules', 'dist', '.results', '.turbo'].includes(entry.name)) return []
      return entry.isDirectory() ? filesUnder(folder, `${below}${entry.name}/`) : [below + entry.name]
    })
}

function neededBy(root: string, app: string): MadeFile[] {
  const kit = withDependency(root, app, 'dependencies', '@gongkai/widget-kit')
  return kit === null ? [] : [kit]
}

function owned(root: string, folder: string, owner: string): MadeFile {
  const file = join(root, OWNERS_FILE)
  return { path: OWNERS_FILE, text: withOwner(existsSync(file) ? readFileSync(file, 'utf8') : '', folder, owner) }
}

function changesetFor(request: Request): MadeFile {
  const { zh, en } = request.title
  const words = zh === en ? en : `${zh} (${en})`
  const [name, sentence] =
    request.kind === 'widget'
      ? [request.app, `A new widget, gk-${request.name}: ${words}.`]
      : [request.name, `First version: ${words}.`]
  return {
    path: `.changeset/new-${request.kind}-${request.name}.md`,
    text: `---\n'@gongkai/${name}': minor\n---\n\n${sentence}\n`,
  }
}

export function writeFiles(root: string, files: readonly MadeFile[]): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}
