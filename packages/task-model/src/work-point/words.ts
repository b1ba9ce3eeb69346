import type { WorkPointState } from './facts.ts'
import type { WorkPointProcedure } from './procedure.ts'

interface Words {
  readonly zh: string
  readonly en: string
}
export type WorkPointAction = keyof WorkPointProcedure['actions'] & string

/** The states of a task of the work points, as lists print them. */
export const WORK_POINT_STATE_WORDS: Readonly<Record<WorkPointState, Words>> = {
  proposed: { zh: '拟分解', en: 'Proposed' },
  approved: { zh: '已审核', en: 'Approved' },
  issued: { zh: '已下达', en: 'Issued' },
  returned: { zh: '已退回', en: 'Returned' },
  signed: { zh: '已签收', en: 'Signed for' },
  'under-way': { zh: '进行中', en: 'Under way' },
  reported: { zh: '已报送', en: 'Reported' },
  closed: { zh: '已办结', en: 'Closed' },
}

/** The actions as the buttons that do them and the lines of a history. */
export const WORK_POINT_ACTION_WORDS: Readonly<Record<WorkPointAction, Words>> = {
  amend: { zh: '修改', en: 'Amend' },
  approve: { zh: '审核', en: 'Approve' },
  issue: { zh: '下达', en: 'Issue' },
  sign: { zh: '签收', en: 'Sign for' },
  return: { zh: '退回', en: 'Return to the office' },
  progress: { zh: '填报进展', en: 'Report progress' },
  report: { zh: '报送佐证', en: 'Report as done' },
  'send-back': { zh: '退回补充', en: 'Send back' },
  verify: { zh: '核验办结', en: 'Verify and close' },
  urge: { zh: '催办', en: 'Urge' },
  supervise: { zh: '督办', en: 'Supervise' },
  'lift-supervision': { zh: '督办销号', en: 'End supervision' },
  'ask-extension': { zh: '申请延期', en: 'Ask for an extension' },
  'approve-extension': { zh: '批准延期', en: 'Approve the extension' },
  'refuse-extension': { zh: '不批准延期', en: 'Refuse the extension' },
  pause: { zh: '中止计时', en: 'Pause the limit' },
  resume: { zh: '恢复计时', en: 'Resume the limit' },
  split: { zh: '拆分', en: 'Split' },
  unite: { zh: '撤销拆分', en: 'Undo the split' },
  'finish-part': { zh: '完成分项', en: 'Finish a part' },
  'return-part': { zh: '退回分项', en: 'Return a part' },
  'hand-over': { zh: '交接', en: 'Hand over' },
  recount: { zh: '期限重新计算', en: 'Due day recounted' },
  follow: { zh: '并入', en: 'Follow another' },
  'take-in': { zh: '并案', en: 'Take in another' },
  separate: { zh: '撤出并案', en: 'Go its own way' },
  'let-go': { zh: '拆案', en: 'Let another go' },
  reopen: { zh: '重办', en: 'Reopen' },
  'conclude-with-main': { zh: '随主案办结', en: 'Close with the main matter' },
}
