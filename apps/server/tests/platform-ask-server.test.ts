import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { askServer } from '../src/platform/postgres/running.ts'

const host = mkdtempSync(join(tmpdir(), 'gongkai-ask-'))
const held: Socket[] = []
const late = createServer((socket) => void held.push(socket))

afterAll(() => {
  for (const socket of held) socket.destroy()
  late.close()
  rmSync(host, { recursive: true, force: true })
})

describe('asking who listens at a database address', () => {
  it('finds nobody where nothing listens', async () => {
    expect(await askServer({ host, port: 5432 }, 'any')).toBe('silent')
  })

  it.runIf(process.platform !== 'win32')('does not take a server that answers late for gone', async () => {
    late.listen(join(host, '.s.PGSQL.5433'))
    await once(late, 'listening')
    expect(await askServer({ host, port: 5433 }, 'any')).toBe('busy')
  })
})
