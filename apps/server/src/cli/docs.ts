import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CORE_PAGE, corePage, SAMPLE_NOTICE, sampleNotice } from '../docs-page/index.ts'
import { print, type Command } from './command.ts'

/** The root of the repository: the page lies in its `docs` folder. */
export const ROOT = join(import.meta.dirname, '../../../..')

export const docs: Command = {
  words: ['docs'],
  usage: '[--write]',
  summary: 'print the page that shows the core at work, or write it and its sample file to docs/',
  bare: true,
  options: { write: { type: 'boolean' } },
  async run(given) {
    const page = await corePage()
    if (!given.flag('write')) return void process.stdout.write(page)
    await writeFile(join(ROOT, CORE_PAGE), page)
    await writeFile(join(ROOT, SAMPLE_NOTICE), sampleNotice())
    print(CORE_PAGE)
  },
}
