import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../src/cli/docs.ts'
import { CORE_PAGE, corePage, SAMPLE_NOTICE, sampleNotice } from '../src/docs-page/index.ts'

describe('the page that shows the core at work', () => {
  it('is what the rules say today', async () => {
    expect(await readFile(join(ROOT, CORE_PAGE), 'utf8')).toBe(await corePage())
  })

  it('screens the file that lies beside it', async () => {
    expect(new Uint8Array(await readFile(join(ROOT, SAMPLE_NOTICE)))).toEqual(sampleNotice())
  })

  it('shows all four things that the sample hides', async () => {
    const page = await corePage()
    for (const type of ['AUTHOR', 'TRACKED_CHANGE', 'HIDDEN_TEXT', 'ID_CARD']) expect(page).toContain(`| ${type} |`)
    expect(page).toContain('"refused":"approval-void"')
  })
})
