import { strFromU8, unzipSync } from 'fflate'
import readXlsx from 'read-excel-file/node'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadDemonstration } from '../src/demo/index.ts'
import { rig, type Call, type Rig } from './modules-rig.ts'

let r: Rig
let office: Call
beforeAll(async () => {
  r = await rig({ boards: false })
  await loadDemonstration(r.surroundings)
  r.clock.set(Date.parse('2026-04-10T10:00:00+08:00'))
  office = await r.as('office')
})
afterAll(() => r.close())

async function file(format: string): Promise<{ fileName: string; bytes: Buffer }> {
  const { status, body } = await office('GET', `/api/desk/message-report/file?month=2026-03&format=${format}`)
  if (status !== 200) throw new Error(JSON.stringify(body))
  return { fileName: body.fileName, bytes: Buffer.from(body.content, 'base64') }
}

it('is a document in the form of official papers, with every sentence and figure of the report', async () => {
  const { body: report } = await office('GET', '/api/desk/message-report?month=2026-03')
  const { fileName, bytes } = await file('docx')
  expect(fileName).toBe('留言办理情况月报-2026-03.docx')
  const parts = unzipSync(bytes)
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const text = xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '')
  expect(text.split('\n')[0]).toBe('2026年3月留言办理情况月报')
  for (const sentence of report.sentences) expect(text).toContain(sentence)
  for (const heading of ['一、办理情况', '二、统计表', '三、共性问题', '四、统计说明']) expect(text).toContain(heading)
  for (const { name, received } of report.departments) expect(text).toContain(`${name}\n${received.count}\n`)
  expect(text.trim().split('\n').slice(-2)).toEqual(['上海市知识产权局办公室（宣传处）', '2026年4月10日'])
  for (const part of ['w:eastAsia="方正小标宋简体"', 'w:w="11905" w:h="16837"', '<w:tblHeader/>'])
    expect([part, xml.includes(part)]).toEqual([part, true])
})

it('is a workbook whose counts are numbers', async () => {
  const { body: report } = await office('GET', '/api/desk/message-report?month=2026-03')
  const { fileName, bytes } = await file('xlsx')
  expect(fileName).toBe('留言办理情况月报-2026-03.xlsx')
  const sheets = await readXlsx(bytes)
  const rows = (name: string) => sheets.find(({ sheet }) => sheet === name)?.data ?? []
  expect(rows('说明')[0]).toEqual(['2026年3月留言办理情况月报'])
  expect(
    rows('按承办部门')
      .slice(1)
      .map((row) => row.slice(0, 2)),
  ).toEqual(
    report.departments.map(({ name, received }: { name: string; received: { count: number } }) => [
      name,
      received.count,
    ]),
  )
  expect(rows('各月情况')).toHaveLength(14)
})

it('names nobody and nothing of a message', async () => {
  for (const format of ['docx', 'xlsx']) {
    const { bytes } = await file(format)
    const all = Object.values(unzipSync(bytes))
      .map((part) => strFromU8(part))
      .join('')
    expect(all).not.toMatch(/GK-2026|(?<!\d)1[3-9]\d{9}(?!\d)|@example/)
  }
})
