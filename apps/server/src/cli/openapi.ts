import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { appsContract } from '../hosting/index.ts'
import { moduleDescriptions } from '../modules/index.ts'
import { describeServer } from '../platform/api-description.ts'
import { print, type Command } from './command.ts'

const describedModules = [...moduleDescriptions, { name: 'apps', contract: appsContract, sentences: {} }]

/** The committed description, compared with the served one by a test: a change of the wire is seen in review. */
export const OPENAPI_FILE = join(import.meta.dirname, '../../openapi.json')

export const openapi: Command = {
  words: ['openapi'],
  usage: '[--write]',
  summary: 'print the description of the HTTP API, or write it to apps/server/openapi.json',
  bare: true,
  options: { write: { type: 'boolean' } },
  async run(given) {
    const description = describeServer(describedModules)
    if (!given.flag('write')) return void process.stdout.write(description)
    await writeFile(OPENAPI_FILE, description)
    print(OPENAPI_FILE)
  },
}
