import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { appsModule } from './apps-contract.ts'
import { bureauOf, SIPA } from './bureau.ts'
import { BadRelease, readReleases } from './release.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-releases-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function release(app: string, facts: unknown) {
  await mkdir(join(folder, app, 'dist'), { recursive: true })
  await writeFile(join(folder, app, 'dist/release.json'), typeof facts === 'string' ? facts : JSON.stringify(facts))
}
const facts = {
  name: 'a',
  version: '1.0.0',
  mount: '/a/',
  title: { zh: '甲', en: 'A' },
  render: null,
  client: 'client/',
}

describe('readReleases', () => {
  it('finds built apps only, and leaves fields of a newer build alone', async () => {
    await mkdir(join(folder, 'not-built'), { recursive: true })
    await release('a', { ...facts, somethingNew: 1 })
    const [first, ...rest] = await readReleases(folder)
    expect(first).toMatchObject({ name: 'a', deskEntries: [], folder: join(folder, 'a/dist') })
    expect(rest).toEqual([])
    expect(await readReleases(join(folder, 'nowhere'))).toEqual([])
  })

  it.each([
    ['broken JSON', '{'],
    ['a mount that is not a path of its own', { ...facts, mount: '/' }],
    ['a mount that climbs', { ...facts, mount: '/../x/' }],
    ['no title', { ...facts, title: undefined }],
  ])('refuses %s and names the file', async (_, content) => {
    await release('a', content)
    await expect(readReleases(folder)).rejects.toThrow(BadRelease)
    await expect(readReleases(folder)).rejects.toThrow('a/dist/release.json')
  })

  it('refuses two apps on one path', async () => {
    await release('a', facts)
    await release('b', { ...facts, name: 'b' })
    await expect(readReleases(folder)).rejects.toThrow('both claim /a/')
  })
})

describe('appsModule', () => {
  it('tells what the rail needs and nothing of the folders', async () => {
    await release('a', { ...facts, deskEntries: [{ path: '/a/desk/', title: facts.title }] })
    const releases = await readReleases(folder)
    const { handlers } = appsModule(() => releases, SIPA)
    const tell = handlers['apps'] as unknown as () => Promise<{ items: readonly unknown[] }>
    const answer = await tell()
    expect(answer.items).toEqual([
      {
        name: 'a',
        version: '1.0.0',
        mount: '/a/',
        title: facts.title,
        publicEntries: [],
        deskEntries: [{ path: '/a/desk/', title: facts.title, order: 100 }],
      },
    ])
    expect(JSON.stringify(answer)).not.toContain(folder)
  })
})

describe('bureauOf', () => {
  it('is the first bureau unless another is configured', () => {
    expect(bureauOf({})).toBe(SIPA)
    const other = {
      name: { zh: '某局', en: 'Some Bureau' },
      organiser: { zh: '办', en: 'o' },
      phone: { zh: '1', en: '1' },
    }
    expect(bureauOf({ identity: other })).toEqual({ ...other, marks: [] })
    expect(() => bureauOf({ identity: { ...other, phone: { zh: '1' } } })).toThrow('bureau.identity.phone.en')
  })
})
