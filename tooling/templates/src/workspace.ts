import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refused, type Request } from './request.ts'

const AREAS = ['apps', 'packages', 'tooling'] as const

const foldersIn = (path: string) =>
  existsSync(path)
    ? readdirSync(path, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []))
    : []

/** Where the thing asked for will stand, from the root. Throws {@link Refused} when its name is taken or its app is not there. */
export function placeFor(root: string, request: Request): string {
  if (request.kind === 'widget') return placeForWidget(root, request.app, `gk-${request.name}`)
  const taken = AREAS.map((area) => `${area}/${request.name}`).find((folder) => existsSync(join(root, folder)))
  if (taken) throw new Refused(`The name ${request.name} is taken: ${taken}/ is there already.`)
  return `${request.kind === 'app' ? 'apps' : 'packages'}/${request.name}`
}

function placeForWidget(root: string, app: string, tag: string): string {
  const apps = foldersIn(join(root, 'apps'))
  const able = apps.filter((name) => existsSync(join(root, 'apps', name, 'app.ts')))
  if (!able.includes(app))
    throw new Refused(`There is no app called ${app} that can hold a widget. There are: ${able.join(', ')}.`)
  const holder = apps.find((name) => existsSync(join(root, 'apps', name, 'src/widgets', tag)))
  if (holder) throw new Refused(`The name ${tag} is taken: apps/${holder}/src/widgets/${tag}/ is there already.`)
  return `apps/${app}/src/widgets/${tag}`
}

/** The package.json of an app with a dependency added where it is missing, or null when nothing changes. */
export function withDependency(root: string, app: string, field: 'dependencies' | 'devDependencies', name: string) {
  const path = `apps/${app}/package.json`
  const manifest = JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, Record<string, string>>
  if (manifest[field]?.[name]) return null
  const all = { ...manifest[field], [name]: 'workspace:*' }
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)))
  return { path, text: `${JSON.stringify({ ...manifest, [field]: sorted }, null, 2)}\n` }
}
