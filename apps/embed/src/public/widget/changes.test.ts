import { expect, it } from 'vitest'
import { changesIn } from './changes.ts'

it('reads the changes out of a part of a changelog', () => {
  const part =
    '### Minor Changes\n\n- 4db3b7e: `text="large"` is\n  followed.\n- A **second** one.\n\n### Patch Changes\n\n- Third'
  expect(changesIn(part)).toEqual(['text="large" is followed.', 'A second one.', 'Third'])
  expect(changesIn('')).toEqual([])
})
