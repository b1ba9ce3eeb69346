import { relative } from 'node:path'
import type { LoadedFile } from '@gongkai/releases'
import type { Pack } from './pack/pack-app.ts'

const size = (bytes: number) =>
  bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1024 / 1024).toFixed(2)} MB`

const counted = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`

/** What was made, for people: where it lies, what is in it, what a web team may pin, what to do next. */
export function reportOf({ facts, zip, materials, pending, before }: Pack, from = process.cwd()): string {
  const bytes = facts.files.reduce((sum, file) => sum + file.size, 0)
  const where = relative(from, zip.file) || zip.file
  const single = (tag: string, lang: string, { file, sri, size: wire }: LoadedFile) =>
    `  ${tag} in one file (${lang}): widgets/${file}, ${size(wire)} by brotli, integrity="${sri}"`
  const lines = [
    `${facts.name} ${facts.version}: ${where}, ${size(zip.bytes)}, sha256 ${zip.sha256}`,
    `  ${counted(facts.files.length, 'file')}, ${size(bytes)}; needs a server with API ${facts.api} or newer; ${counted(materials, 'package')} in sbom.cdx.json`,
    ...facts.widgets.flatMap((widget) =>
      'file' in widget
        ? [`  ${widget.tag}, major ${widget.major}: widgets/${widget.file}`]
        : [
            `  ${widget.tag}, major ${widget.major}: ${size(widget.view.zh.size)} to its first view`,
            single(widget.tag, 'zh', widget.single.zh),
            single(widget.tag, 'en', widget.single.en),
          ],
    ),
    ...(before === 'different'
      ? [`  This is not what the pack of ${facts.version} was before. A version that was given out must never change.`]
      : []),
    ...(pending.length > 0
      ? [
          `  A trial: ${counted(pending.length, 'change')} in .changeset/ without a version, such as ${pending[0]?.file}.`,
          `  For a release run "npm run changeset -- version" first and commit what it writes.`,
        ]
      : []),
    `  Put it on a server: npm run gongkai -- release add ${where} --activate`,
  ]
  return `${lines.join('\n')}\n`
}

/** The same for programs. */
export function reportJson({ facts, folder, zip, materials, pending, before }: Pack): object {
  const { name, version, api, files, widgets } = facts
  return {
    ...{ name, version, api, folder, zip, before, materials },
    files: files.length,
    bytes: files.reduce((sum, file) => sum + file.size, 0),
    widgets,
    pending: pending.map(({ file }) => file),
  }
}
