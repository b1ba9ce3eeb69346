import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { releaseShape } from '@gongkai/releases'
import { describeFiles, pathsUnder } from '../pack/files.ts'

/**
 * Copies what has to be kept of a release: its facts, its widgets, its render module and every client file that one of them or each other
 * names. The desk's files are kept of an app that is a desk and nothing else; of others they would be most of the bytes, and the
 * recorded calls are theirs too. What is only compressed again is left out. Returns the bytes.
 */
export async function keepFiles(release: string, kept: string): Promise<number> {
  const facts = releaseShape.parse(JSON.parse(await readFile(join(release, 'release.json'), 'utf8')))
  const all = (await pathsUnder(release)).filter((path) => !/\.(?:br|gz)$/.test(path))
  const start = (path: string) =>
    path === 'release.json' ||
    path === facts.render ||
    path.startsWith('widgets/') ||
    (facts.render === null && path === 'client/desk.html')
  const chosen = new Set(all.filter(start))
  for (const path of chosen) {
    // The facts list every file; what counts is who loads it.
    if (path === 'release.json') continue
    const text = await readFile(join(release, path), 'utf8')
    for (const other of all) if (other.startsWith('client/assets/') && text.includes(basename(other))) chosen.add(other)
  }
  await rm(kept, { recursive: true, force: true })
  for (const path of chosen) {
    await mkdir(dirname(join(kept, path)), { recursive: true })
    await cp(join(release, path), join(kept, path))
  }
  // With the hashes of what is kept: whoever tidies these files later is found out when a server refuses them.
  const files = (await describeFiles(kept)).filter(({ path }) => path !== 'release.json')
  await writeFile(join(kept, 'release.json'), `${JSON.stringify({ ...facts, changelog: '', files }, null, 2)}\n`)
  const sizes = await Promise.all([...chosen].map(async (path) => (await readFile(join(kept, path))).length))
  return sizes.reduce((sum, size) => sum + size, 0)
}
