import type { TranslationUnitView } from '@gongkai/translation/editions'
import { wordsOf, type Editor } from './editor.ts'
import { checkClause } from './findings.ts'

export const SHOWS = ['all', 'todo', 'findings'] as const
export type Shows = (typeof SHOWS)[number]

type Looked = Pick<Editor, 'translation' | 'drafts' | 'terms' | 'issuedOn' | 'active'>

/** Whether the words stand for Chinese that has changed since, and nobody has found them still right. */
export function isBehind({ chinese, basis, currency, fault }: TranslationUnitView): boolean {
  if (fault?.code === 'behind') return true
  return basis !== null && chinese !== null && basis.chinese !== chinese && currency !== 'current'
}

/** Whether a clause still needs somebody: it cannot be submitted as it is, or its words are behind the Chinese. */
export function needsWork(unit: TranslationUnitView, ready: boolean): boolean {
  if (unit.chinese === null) return false
  return !ready || isBehind(unit) || unit.fault?.code === 'suggestion'
}

/** The clauses that the person wants to see. The one at hand stays, so that nothing vanishes under the hands. */
export function shownUnits(editor: Looked, shows: Shows): readonly TranslationUnitView[] {
  const { units } = editor.translation.value
  if (shows === 'all') return units
  return units.filter((unit) => {
    if (unit.clause === editor.active.value) return true
    const draft = editor.drafts.drafts.get(unit.clause)
    if (shows === 'todo') return needsWork(unit, draft?.ready ?? unit.ready)
    const found = checkClause(unit.chinese, wordsOf(editor, unit), editor.terms.value, editor.issuedOn.value)
    return found.some(({ type }) => type !== 'title' && type !== 'length')
  })
}
