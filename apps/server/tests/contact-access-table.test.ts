import { isRefusal, openTask, type Actor } from '@gongkai/task-model'
import { procedureTable, sampleDigest, staff, tableText, walkProcedure } from '@gongkai/task-model/testing'
import { parseDepartmentId, type DepartmentId } from '@gongkai/department-registry'
import { expect, it } from 'vitest'
import { contactAccess } from '../src/modules/messages/contact-access.ts'

const now = Date.UTC(2026, 2, 2, 1)
const reason = { reason: '电话核实情况' }
const actors = {
  handler: staff('handler', 'protection', 'handler'),
  head: staff('head', 'protection', 'head'),
  supporter: staff('supporter', 'planning', 'handler', 'head'),
  stranger: staff('stranger', 'international', 'handler', 'head'),
  office: staff('office', 'office', 'office'),
  'office-reviewer': staff('reviewer', 'office', 'office-reviewer'),
  leader: staff('leader', 'office', 'leader'),
  admin: staff('admin', 'office', 'admin'),
  applicant: { kind: 'applicant' },
  system: { kind: 'system', job: 'close-unrated' },
} as const satisfies Record<string, Actor>

const words = {
  shown: '已查看',
  'show-contact-again': '再次查看联系方式',
  handler: '承办人',
  head: '处室负责人',
  supporter: '配合部门',
  stranger: '其他部门',
  office: '公开办',
  'office-reviewer': '办公室审核人',
  leader: '局领导',
  admin: '管理员',
  applicant: '留言人',
  system: '系统',
}

it('is the committed table of who may look at a writer’s contact', async () => {
  const opened = openTask(contactAccess, 'R/contact', actors.office, reason, { now, digest: sampleDigest })
  if (isRefusal(opened)) throw new Error(opened.refused)
  const [lead, support] = (['protection', 'planning'] as const).map((id) => [parseDepartmentId(id) as DepartmentId])
  const shown = { ...opened.task, lead: lead ?? [], support: support ?? [] }
  const rows = procedureTable(contactAccess, {
    situations: { shown },
    actors,
    inputs: { 'show-contact-again': reason },
    now,
  })
  await expect(tableText('查看联系方式 Contact access: who may look', rows, words)).toMatchFileSnapshot(
    './contact-access-table.md',
  )
  for (const [name, actor] of Object.entries(actors)) {
    const first = openTask(contactAccess, 'R/contact', actor, reason, { now, digest: sampleDigest })
    expect(isRefusal(first), name).toBe(!['handler', 'head', 'supporter', 'stranger', 'office'].includes(name))
  }
})

it('replays, however often somebody looks', () => {
  const step = { action: 'show-contact-again', input: reason, later: 1000 }
  const steps = [...Object.values(actors), ...Object.values(actors)].map((actor) => ({ ...step, actor }))
  const { done } = walkProcedure(contactAccess, { actor: actors.office, input: reason, now }, steps)
  expect(done).toHaveLength(2)
})
