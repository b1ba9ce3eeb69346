import { defineRoutes } from '@gongkai/contract-kit'
import { releaseShape, type ReleaseFacts } from '@gongkai/releases'
import * as z from 'zod'
import { defineModule, type ServerModule } from '../platform/module.ts'
import { type Bureau, bureauShape } from './bureau.ts'

const appView = releaseShape
  .pick({ name: true, version: true, mount: true, title: true, publicEntries: true, deskEntries: true })
  .meta({ id: 'ReleasedApp' })

export const appsContract = defineRoutes({
  apps: {
    at: ['GET', '/api/apps'],
    summary:
      'The bureau, and the released apps with their public and desk entries: what the frame’s rail is drawn from',
    audience: 'public',
    query: z.object({ lang: z.enum(['zh', 'en']).optional() }),
    answer: z
      .object({ bureau: bureauShape.meta({ id: 'Bureau' }), items: z.array(appView) })
      .meta({ id: 'ReleasedApps' }),
  },
})

/** Tells which apps are released now. A new one appears to staff and public by being there, without a change to any other. */
export function appsModule(releases: () => readonly ReleaseFacts[], bureau: Bureau): ServerModule {
  return defineModule({
    name: 'apps',
    contract: appsContract,
    handlers: { apps: async () => ({ bureau, items: releases().map((release) => appView.parse(release)) }) },
    sentences: {},
  })
}
