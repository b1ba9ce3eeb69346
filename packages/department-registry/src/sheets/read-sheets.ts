import { registryData, type RegistryData } from '../registry.ts'
import { draftOf } from './draft.ts'
import { issueProblems } from './issue-words.ts'
import type { SheetProblem } from './sheet-problem.ts'
import { readRows } from './sheet-rows.ts'
import type { Sheet } from './sheet.ts'

export interface SheetsRead {
  /** The registry the sheets describe; null while there is any problem. */
  readonly data: RegistryData | null
  readonly problems: readonly SheetProblem[]
}

/**
 * Reads a registry from sheets. A sheet that the file does not have is kept as `base` has it, so that a file may hold the
 * people alone; without a base every sheet that is missing is empty. Every problem is told at once, with sheet, row and
 * column; nothing is taken over in part.
 */
export function readRegistrySheets(sheets: readonly Sheet[], base: RegistryData | null): SheetsRead {
  const { sheets: found, problems } = readRows(sheets)
  if (found.length === 0) {
    const words = { zh: '文件里没有找到部门名录的表', en: 'the file holds no sheet of a department registry' }
    return { data: null, problems: [...problems, { sheet: '', row: null, column: null, words }] }
  }
  const draft = draftOf(found, base)
  const wrong = [...problems, ...draft.problems]
  const read = registryData.safeParse(draft.data)
  if (!read.success) return { data: null, problems: [...wrong, ...issueProblems(read.error, draft)] }
  return { data: wrong.length === 0 ? read.data : null, problems: wrong }
}
