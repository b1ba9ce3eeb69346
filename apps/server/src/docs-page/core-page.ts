import { approvalPart } from './approval-part.ts'
import { deadlinePart } from './deadline-part.ts'
import { filePart } from './file-part.ts'

/** Where the page lies, from the root of the repository. */
export const CORE_PAGE = 'docs/core.md'

/** The page that shows the core at work. Every figure on it is computed when it is written, and a test writes it again. */
export async function corePage(): Promise<string> {
  const parts = [
    '# The core at work',
    '',
    'Three things that the core packages decide, with what they say. Written by `npm run -s gongkai -- docs --write` from the rules',
    'themselves; a test fails when the page and the rules part.',
    '',
    deadlinePart(),
    '',
    await filePart(),
    '',
    approvalPart(),
    '',
    'More: [work-calendar](../packages/work-calendar/README.md), [department-registry](../packages/department-registry/README.md),',
    '[task-model](../packages/task-model/README.md), [disclosure-rules](../packages/disclosure-rules/README.md),',
    '[file-screening](../packages/file-screening/README.md).',
  ]
  return `${parts.join('\n')}\n`
}
