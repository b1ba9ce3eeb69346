import { expect, test } from 'vitest'
import { changelogOf } from './changelog.ts'

const CHANGELOG = `# @gongkai/sample

## 1.1.0

### Minor Changes

- Boards can be closed.

### Patch Changes

- Updated dependencies

## 1.0.0

- First version.
`

test('the part about a version ends where the version before begins', () => {
  expect(changelogOf(CHANGELOG, '1.1.0')).toBe(
    '### Minor Changes\n\n- Boards can be closed.\n\n### Patch Changes\n\n- Updated dependencies',
  )
  expect(changelogOf(CHANGELOG, '1.0.0')).toBe('- First version.')
})

test('a version that is not in it has no part, also when its number begins another', () => {
  expect(changelogOf(CHANGELOG, '1.1')).toBe('')
  expect(changelogOf('', '1.0.0')).toBe('')
})
