import { afterAll, beforeAll, expect, it } from 'vitest'
import { serverModules } from '../src/modules/index.ts'
import { clusterNew } from '../src/modules/common-issues/clustering-run.ts'
import { bureauIssues } from '../src/modules/common-issues/procedure.ts'
import { raiseDue } from '../src/modules/common-issues/raise.ts'
import { startWork } from '../src/platform/work.ts'
import { submit } from './messages-journey.ts'
import { rig, type Rig } from './modules-rig.ts'

const ASKED = [
  ['专利质押贷款找哪家银行', '想用专利质押贷款，请问哪些银行办理，要什么手续？'],
  ['拿专利押给银行', '手里有三件专利，能不能押给银行借点钱，先找谁？'],
  ['质押融资如何申请', '公司想办知识产权质押融资，请告知申请条件和流程。'],
  ['Loan against patents', 'Which banks lend against patents and how do we apply?'],
  ['专利能贷款吗', '轻资产企业，用专利担保贷款怎么办理？'],
] as const

let r: Rig
beforeAll(async () => {
  r = await rig()
})
afterAll(() => r.close())

it('a common issue is told the office once, and named in the report of its month', async () => {
  const work = await startWork(r.surroundings, serverModules(r.surroundings), null)
  for (const [subject, body] of ASKED) await submit(r, { subject, body })
  await clusterNew(r.surroundings)
  await raiseDue(r.surroundings, bureauIssues(r.surroundings))
  await work.drain()
  await work.drain()
  const office = await r.as('office')
  const { items } = (await office('GET', '/api/desk/notices?size=50')).body
  const told = items.filter(({ topic }: { topic: string }) => topic === 'common-issue-opened')
  expect(told).toHaveLength(1)
  const { body: report } = await office('GET', '/api/desk/message-report?month=2026-03')
  expect(report.commonIssues).toHaveLength(1)
  expect(report.commonIssues[0]).toMatchObject({ title: told[0].subject, messages: 5, owner: null, remedy: null })
  expect(report.sentences.at(-1)).toContain('共性问题1个')
  await work.stop()
})
