import { defineRoutes } from '@gongkai/contract-kit'
import { ENGINE_REFUSALS } from '@gongkai/task-model'
import * as z from 'zod'
import { releaseListItem, releaseScreening, releaseView } from './desk-views.ts'
import { RELEASE_REFUSALS, RELEASE_SHARED_REFUSALS } from './refusals.ts'
import { publishingRoutes } from './routes.ts'
import { RELEASE_ACTIONS, RELEASE_LENGTHS, RELEASE_STATES } from './values.ts'

const lang = z.enum(['zh', 'en']).optional()
const params = z.object({ kind: z.string().max(RELEASE_LENGTHS.kind), id: z.string().max(RELEASE_LENGTHS.id) })

export const publishingContract = defineRoutes({
  releases: {
    at: publishingRoutes.releases,
    summary: 'What is drafted, reviewed or published of the kinds this person may read, the newest change first',
    audience: 'staff',
    query: z.object({
      kind: z.string().max(RELEASE_LENGTHS.kind).optional(),
      state: z.enum(RELEASE_STATES).optional(),
      lang,
    }),
    answer: z.object({ items: z.array(releaseListItem) }).meta({ id: 'PublishingList' }),
    refusals: ['unknown-release-kind'],
  },
  release: {
    at: publishingRoutes.release,
    summary: 'One of them: the draft, what the screening finds in it, what may be done, and its published versions',
    audience: 'staff',
    params,
    query: z.object({ lang }),
    answer: releaseView,
    refusals: ['not-found', 'unknown-release-kind'],
  },
  actOnRelease: {
    at: publishingRoutes.actOnRelease,
    summary: 'Do one action on the version that was read',
    audience: 'staff',
    params: params.extend({ action: z.enum(RELEASE_ACTIONS) }),
    query: z.object({ lang }),
    body: z.object({ version: z.number().int(), input: z.unknown() }),
    answer: releaseView,
    refusals: ['not-found', ...ENGINE_REFUSALS, ...RELEASE_REFUSALS, ...RELEASE_SHARED_REFUSALS],
  },
  screenRelease: {
    at: publishingRoutes.screenRelease,
    summary: 'What the screening finds in a draft as it is typed; nothing is kept',
    audience: 'staff',
    params,
    query: z.object({ lang }),
    body: z.object({ details: z.unknown(), note: z.string().max(RELEASE_LENGTHS.note).nullable().optional() }),
    answer: releaseScreening,
    refusals: ['not-found', 'invalid-input', 'unknown-release-kind'],
  },
})
