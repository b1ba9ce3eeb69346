import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { versionShape } from '@gongkai/releases'
import { pendingChanges } from './changesets.ts'
import { packApp } from './pack/pack-app.ts'
import { reportJson, reportOf } from './report.ts'
import { appNames, REPOSITORY } from './workspace.ts'

const USAGE = `npm run release -- APP [--out DIR] [--as VERSION] [--json]
npm run release -- --all [--out DIR] [--json]
npm run release -- APP --keep

Builds an app afresh and packs it: DIR/APP/VERSION/ and DIR/APP-VERSION.zip (DIR: releases).
--as VERSION   packs under another version than package.json's, for trials
--keep         keeps it as the last release, with the calls it makes, for tests of old with new
`

function stop(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

const asked = (() => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        all: { type: 'boolean', default: false },
        out: { type: 'string' },
        as: { type: 'string' },
        keep: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
  } catch (fault) {
    return stop(`${(fault as Error).message}\n\n${USAGE}`)
  }
})()

const { values, positionals } = asked
if (values.help) {
  process.stdout.write(USAGE)
  process.exit(0)
}
const known = appNames()
const chosen = values.all ? known : positionals
if (chosen.length === 0) stop(`Say which app: ${known.join(', ')}, or --all.\n\n${USAGE}`)
const unknown = chosen.find((app) => !known.includes(app))
if (unknown)
  stop(`There is no app called ${unknown}. Apps are the folders under apps/ with an app.ts: ${known.join(', ')}.`)
if (values.as !== undefined && !versionShape.safeParse(values.as).success)
  stop(`${values.as} is not a version such as 1.2.3 or 1.2.3-rc.1.`)
const trial = chosen.find((app) => values.as !== undefined || pendingChanges(`@gongkai/${app}`).length > 0)
if (values.keep && trial)
  stop(
    `A trial is not kept. Run "npm run changeset -- version" first, so that ${trial} has a version of its own, and leave out --as.`,
  )

const from = process.env['INIT_CWD'] ?? process.cwd()
const out = values.out === undefined ? resolve(REPOSITORY, 'releases') : resolve(from, values.out)
const packs = []
for (const app of chosen) {
  const pack = await packApp({ app, out, version: values.as }).catch((fault: Error) =>
    stop(`${fault.message}\n${app} was not packed; the packs that were there are as they were.`),
  )
  if (!values.json) process.stdout.write(reportOf(pack, from))
  if (values.keep) {
    // Chromium and the server are needed for this alone.
    const { keepPack } = await import('./keep/keep.ts')
    const kept = await keepPack(pack)
    process.stderr.write(
      `${app} ${pack.facts.version} is kept: ${kept.bytes} bytes, ${kept.calls} calls, ${kept.folder}\n`,
    )
  }
  packs.push(reportJson(pack))
}
if (values.json) process.stdout.write(`${JSON.stringify(values.all ? packs : packs[0], null, 2)}\n`)
