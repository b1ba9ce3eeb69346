import { expect, it } from 'vitest'
import { readText } from './sample-plan.ts'
import type { PlanWarningCode } from './plan.ts'

const ITEM = '2026年工作要点\n一、任务\n（一）办好甲事。说明。'
const TABLE = '序号 | 任务 | 责任部门 | 完成时限'

/** Each code with a document that is in doubt in this way and no other, what was kept, and one that is not in doubt. */
it.each<[PlanWarningCode, string, { lead: string[]; support: string[]; due: string | null }, string]>([
  [
    'duty-unclear',
    `${ITEM}（保护处牵头，战略规划处、公共服务处）`,
    { lead: ['保护处'], support: ['战略规划处', '公共服务处'], due: null },
    `${ITEM}（保护处牵头，战略规划处、公共服务处配合）`,
  ],
  [
    'two-deadlines',
    `${ITEM}（保护处牵头，6月底前完成初稿，12月底前完成）`,
    { lead: ['保护处'], support: [], due: '6月底前' },
    `${ITEM}（保护处牵头，12月底前完成）`,
  ],
  [
    'deadline-without-year',
    `${ITEM.replace('2026年', '')}（保护处牵头，6月底前完成）`,
    { lead: ['保护处'], support: [], due: '6月底前' },
    `${ITEM.replace('2026年', '')}（保护处牵头，2026年6月底前完成）`,
  ],
  [
    'filled-from-above',
    `2026年工作要点\n${TABLE}\n1 | 办甲 | 保护处 | 年底前\n2 | 办乙 |  | 年底前`,
    { lead: ['保护处'], support: [], due: '年底前' },
    `2026年工作要点\n${TABLE}\n1 | 办甲 | 保护处 | 年底前\n2 | 办乙 | 保护处 | 年底前`,
  ],
  [
    'repeated-table',
    `${ITEM}（牵头部门：保护处）\n附件\n任务分工表\n${TABLE}\n1 | 办好甲事 | 保护处 | 年底前`,
    { lead: ['保护处'], support: [], due: null },
    `${ITEM}（牵头部门：保护处）\n附件\n另一张表\n${TABLE}\n1 | 办好丁事 | 保护处 | 年底前`,
  ],
  [
    'unknown-column',
    `2026年工作要点\n序号 | 任务 | 责任部门 | 颜色\n1 | 办甲 | 保护处 | 红`,
    { lead: ['保护处'], support: [], due: null },
    `2026年工作要点\n序号 | 任务 | 责任部门 | 备注\n1 | 办甲 | 保护处 | 红`,
  ],
])('%s is said, with what was printed kept, and only where there is doubt', (code, doubtful, kept, clear) => {
  const { tasks, warnings } = readText(doubtful)
  expect(warnings.map((warning) => warning.code)).toEqual([code])
  expect(tasks.at(-1)).toMatchObject(kept)
  expect(readText(clear).warnings).toEqual([])
})
