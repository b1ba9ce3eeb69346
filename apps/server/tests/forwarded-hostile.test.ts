import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runImport } from '../src/modules/forwarded/index.ts'
import { bureauProcedure } from '../src/modules/messages/index.ts'
import { act, bring, deskOf, type Desk } from './messages-journey.ts'
import { rig, type Rig } from './modules-rig.ts'
import { cookieOf } from './uploads-rig.ts'

let r: Rig
let desk: Desk
let cookie: string
beforeAll(async () => {
  r = await rig()
  desk = await deskOf(r)
  cookie = await cookieOf(r, 'office')
})
afterAll(() => r.close())

const give = async (
  path: string,
  bytes: Uint8Array | string,
  headers: Record<string, string> = {},
  platform = 'gov-cn',
) => {
  const url = `/api/desk/forwarded/${path}?platform=${platform}`
  const payload = Buffer.from(bytes as string)
  const response = await r.app.inject({ method: 'POST', url, headers: { cookie, ...headers }, payload })
  return { status: response.statusCode, body: response.json() }
}

async function bringIn(bytes: Uint8Array | string) {
  const { body } = await give('imports', bytes)
  await runImport(r.surroundings, bureauProcedure(r.surroundings), body.id)
  return (await desk.office('GET', `/api/desk/forwarded/imports/${body.id}`)).body
}

it.each([
  ['', 'gov-cn', 400, 'sheet-empty'],
  ['  \n ', 'gov-cn', 400, 'sheet-empty'],
  ['编号,标题\n1,题\n', 'gov-cn', 400, 'sheet-without-column'],
  ['{"a": [1', 'gov-cn', 400, 'sheet-unreadable'],
  [Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(50, 9)]), 'gov-cn', 400, 'sheet-unreadable'],
  [Buffer.from([0xff, 0xfe, 0xfd, 0x00, 0x81]), 'gov-cn', 400, 'sheet-unreadable'],
  ['编号,内容\n', 'nobody', 404, 'unknown-platform'],
  [Buffer.alloc(20_000_001, 65), 'gov-cn', 413, 'sheet-too-large'],
])('a file that is no sheet (%#) is refused and says what to do', async (bytes, platform, status, code) => {
  const answer = await give('preview', bytes, {}, platform)
  expect([answer.status, answer.body.code]).toEqual([status, code])
  expect(answer.body.message).toMatch(/没有/)
})

describe('a sheet that somebody prepared', () => {
  it('with null characters and halves of characters comes in cleaned, and stops no other row', async () => {
    const row = (id: string, odd: string) => ({
      编号: `${id}${odd}`,
      标题: `题${odd}`,
      内容: `请问如何办理${odd}？`,
      留言人: `李${odd}明`,
      联系方式: `13800000102${odd}`,
      备注: odd,
    })
    const rows = [row('N-1', '\u0000'), row('N-2', '\ud800'), row('N-3', ''), row('N-4', '\u202e')]
    const done = await bringIn(JSON.stringify(rows))
    expect(done).toMatchObject({ state: 'done', rows: 4 })
    expect(done.fresh + done.faulty).toBe(4)
    expect(done.fresh).toBeGreaterThanOrEqual(3)
    const again = await bringIn(JSON.stringify(rows))
    expect(again).toMatchObject({ state: 'done', fresh: 0 })
  })

  it('that unpacks to more than a sheet can be is refused', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(60_000_000) }, { level: 9 })
    expect(bomb.length).toBeLessThan(200_000)
    expect((await give('preview', bomb)).body.code).toBe('sheet-too-large')
  })

  it('is not taken from a page of another site, whatever type it claims', async () => {
    const sheet = '编号,内容\nX-1,请问如何办理？\n'
    const elsewhere: readonly Record<string, string>[] = [
      { origin: 'https://evil.example', 'content-type': 'text/plain' },
      { origin: 'null', 'content-type': 'application/octet-stream' },
      { 'sec-fetch-site': 'cross-site', 'content-type': 'multipart/form-data; boundary=x' },
    ]
    for (const from of elsewhere) {
      expect((await give('imports', sheet, from)).body.code).toBe('wrong-origin')
      expect((await give('preview', sheet, from)).body.code).toBe('wrong-origin')
    }
  })

  it('gets no result back that a spreadsheet would run', async () => {
    const sheet = '\uFEFF编号,内容,答复内容\r\nF-1,请问如何办理？,\r\n"=HYPERLINK(""http://x"")",另一件,\r\n'
    const { id } = await bringIn(sheet)
    const { items } = (await desk.office('GET', `/api/desk/forwarded/messages?import=${id}`)).body
    await bring(desk, items[0].receipt, 'assign')
    const reply = '=1+1是答复的开头'
    await act(desk.handler, items[0].receipt, 'draft', { reply, release: { mode: 'private', reason: '个案' } })
    await act(desk.head, items[0].receipt, 'department-review')
    await act(desk.reviewer, items[0].receipt, 'office-review', { decisions: [] })
    expect((await act(desk.reviewer, items[0].receipt, 'answer')).status).toBe(200)
    const given = await r.app.inject({ url: `/api/desk/forwarded/imports/${id}/results`, headers: { cookie } })
    expect(given.body).toContain("'=1+1是答复的开头")
    expect(given.body).not.toMatch(/(?:^|[,\r\n]"?)[=+@]/m)
  })
})
