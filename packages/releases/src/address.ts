import type { ReleaseFacts } from './release.ts'

/** Names under `widgets/` that stay when the content changes: the scripts of the kit, and widgets from before the loader. */
export function stableFiles({ widgets, kit }: Pick<ReleaseFacts, 'widgets' | 'kit'>): ReadonlySet<string> {
  const plain = widgets.flatMap((widget) => ('file' in widget ? [widget.file] : []))
  return new Set([...plain, ...(kit ? [kit.loader, kit.frame, kit.resize] : [])])
}

/**
 * The addresses that one release serves for ever, each with the sha384 of what is behind it: hashed files of its pages under
 * its own mount, and of its widgets under their majors. Entries with a stable name, and the compressed twins of a file, are none.
 */
export function immutableAddresses(facts: ReleaseFacts): ReadonlyMap<string, string> {
  const { mount, client, widgets, files } = facts
  const assets = `${client.replace(/\/?$/, '/')}assets/`
  const stable = stableFiles(facts)
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
