import { isRefusal, wordSentence, type Refusal } from '@gongkai/contract-kit'
import { localDateOf } from '@gongkai/work-calendar'
import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import {
  changeRegistry,
  departmentSentences,
  FILE_FORMATS,
  orphanView,
  prepareImport,
  registryFile,
  type Prepared,
} from '../modules/departments/index.ts'
import type { Surroundings } from '../modules/index.ts'
import { CommandFailed, namedPath, print, printJson, readNamedFile, type Arguments, type Command } from './command.ts'
import { withBureau } from './with-bureau.ts'

function onlyFile({ positionals }: Arguments): string {
  const [name] = positionals
  if (name === undefined || positionals.length > 1) throw new CommandFailed('Name one file (.csv or .xlsx).')
  return name
}

function failed(refusal: Refusal): CommandFailed {
  const sentence = departmentSentences[refusal.refused]
  if (refusal.refused === 'conflict')
    return new CommandFailed('Somebody else has just changed the registry; nothing was imported. Please run it again.')
  return new CommandFailed(sentence ? wordSentence(sentence, refusal.facts ?? {}, 'en') : refusal.refused)
}

export const departmentsExport: Command = {
  words: ['departments', 'export'],
  usage: 'FILE.csv|FILE.xlsx [--json]',
  summary: 'write departments, people and posts to a file that can be changed and imported again',
  async run(given) {
    const name = onlyFile(given)
    const format = FILE_FORMATS.find((one) => name.toLowerCase().endsWith(`.${one}`))
    if (!format) throw new CommandFailed('Name a file that ends in .csv or .xlsx.')
    const path = namedPath(name)
    const { version, data } = await withBureau(async ({ registry }) => ({
      version: registry.version,
      data: registry.snapshot().data,
    }))
    await writeFile(path, await registryFile(data, format))
    const [departments, people] = [data.departments.length, data.people.length]
    if (given.json) printJson({ file: path, version, departments, people })
    else print(`${path}: ${departments} departments and ${people} people, version ${version}.`)
  },
}

/** What a file would change, in the words of a person at a keyboard. */
function report({ registry, clock }: Surroundings, { version, changes, problems, work, data }: Prepared) {
  const today = localDateOf(clock.now())
  const before = registry.snapshot()
  return {
    version,
    valid: data !== null,
    changes: changes.map(({ code, subject, words }) => ({ code, subject, ...words })),
    problems: problems.map(({ words, ...place }) => ({ ...place, ...words })),
    moved: work.moved.map((one) => ({ kind: one.work.kind, id: one.work.id, title: one.work.title, to: one.to })),
    orphaned: work.orphaned.map((one) => orphanView(before, one, today, 'en')),
  }
}

function printReport({ changes, problems, moved, orphaned }: ReturnType<typeof report>): void {
  for (const { sheet, row, column, en } of problems)
    print(`  ${[sheet, row === null ? null : `row ${row}`, column].filter(Boolean).join(', ')}: ${en}`)
  for (const { en } of changes) print(`  ${en}`)
  for (const { id, title, to } of moved) print(`  goes on with ${to}: ${id} ${title}`)
  for (const { id, title, text, href } of orphaned) print(`  nobody would owe ${id} ${title} (${text}) ${href}`)
}

export const departmentsImport: Command = {
  words: ['departments', 'import'],
  usage: 'FILE.csv|FILE.xlsx [--check] [--json]',
  summary: 'show what a file of departments and people changes, and store it unless --check is given',
  options: { check: { type: 'boolean' } },
  async run(given) {
    const name = onlyFile(given)
    const bytes = await readNamedFile(name)
    return withBureau(async (bureau) => {
      const prepared = await prepareImport(bureau, { name: basename(name), bytes })
      if (isRefusal(prepared)) throw failed(prepared)
      const told = report(bureau, prepared)
      const { data, version, changes } = prepared
      const refused = data === null ? 'registry-problems' : told.orphaned.length > 0 ? 'orphans-open-work' : null
      let stored = version
      if (data !== null && refused === null && !given.flag('check')) {
        const done = await changeRegistry(bureau, data, version, {
          id: 'system:command',
          name: 'gongkai departments import',
        })
        if ('refused' in done) throw failed(done)
        stored = done.version
      }
      if (given.json) printJson({ ...told, refused, imported: stored > version, stored })
      else {
        printReport(told)
        if (refused === 'registry-problems') print(`${told.problems.length} problems; nothing was imported.`)
        else if (refused) print(`${told.orphaned.length} open matters must be handed over first; nothing was imported.`)
        else if (changes.length === 0) print('The file changes nothing.')
        else if (stored === version) print(`${changes.length} changes; nothing was imported.`)
        else print(`${changes.length} changes imported as version ${stored}.`)
      }
      return refused === null ? 0 : 1
    })
  },
}
