import { publishingContract } from '@gongkai/publishing/contract'
import { RELEASE_SENTENCES } from '@gongkai/publishing'
import { defineModule } from '../../platform/module.ts'
import type { Surroundings } from '../surroundings.ts'
import { deskHandlers } from './desk-handlers.ts'
import type { ReleasedKind } from './released-kind.ts'

export const publishingDescription = {
  name: 'publishing',
  contract: publishingContract,
  sentences: RELEASE_SENTENCES,
} as const

/** Review before release (先审查后公开) for the kinds that other modules hand over: one desk for all of them. */
export function publishingModule(surroundings: Surroundings, kinds: readonly ReleasedKind[]) {
  return defineModule({ ...publishingDescription, handlers: deskHandlers(surroundings, kinds) })
}
