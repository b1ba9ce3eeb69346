import { screenFile } from '@gongkai/file-screening'
import { scoreSet, seededFiles, USUAL_COUNT, USUAL_SEED } from '@gongkai/file-screening/seeded'
import type { ManifestLine, SeededFile, SetScore, TypeScore } from '@gongkai/file-screening/seeded'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CommandFailed, namedPath, print, printJson, readNamedFile, type Command } from './command.ts'

const MANIFEST = 'manifest.json'

function isLine(value: unknown): value is ManifestLine {
  if (typeof value !== 'object' || value === null) return false
  const { file, clean, expected }: Readonly<Record<string, unknown>> = { ...value }
  if (typeof file !== 'string' || typeof clean !== 'boolean' || !Array.isArray(expected)) return false
  return expected.every((each: unknown) => {
    const types = typeof each === 'object' && each !== null && 'types' in each ? each.types : null
    return Array.isArray(types) && types.length > 0
  })
}

/** A folder with a `manifest.json`: `[{"file","clean","expected":[{"types":[…],"text"?}]}]`. A single `type` will do too. */
async function filesIn(folder: string): Promise<SeededFile[]> {
  const manifest: unknown = JSON.parse((await readNamedFile(join(folder, MANIFEST))).toString('utf8'))
  const lines = Array.isArray(manifest) ? manifest.map(withTypes) : []
  if (lines.length === 0 || !lines.every(isLine)) throw new CommandFailed(`${folder}: its ${MANIFEST} lists no files.`)
  return Promise.all(lines.map(async (line) => ({ ...line, bytes: await readNamedFile(join(folder, line.file)) })))
}

function withTypes(line: unknown): unknown {
  if (typeof line !== 'object' || line === null || !('expected' in line) || !Array.isArray(line.expected)) return line
  const expected = line.expected.map((each: unknown) =>
    typeof each === 'object' && each !== null && 'type' in each ? { ...each, types: [each.type] } : each,
  )
  return { ...line, expected }
}

async function write(folder: string, files: readonly SeededFile[]): Promise<void> {
  const path = namedPath(folder)
  await mkdir(path, { recursive: true })
  for (const { file, bytes } of files) await writeFile(join(path, file), bytes)
  const lines = files.map(({ file, clean, expected }) => ({ file, clean, expected }))
  await writeFile(join(path, MANIFEST), `${JSON.stringify(lines, null, 1)}\n`)
}

function share({ found, of }: TypeScore): string {
  return of === 0 ? '–' : `${(found / of).toFixed(4)} (${found} of ${of})`
}

function printScore({ files, recall, perType, falseAlarms, misses, alarms }: SetScore, milliseconds: number): void {
  print(`${files} files in ${(milliseconds / 1000).toFixed(1)} s`)
  print(`leaks found        ${share(recall)}`)
  print(`clean ones stopped ${share(falseAlarms)}`)
  for (const [type, score] of Object.entries(perType).sort()) print(`  ${type.padEnd(26)} ${share(score)}`)
  for (const { file, expected } of misses) {
    print(`missed  ${file}: ${expected.types.join(' or ')}${expected.text === undefined ? '' : ` ${expected.text}`}`)
  }
  for (const { file, said } of alarms) {
    print(
      `stopped ${file}: ${said.map(({ type, rule, text }) => `${type} ${rule} ${JSON.stringify(text)}`).join('; ')}`,
    )
  }
}

function numberOf(text: string | undefined, usual: number): number {
  if (text === undefined) return usual
  const number = Number(text)
  if (!Number.isSafeInteger(number) || number < 1)
    throw new CommandFailed(`“${text}” is not a number of files or a seed.`)
  return number
}

export const evalFiles: Command = {
  words: ['eval', 'files'],
  usage: 'FOLDER | --seeded [N] [--seed S] [--write FOLDER] [--json]',
  summary: 'screen a set of files with a manifest, or the seeded set, and print what was found and what was missed',
  options: { seeded: { type: 'boolean' }, seed: { type: 'string' }, write: { type: 'string' } },
  async run({ positionals, json, flag, text }) {
    const [name] = positionals
    if (!flag('seeded') && name === undefined)
      throw new CommandFailed('Name a folder with a manifest.json, or --seeded.')
    const made = () => [...seededFiles(numberOf(name, USUAL_COUNT), numberOf(text('seed'), USUAL_SEED))]
    const files = flag('seeded') ? made() : await filesIn(name ?? '')
    const target = text('write')
    if (target !== undefined) await write(target, files)
    const started = performance.now()
    const lines = []
    for (const { bytes, ...line } of files) {
      const { findings } = await screenFile({ name: line.file, bytes })
      lines.push({ ...line, said: findings })
    }
    const score = scoreSet(lines)
    if (json) printJson(score)
    else printScore(score, performance.now() - started)
    return score.misses.length + score.alarms.length === 0 ? 0 : 1
  },
}
