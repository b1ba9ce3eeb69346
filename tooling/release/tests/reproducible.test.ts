import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Spec, Validation } from '@cyclonedx/cyclonedx-library'
import { packFaults, releaseShape } from '@gongkai/releases'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeFile } from '../src/pack/files.ts'
import { copyTree } from './copied-tree.ts'

const APP = 'message-board'
const VERSION = '9.8.7'
// Both are copies, the second of the first: somebody who works on in this folder meanwhile makes no difference.
const one = copyTree('one-place')
const other = copyTree('quite-another-place', one.root)
const out = mkdtempSync(join(tmpdir(), 'gongkai-packs-'))

/** Packs the app as the command does, in a tree of its own, with the clock of another place. */
function pack(root: string, name: string, zone: string): Buffer {
  const folder = join(out, name)
  const main = join(root, 'tooling/release/src/main.ts')
  execFileSync(process.execPath, [main, APP, '--out', folder, '--as', VERSION, '--json'], {
    cwd: root,
    env: { ...process.env, TZ: zone, LANG: zone.startsWith('Asia') ? 'zh_CN.UTF-8' : 'C', INIT_CWD: root },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return readFileSync(join(folder, `${APP}-${VERSION}.zip`))
}

let here: Buffer
let elsewhere: Buffer
beforeAll(() => {
  here = pack(one.root, 'here', 'Asia/Shanghai')
  elsewhere = pack(other.root, 'elsewhere', 'America/Los_Angeles')
}, 600_000)

afterAll(() => {
  one.remove()
  other.remove()
  rmSync(out, { recursive: true, force: true })
})

const filesOf = (zip: Buffer) =>
  Object.entries(unzipSync(zip)).map(([path, bytes]) => describeFile(path.replace(`${APP}/${VERSION}/`, ''), bytes))

test('the same sources in another folder, time zone and language give the same bytes', () => {
  expect(filesOf(elsewhere)).toEqual(filesOf(here))
  expect(elsewhere.equals(here)).toBe(true)
})

test('a pack holds what its facts say, and a server would take it', () => {
  const files = filesOf(here)
  const entries = unzipSync(here)
  const facts = releaseShape.parse(
    JSON.parse(strFromU8(entries[`${APP}/${VERSION}/release.json`] ?? new Uint8Array())) as object,
  )
  expect(facts.version).toBe(VERSION)
  expect(packFaults(facts, files)).toEqual([])
  expect(facts.files).toHaveLength(files.length - 1)
  expect(facts.files.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['CHANGELOG.md', 'sbom.cdx.json', 'server/render.js', 'client/desk.html.br']),
  )
})

test('its bill of materials holds, and names what is inside and nothing else', async () => {
  const text = strFromU8(unzipSync(here)[`${APP}/${VERSION}/sbom.cdx.json`] ?? new Uint8Array())
  expect(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text)).toBeNull()
  const names = (JSON.parse(text) as { components: { purl: string }[] }).components.map(({ purl }) => purl)
  expect(names).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^pkg:npm\/vue@/),
      expect.stringMatching(/^pkg:npm\/%40gongkai\/widget-kit@/),
    ]),
  )
  expect(names.filter((purl) => /fastify|vitest|\/typescript@/.test(purl))).toEqual([])
})

test('no file of a pack tells where it was made', () => {
  for (const [path, bytes] of Object.entries(unzipSync(here))) {
    const text = strFromU8(bytes, true)
    expect(text.includes(one.root), `${path} names ${one.root}`).toBe(false)
  }
})
