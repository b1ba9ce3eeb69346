import type { ReleaseFacts } from './release.ts'

/**
 * The addresses that one release serves for ever, each with the sha384 of what is behind it: hashed files of its pages under
 * its own mount, and of its widgets under their majors. Entries with a stable name, and the compressed twins of a file, are none.
 */
export function immutableAddresses({ mount, client, widgets, kit, files }: ReleaseFacts): ReadonlyMap<string, string> {
  const assets = `${client.replace(/\/?$/, '/')}assets/`
  const stable = new Set<string>(kit ? [kit.loader, kit.frame, kit.resize] : [])
  for (const widget of widgets) if ('file' in widget) stable.add(widget.file)
  const majors = [...new Set(widgets.map(({ major }) => major))]
  const paths = new Set(files.map(({ path }) => path))
  const addresses = new Map<string, string>()
  for (const { path, sha384 } of files) {
    if (/\.(?:br|gz)$/.test(path) && paths.has(path.replace(/\.(?:br|gz)$/, ''))) continue
    if (path.startsWith(assets)) addresses.set(`${mount}assets/${path.slice(assets.length)}`, sha384)
    if (!path.startsWith('widgets/')) continue
    const name = path.slice('widgets/'.length)
    if (!stable.has(name)) for (const major of majors) addresses.set(`/widgets/v${major}/${name}`, sha384)
  }
  return addresses
}
