import { sourceRelease } from '@gongkai/translation/sources'
import type { ReleasedKind } from '../publishing/index.ts'
import { sourceSentences } from './sentences.ts'

/**
 * The Chinese text of a version as a kind of release. It is drafted by adopting a version (`edit-in-the-source`), so that what is
 * reviewed is always a version that translations can name.
 */
export const sourceKind: ReleasedKind = {
  releasable: sourceRelease,
  sentences: sourceSentences,
  async check(_, { action }) {
    return action === 'revise' ? { refused: 'edit-in-the-source' } : null
  },
}
