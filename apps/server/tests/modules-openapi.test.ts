import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHosting } from '../src/hosting/index.ts'
import { buildServer } from '../src/http.ts'
import { OPENAPI_FILE } from '../src/cli/openapi.ts'
import { serverModules } from '../src/modules/index.ts'
import { rig, type Rig } from './modules-rig.ts'

describe('the description of the API', () => {
  let r: Rig
  beforeAll(async () => {
    r = await rig({ boards: false })
  })
  afterAll(() => r.close())

  it('that is served is the one that is committed: `gongkai openapi --write` after a change of the wire', async () => {
    const hosting = await openHosting('/nonexistent')
    const app = await buildServer({
      platform: r.surroundings,
      modules: [...serverModules(r.surroundings), hosting.module],
    })
    const served = await app.inject('/api/openapi.json')
    await app.close()
    expect(served.json()).toEqual(JSON.parse(await readFile(OPENAPI_FILE, 'utf8')))
    expect(served.body).toBe(await readFile(OPENAPI_FILE, 'utf8'))
  })
})
