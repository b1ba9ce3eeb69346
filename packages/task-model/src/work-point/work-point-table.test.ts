import { expect, it } from 'vitest'
import { procedureTable, tableText, WORK_POINT_PEOPLE, workPointSituations } from '../testing.ts'
import { workPointProcedure } from './procedure.ts'
import { WORK_POINT_ACTION_WORDS, WORK_POINT_STATE_WORDS } from './words.ts'

const other = { id: 'plan-2026/2', seq: 3, hash: 'h' }
const reason = '理由'
const evidence = [{ kind: 'page', ref: '/policies/17', title: '公开指南', on: '2026-05-20' }]

const INPUTS = {
  amend: { title: '修订并公布公开指南' },
  approve: {},
  issue: { lead: ['protection'], support: ['planning'] },
  sign: {},
  return: { reason, proposed: 'planning' },
  progress: { note: '征求意见' },
  report: { note: '已发布', evidence },
  'send-back': { reason },
  verify: {},
  urge: { reason },
  supervise: { level: 'office', dueOn: '2026-05-29', reason },
  'lift-supervision': { reason },
  'ask-extension': { term: { dueOn: '2026-08-31' }, reason },
  'approve-extension': {},
  'refuse-extension': { reason },
  pause: { reason },
  resume: {},
  split: {
    reason,
    parts: [
      { title: '甲', lead: ['protection'] },
      { title: '乙', lead: ['planning'] },
    ],
  },
  unite: { reason },
  'finish-part': { part: 'p1', note: '已完成' },
  'return-part': { part: 'p2', reason },
  'hand-over': { person: 'colleague', reason },
  recount: { limit: 'finish', was: '2026-06-29', due: '2026-06-30', provisional: false },
  follow: { other, reason },
  'take-in': { other, reason },
  separate: { other, reason },
  'let-go': { other, reason },
  reopen: { reason, dueOn: '2026-10-30' },
  'conclude-with-main': { main: 'plan-2026/2' },
}

const words = {
  ...Object.fromEntries(
    Object.entries({ ...WORK_POINT_STATE_WORDS, ...WORK_POINT_ACTION_WORDS }).map(([k, w]) => [k, w.zh]),
  ),
  handler: '承办人（签收人）',
  colleague: '同处室经办人',
  head: '处室负责人',
  'stand-in of the head': '处室负责人的代理人',
  supporter: '配合部门',
  stranger: '其他部门',
  office: '公开办',
  'office-reviewer': '办公室审核人',
  'proposer with both roles': '拟分解人（兼审核）',
  'stand-in of the proposer': '拟分解人的代理人',
  'reporter with both roles': '报送人（兼审核）',
  leader: '局领导',
  admin: '管理员',
  applicant: '申请人',
  system: '系统',
}

it('is the committed table, state by state, action by action, role by role', async () => {
  const now = Date.UTC(2026, 2, 4, 1)
  const rows = procedureTable(workPointProcedure, {
    situations: workPointSituations(),
    actors: WORK_POINT_PEOPLE,
    inputs: INPUTS,
    now,
  })
  await expect(tableText('年度工作要点 Work points: who may do what, when', rows, words)).toMatchFileSnapshot(
    './work-point-table.md',
  )
})
